package org.hearsay.row;

import java.util.Optional;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.CountryCodes.Codes;
import org.hearsay.row.GtdCodes.Entry;
import org.hearsay.row.GtdRow.Group;

/** GTD's columns of targets, of perpetrators and of their claims. */
final class GtdParties {
    private static final int TARGETS = 3;
    private static final int GROUPS = 3;
    private static final String UNKNOWN_MODE_TEXT = "Unknown";
    private static final int UNKNOWN_MODE = 10;
    private static final String NO_SUBTYPES = "Hearsay keeps no such detail";

    private final GtdCodes codes;
    private final CountryCodes countries;

    GtdParties(GtdCodes codes, CountryCodes countries) {
        this.codes = codes;
        this.countries = countries;
    }

    void columns(Columns<GtdRow> columns) {
        for (int i = 0; i < TARGETS; i++) {
            target(columns, i);
        }
        groups(columns);
        claims(columns);
    }

    private void target(Columns<GtdRow> columns, int index) {
        String number = String.valueOf(index + 1);
        String from = "targets: the actor in place " + number;
        columns.whole(
                        "targtype" + number,
                        "1 to 22",
                        "Target type",
                        from + ", its kind; of a person or an unknown kind, none",
                        row -> type(row, index).map(Entry::number))
                .text(
                        "targtype" + number + "_txt",
                        "Target type's name",
                        from + ", its kind",
                        row -> type(row, index).map(Entry::word))
                .never("targsubtype" + number, ColumnType.WHOLE, "Target sub-type", NO_SUBTYPES)
                .never("targsubtype" + number + "_txt", ColumnType.TEXT, "Its name", NO_SUBTYPES)
                .never("corp" + number, ColumnType.TEXT, "Body that the target belongs to", NO_SUBTYPES)
                .text(
                        "target" + number,
                        "Target",
                        from + "; of the first, else its words",
                        row -> row.target(index).map(NamedActor::name).or(() -> words(row, index)))
                .whole(
                        "natlty" + number,
                        "GTD's number",
                        "Target's country",
                        from + ", its country",
                        row -> nation(row, index).flatMap(Codes::gtd))
                .text(
                        "natlty" + number + "_txt",
                        "Its name",
                        from + ", its country",
                        row -> nation(row, index).map(Codes::name));
    }

    private Optional<Entry> type(GtdRow row, int index) {
        return row.target(index).flatMap(codes::target);
    }

    private static Optional<String> words(GtdRow row, int index) {
        return index == 0
                ? row.incident().targets().stream().findFirst().map(target -> target.text())
                : Optional.empty();
    }

    private Optional<Codes> nation(GtdRow row, int index) {
        return countries.of(row.target(index).flatMap(NamedActor::country));
    }

    private void groups(Columns<GtdRow> columns) {
        columns.text(
                        "gname",
                        "Perpetrator; Unknown where nobody is named",
                        "responsibility: stated, else claimed, admitted, accused, suspected",
                        row -> Optional.of(
                                row.group(0).map(group -> group.actor().name()).orElse("Unknown")))
                .never("gsubname", ColumnType.TEXT, "Part of the perpetrator", NO_SUBTYPES);
        for (int i = 1; i < GROUPS; i++) {
            int index = i;
            columns.text(
                            "gname" + (i + 1),
                            "Further perpetrator",
                            "responsibility, the next",
                            row -> row.group(index).map(group -> group.actor().name()))
                    .never("gsubname" + (i + 1), ColumnType.TEXT, "Part of it", NO_SUBTYPES);
        }
        columns.never("motive", ColumnType.TEXT, "What for", "Hearsay reads no motives");
        for (int i = 0; i < GROUPS; i++) {
            int index = i;
            columns.whole(
                    "guncertain" + (i + 1),
                    "1 suspected, 0 not",
                    "Whether the attribution is only suspected",
                    "1 unless a report states it in its own voice",
                    row -> row.group(index).map(group -> group.isSuspected() ? 1 : 0));
        }
        columns.never("individual", ColumnType.WHOLE, "Whether individuals of no group did it", "it is seldom said")
                .never("nperps", ColumnType.WHOLE, "How many took part", NO_SUBTYPES)
                .never("nperpcap", ColumnType.WHOLE, "How many were captured", "an arrest is an incident of its own");
    }

    private static void claims(Columns<GtdRow> columns) {
        columns.whole(
                        "claimed",
                        "1 yes, 0 no",
                        "Whether a group claims it",
                        "responsibility: some entry of kind claimed",
                        row -> Optional.of(
                                Who.entries(row.incident(), ResponsibilityKind.CLAIMED)
                                                .isEmpty()
                                        ? 0
                                        : 1))
                .with(into -> mode(into, "claimmode", 0));
        for (int i = 1; i < GROUPS; i++) {
            int index = i;
            columns.whole(
                            "claim" + (i + 1),
                            "1 yes, 0 no",
                            "Whether the further group claims it",
                            "responsibility",
                            row -> row.group(index).map(group -> group.isClaimed() ? 1 : 0))
                    .with(into -> mode(into, "claimmode" + (index + 1), index));
        }
        columns.whole(
                "compclaim",
                "1 yes, 0 no",
                "Whether the claims compete",
                "competingClaims, where somebody claims",
                row -> Optional.of(row.incident().competingClaims() ? 1 : 0)
                        .filter(any -> !Who.entries(row.incident(), ResponsibilityKind.CLAIMED)
                                .isEmpty()));
    }

    /** The mode of the claim of a group; of the first column, of any claim. */
    private static void mode(Columns<GtdRow> columns, String name, int index) {
        String from = "10 for a claim: how it was made is not kept";
        columns.whole(
                        name,
                        "1 to 10",
                        "How it is claimed",
                        from,
                        row -> Optional.of(UNKNOWN_MODE).filter(any -> isClaimed(row, index)))
                .text(
                        name + "_txt",
                        "How it is claimed",
                        from,
                        row -> Optional.of(UNKNOWN_MODE_TEXT).filter(any -> isClaimed(row, index)));
    }

    private static boolean isClaimed(GtdRow row, int index) {
        return index == 0
                ? !Who.entries(row.incident(), ResponsibilityKind.CLAIMED).isEmpty()
                : row.group(index).map(Group::isClaimed).orElse(false);
    }
}
