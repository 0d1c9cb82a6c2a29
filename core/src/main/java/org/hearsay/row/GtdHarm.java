package org.hearsay.row;

import java.util.Optional;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;
import org.hearsay.model.incident.Incident.ReportOf;
import org.hearsay.model.incident.Incident.Weapon;
import org.hearsay.row.GtdCodes.Entry;
import org.hearsay.row.Harms.Count;

/** GTD's columns of weapons, of the dead and hurt, of damage and hostages, and of sources. */
final class GtdHarm {
    private static final int WEAPONS = 4;
    private static final int CITED = 3;
    private static final int UNKNOWN_WEAPON = 13;
    private static final String NOT_KEPT = "Hearsay keeps no such detail";
    private static final String JUDGED = "GTD derives it from the perpetrators' and targets' nationalities";

    private final GtdCodes codes;

    GtdHarm(GtdCodes codes) {
        this.codes = codes;
    }

    void columns(Columns<GtdRow> columns) {
        for (int i = 0; i < WEAPONS; i++) {
            weapon(columns, i);
        }
        columns.text("weapdetail", "Weapons in words", "weapons: the words", row -> joined(row));
        people(columns);
        damage(columns);
        hostages(columns);
        sources(columns);
    }

    private void weapon(Columns<GtdRow> columns, int index) {
        String number = String.valueOf(index + 1);
        String from = index == 0 ? "weapons: kind; 13 (Unknown) where none is said" : "weapons: kind, the next";
        columns.whole(
                        "weaptype" + number,
                        "1 to 13",
                        "Weapon type",
                        from,
                        row -> type(row, index).map(Entry::number))
                .text(
                        "weaptype" + number + "_txt",
                        "Weapon type's name",
                        from,
                        row -> type(row, index).map(Entry::word))
                .never("weapsubtype" + number, ColumnType.WHOLE, "Weapon sub-type", NOT_KEPT)
                .never("weapsubtype" + number + "_txt", ColumnType.TEXT, "Its name", NOT_KEPT);
    }

    private Optional<Entry> type(GtdRow row, int index) {
        Optional<Entry> said = row.incident().weapons().stream()
                .flatMap(weapon -> codes.byMeaning("weapon", weapon.kind()).stream())
                .distinct()
                .skip(index)
                .findFirst();
        return said.or(() -> index == 0 ? codes.byNumber("weapon", UNKNOWN_WEAPON) : Optional.empty());
    }

    private static Optional<String> joined(GtdRow row) {
        return Optional.of(String.join(
                        "; ",
                        row.incident().weapons().stream().map(Weapon::text).toList()))
                .filter(words -> !words.isEmpty());
    }

    private static void people(Columns<GtdRow> columns) {
        people(columns, "nkill", "nkillus", "nkillter", Harm.KILLED, "Dead");
        people(columns, "nwound", "nwoundus", "nwoundte", Harm.WOUNDED, "Wounded");
    }

    private static void people(
            Columns<GtdRow> columns, String all, String us, String attackers, Harm harm, String who) {
        columns.whole(
                        all,
                        "people",
                        who + ", attackers among them",
                        "tolls: the total's best",
                        row -> Harms.total(row.incident(), harm).flatMap(Count::best))
                .never(us, ColumnType.WHOLE, who + " from the United States", "victims are not counted by nationality")
                .whole(
                        attackers,
                        "people",
                        who + " among the attackers",
                        "tolls of attackers: best",
                        row -> Harms.of(row.incident(), harm, VictimClass.ATTACKERS)
                                .flatMap(Count::best));
    }

    private static void damage(Columns<GtdRow> columns) {
        columns.never("property", ColumnType.WHOLE, "Whether there was damage", NOT_KEPT)
                .never("propextent", ColumnType.WHOLE, "How much", NOT_KEPT)
                .never("propextent_txt", ColumnType.TEXT, "How much", NOT_KEPT)
                .never("propvalue", ColumnType.DECIMAL, "How much in dollars", NOT_KEPT)
                .never("propcomment", ColumnType.TEXT, "What was damaged", NOT_KEPT);
    }

    private static void hostages(Columns<GtdRow> columns) {
        columns.whole(
                        "ishostkid",
                        "1 yes",
                        "Whether people were taken",
                        "1 where there is a toll of abducted; else empty",
                        row -> Optional.of(1)
                                .filter(yes -> !Harms.tolls(row.incident(), Harm.ABDUCTED)
                                        .isEmpty()))
                .whole(
                        "nhostkid",
                        "people",
                        "People taken",
                        "tolls of abducted: the total's best",
                        row -> Harms.total(row.incident(), Harm.ABDUCTED).flatMap(Count::best))
                .never("nhostkidus", ColumnType.WHOLE, "Of them from the United States", NOT_KEPT)
                .never("nhours", ColumnType.DECIMAL, "Hours held", NOT_KEPT)
                .never("ndays", ColumnType.DECIMAL, "Days held", NOT_KEPT)
                .never("divert", ColumnType.TEXT, "Country they were brought to", NOT_KEPT)
                .never("kidhijcountry", ColumnType.TEXT, "Country where it ended", NOT_KEPT)
                .never("ransom", ColumnType.WHOLE, "Whether ransom was asked for", NOT_KEPT)
                .never("ransomamt", ColumnType.DECIMAL, "Ransom asked for", NOT_KEPT)
                .never("ransomamtus", ColumnType.DECIMAL, "Ransom asked of the United States", NOT_KEPT)
                .never("ransompaid", ColumnType.DECIMAL, "Ransom paid", NOT_KEPT)
                .never("ransompaidus", ColumnType.DECIMAL, "Ransom paid by the United States", NOT_KEPT)
                .never("ransomnote", ColumnType.TEXT, "On the ransom", NOT_KEPT)
                .never("hostkidoutcome", ColumnType.WHOLE, "How it ended", NOT_KEPT)
                .never("hostkidoutcome_txt", ColumnType.TEXT, "How it ended", NOT_KEPT)
                .never("nreleased", ColumnType.WHOLE, "People freed", "a release is an incident of its own");
    }

    private static void sources(Columns<GtdRow> columns) {
        columns.text(
                "addnotes",
                "More",
                "the incident's id",
                row -> Optional.of("Hearsay incident " + row.incident().id()));
        for (int i = 0; i < CITED; i++) {
            int index = i;
            columns.text(
                    "scite" + (i + 1),
                    "Source, cited",
                    "reports: the one in place " + (i + 1),
                    row -> row.incident().reports().stream()
                            .skip(index)
                            .findFirst()
                            .map((ReportOf report) -> Sources.cite(report)));
        }
        columns.text("dbsource", "Who collected it", "always Hearsay", row -> Optional.of("Hearsay"))
                .never("INT_LOG", ColumnType.WHOLE, "Whether attackers crossed a border", JUDGED)
                .never("INT_IDEO", ColumnType.WHOLE, "Whether they hit targets of another nation", JUDGED)
                .never("INT_MISC", ColumnType.WHOLE, "Whether the place is of another nation than the target", JUDGED)
                .never("INT_ANY", ColumnType.WHOLE, "Any of these", JUDGED)
                .never("related", ColumnType.TEXT, "Related attacks", "incidents are not joined to series");
    }
}
