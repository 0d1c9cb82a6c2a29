package org.hearsay.app;

import java.time.Clock;
import java.util.List;
import org.hearsay.app.cli.ActorsCommand;
import org.hearsay.app.cli.CodebookCommand;
import org.hearsay.app.cli.DecideCommand;
import org.hearsay.app.cli.EvaluateCommand;
import org.hearsay.app.cli.ExplainCommand;
import org.hearsay.app.cli.ExportCommand;
import org.hearsay.app.cli.GazetteerCommand;
import org.hearsay.app.cli.IncidentsCommand;
import org.hearsay.app.cli.IngestCommand;
import org.hearsay.app.cli.LanguagePackCommand;
import org.hearsay.app.cli.PackProgress;
import org.hearsay.app.cli.ReadCommand;
import org.hearsay.app.cli.SearchCommand;
import org.hearsay.app.cli.StoreCommand;
import org.hearsay.app.cli.Terminal;
import org.hearsay.app.ingest.Linking;
import org.hearsay.app.ingest.Regrouping;
import org.hearsay.app.ingest.StoredSource;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.review.Grouping;
import org.hearsay.app.review.Review;
import org.hearsay.app.review.ValueWords;
import org.hearsay.incident.TollRule;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.language.nlp4j.PackFolder;
import org.hearsay.row.Schemes;

/** Builds every part by hand. What is slow to open is opened when it is first needed, so that a mistyped command answers at once. */
final class Wiring {
    private final Terminal terminal;
    private final Rooms rooms;

    Wiring(Terminal terminal) {
        this(terminal, new OpenRooms(new PackProgress(terminal)));
    }

    /** With other rooms, for tests. */
    Wiring(Terminal terminal, Rooms rooms) {
        this.terminal = terminal;
        this.rooms = rooms;
    }

    /** The verbs, in the order in which the help lists them. */
    List<Object> commands() {
        return List.of(
                new ReadCommand(terminal, rooms),
                new IngestCommand(terminal, rooms, Wiring::linking),
                new IncidentsCommand(
                        terminal,
                        new Lazy<>(ActorRegistry::load),
                        new Grouping(new Regrouping(Wiring::linking)),
                        Clock.systemUTC()),
                new SearchCommand(terminal),
                new StoreCommand(terminal, new Regrouping(Wiring::linking)),
                new DecideCommand(
                        terminal, new Review(Wiring::words, new Regrouping(Wiring::linking)), Clock.systemUTC()),
                new ExportCommand(
                        terminal, () -> new Schemes(Codebook.builtIn()), ActorWords::load, StoredSource::open),
                new ExplainCommand(terminal, rooms),
                new EvaluateCommand(terminal, rooms, Wiring::linking),
                new CodebookCommand(terminal, new Lazy<>(Codebook::builtIn), rooms),
                new ActorsCommand(terminal, new Lazy<>(ActorRegistry::load)),
                new GazetteerCommand(terminal, new Lazy<>(Gazetteer::builtIn)),
                new LanguagePackCommand(terminal, rooms, PackFolder.ofEnvironment()));
    }

    private static Linking linking(TollRule rule) {
        return new Linking(Codebook.builtIn(), ActorRegistry.load(), rule);
    }

    private static ValueWords words() {
        return new ValueWords(Codebook.builtIn(), ActorRegistry.load(), Gazetteer.builtIn());
    }
}
