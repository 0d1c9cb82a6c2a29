package org.hearsay.row;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.Pair.Act;

/** CAMEO: who did what to whom a row, statements as rows of their own. */
final class Cameo {
    private static final String SOURCE =
            "CAMEO Event and Actor Codebook 1.1b3 (Schrodt 2012); rows as PETRARCH's, quad classes as GDELT's";
    private static final List<Act> HELD = List.of(Act.CLAIM, Act.DENIAL, Act.ACCUSATION);
    private static final int LAST_VERBAL_COOPERATION = 5;
    private static final int LAST_MATERIAL_COOPERATION = 8;
    private static final int LAST_VERBAL_CONFLICT = 13;

    private final Crosswalk crosswalk;
    private final Sectors sectors;

    private Cameo(Crosswalk crosswalk, CountryCodes countries) {
        this.crosswalk = crosswalk;
        this.sectors = new Sectors(countries);
    }

    static Scheme<Pair> scheme(Crosswalk crosswalk, CountryCodes countries) {
        Cameo cameo = new Cameo(crosswalk, countries);
        return new Scheme<>(cameo.rows(), crosswalk::leftOut, () -> Cameo::pairs, cameo.losses(), remarks());
    }

    private static List<Pair> pairs(Incident incident) {
        List<Pair> pairs = new ArrayList<>(Pair.deeds(incident));
        pairs.addAll(Pair.statements(incident, pairs.size() + 1, HELD));
        return pairs;
    }

    private RowType<Pair> rows() {
        return new Columns<Pair>()
                .text("id", "Row", "the incident's id and the number of the row", pair -> Optional.of(pair.id()))
                .text(
                        "date",
                        "Day, as yyyymmdd",
                        "when, where it is one day; of a statement, the day it was said",
                        pair -> pair.day().map(DateTimeFormatter.BASIC_ISO_DATE::format))
                .text(
                        "source",
                        "Who does it: country and role; --- for nobody",
                        "the doer stated as fact; of a statement, who makes it",
                        pair -> Optional.of(sectors.cameo(pair.actor())))
                .text(
                        "target",
                        "To whom",
                        "targets; of an accusation, the accused",
                        pair -> Optional.of(sectors.cameo(pair.recipient())))
                .text(
                        "event",
                        "Event code",
                        "type, by the codebook's crosswalk; 015 claim, 016 denial, 112 accusation",
                        this::code)
                .text(
                        "root",
                        "Root code",
                        "the first two figures of the event code",
                        pair -> code(pair).map(code -> code.substring(0, 2)))
                .whole(
                        "quad_class",
                        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
                        "Quad class",
                        "the root code",
                        pair -> code(pair).map(Cameo::quad))
                .text(
                        "source_name",
                        "Who does it, by name",
                        "the same actor's name",
                        pair -> pair.actor().map(NamedActor::name))
                .text(
                        "target_name",
                        "To whom, by name",
                        "the same actor's name",
                        pair -> pair.recipient().map(NamedActor::name))
                .as("cameo", "One deed of one actor on another, or one statement about it.", SOURCE);
    }

    private Optional<String> code(Pair pair) {
        return switch (pair.act()) {
            case DEED -> crosswalk.of(pair.incident());
            case CLAIM -> Optional.of("015");
            case DENIAL -> Optional.of("016");
            case ACCUSATION -> Optional.of("112");
        };
    }

    private static int quad(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        if (root <= LAST_VERBAL_COOPERATION) {
            return 1;
        }
        return root <= LAST_MATERIAL_COOPERATION ? 2 : root <= LAST_VERBAL_CONFLICT ? 3 : 4;
    }

    private List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(List.of(
                Losses.incidents(
                        "incidents whose source is ---, whose doers nobody states as fact",
                        incident -> Who.doer(incident).isEmpty()),
                Losses.SUSPECTED,
                new Loss("tolls", incident -> incident.tolls().size()),
                Losses.incidents("places", incident -> Spots.place(incident).isPresent()),
                Losses.incidents(
                        "dates that are no single day",
                        incident -> Days.of(incident)
                                .filter(days -> days.length() == 1)
                                .isEmpty()),
                Losses.WEAPONS,
                Losses.COMPETING,
                new Loss("reports", incident -> incident.reports().size())));
        losses.addAll(List.of(
                Losses.ACCOUNTS,
                Losses.CHAINS,
                Losses.CONTRADICTED,
                Losses.REVISIONS,
                Losses.WORDS,
                Losses.LINKS,
                Losses.DECISIONS,
                Losses.ATTEMPTED,
                Losses.BACKGROUND));
        losses.addAll(crosswalk.losses());
        return losses;
    }

    private static List<String> remarks() {
        return List.of(
                "A claim is a row 015 of the claimant, a denial a row 016, an accusation a row 112 of the accuser on the accused: none of them"
                        + " makes anybody the source of the deed.",
                "Source and target are country and role by the actor's kind; CAMEO's codes of single groups are not used.",
                "That a statement belongs to a deed shows only in the id.");
    }
}
