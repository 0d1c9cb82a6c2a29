package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.Sense;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay gazetteer find}: what a name can mean. */
@Command(name = "gazetteer", description = "The places that are known.", mixinStandardHelpOptions = true)
public final class GazetteerCommand implements Runnable {
    private final Terminal terminal;
    private final Supplier<Gazetteer> gazetteer;

    public GazetteerCommand(Terminal terminal, Supplier<Gazetteer> gazetteer) {
        this.terminal = terminal;
        this.gazetteer = gazetteer;
    }

    @Override
    public void run() {
        throw Stop.usage("which? For instance: hearsay gazetteer find Jalalabad");
    }

    @Command(
            name = "find",
            description =
                    "Lists the places a name can mean: GeoNames id, name, kind, division, country, point, population.")
    int find(@Parameters(paramLabel = "NAME", arity = "1..*") List<String> words) throws IOException {
        String name = String.join(" ", words);
        List<Sense> senses = gazetteer.get().find(name);
        if (senses.isEmpty()) {
            throw Stop.failed("no place is called '" + name + "'");
        }
        StringBuilder rows = new StringBuilder();
        for (Sense sense : senses) {
            GazetteerPlace place = sense.place();
            rows.append(place.geonames().orElse("-"))
                    .append('\t')
                    .append(place.name())
                    .append('\t');
            rows.append(word(place.kind())).append('\t');
            rows.append(nameOf(gazetteer.get().admin1(place))).append('\t');
            rows.append(nameOf(gazetteer.get().country(place))).append('\t');
            rows.append(String.format(
                    Locale.ROOT,
                    "%.4f,%.4f",
                    place.coordinates().latitude(),
                    place.coordinates().longitude()));
            rows.append('\t')
                    .append(place.population())
                    .append('\t')
                    .append(word(sense.how()))
                    .append('\n');
        }
        terminal.out().write(rows.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String nameOf(Optional<GazetteerPlace> place) {
        return place.map(GazetteerPlace::name).orElse("-");
    }
}
