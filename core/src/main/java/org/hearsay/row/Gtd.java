package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actuality;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.row.CountryCodes.Codes;
import org.hearsay.row.GtdCodes.Entry;

/**
 * The Global Terrorism Database: one attack a row, all 135 columns in their order. What GTD knows and Hearsay does not is there and empty.
 * Columns of single words that have no code (motive, ransom) are GTD coders' readings.
 */
final class Gtd {
    static final String SOURCE = "Global Terrorism Database Codebook (START, University of Maryland, October 2019)";

    private static final String JUDGEMENT = "it is a judgement of GTD's coders";
    private static final int NO = 0;
    private static final int YES = 1;

    private final Crosswalk crosswalk;
    private final CountryCodes countries;
    private final GtdCodes codes = new GtdCodes();

    private Gtd(Crosswalk crosswalk, CountryCodes countries) {
        this.crosswalk = crosswalk;
        this.countries = countries;
    }

    static Scheme<GtdRow> scheme(Crosswalk crosswalk, CountryCodes countries) {
        Gtd gtd = new Gtd(crosswalk, countries);
        RowType<GtdRow> rows = new Columns<GtdRow>()
                .with(gtd::when)
                .with(gtd::where)
                .with(gtd::criteria)
                .with(gtd::attack)
                .with(new GtdParties(gtd.codes, countries)::columns)
                .with(new GtdHarm(gtd.codes)::columns)
                .as(
                        "gtd",
                        "One attack. Whether it is terrorism is for the user to say: crit1 to crit3 are empty.",
                        SOURCE);
        return new Scheme<>(rows, crosswalk::leftOut, GtdRow::maker, gtd.losses(), remarks());
    }

    private void when(Columns<GtdRow> columns) {
        columns.text(
                        "eventid",
                        "Attack: day and number",
                        "the day of the attack and the number of the row on that day: another export may number otherwise",
                        row -> Optional.of(row.eventId()))
                .whole(
                        "iyear",
                        "year",
                        "Year",
                        "when, where it lies in one year; else 0",
                        row -> Optional.of(days(row).flatMap(Days::year).orElse(0)))
                .whole(
                        "imonth",
                        "month",
                        "Month; 0 unknown",
                        "when, where it lies in one month",
                        row -> Optional.of(days(row).map(GtdRow::month).orElse(0)))
                .whole(
                        "iday",
                        "day",
                        "Day of the month; 0 unknown",
                        "when, where it is one day",
                        row -> Optional.of(days(row).map(GtdRow::dayOfMonth).orElse(0)))
                .text(
                        "approxdate",
                        "The date in words, where it is not exact",
                        "when: the words, where it is no single day",
                        row -> row.incident()
                                .when()
                                .filter(when ->
                                        days(row).map(days -> days.length() > 1).orElse(true))
                                .map(when -> when.text()))
                .never(
                        "extended",
                        ColumnType.WHOLE,
                        "Whether it lasted over 24 hours",
                        "an interval is doubt, not length")
                .never(
                        "resolution",
                        ColumnType.DAY,
                        "When an extended attack ended",
                        "an interval is doubt, not length");
    }

    private void where(Columns<GtdRow> columns) {
        columns.whole(
                        "country",
                        "GTD's number",
                        "Country",
                        "where: country",
                        row -> place(row).flatMap(Codes::gtd))
                .text(
                        "country_txt",
                        "Country's name",
                        "where: country",
                        row -> place(row).map(Codes::name))
                .whole(
                        "region",
                        "1 to 12",
                        "Region",
                        "where: country",
                        row -> place(row).flatMap(Codes::gtdRegion))
                .text(
                        "region_txt",
                        "Region's name",
                        "where: country",
                        row -> place(row)
                                .flatMap(Codes::gtdRegion)
                                .flatMap(number -> codes.byNumber("region", number))
                                .map(Entry::word))
                .text("provstate", "First-order division", "where: admin1", row -> Spots.division(row.incident()))
                .text(
                        "city",
                        "Town; Unknown where only a wider area is known",
                        "where: the place's name, if within 25 km",
                        row -> Optional.of(Spots.town(row.incident()).orElse("Unknown")))
                .decimal(
                        "latitude",
                        "degrees, WGS 84",
                        "Latitude",
                        "where: latitude; empty where only the country is known",
                        row -> Spots.pointWithin(row.incident()).map(point -> point.latitude()))
                .decimal(
                        "longitude",
                        "degrees, WGS 84",
                        "Longitude",
                        "where: longitude; empty where only the country is known",
                        row -> Spots.pointWithin(row.incident()).map(point -> point.longitude()))
                .whole(
                        "specificity",
                        "1 town, 2 in a second division, 3 second division, 4 first division, 5 unknown",
                        "What the point stands for",
                        "where: precision",
                        row -> Optional.of(specificity(row)))
                .whole(
                        "vicinity",
                        "1 yes, 0 no, -9 unknown",
                        "Whether it was near the town and not in it",
                        "where: relation near; -9 without a place",
                        row -> Optional.of(vicinity(row)))
                .text(
                        "location",
                        "Where, in words",
                        "where: the words",
                        row -> row.incident().where().map(QuotedWhere::text))
                .text(
                        "summary",
                        "What is said",
                        "tolls, who is held responsible by whom, reports",
                        row -> Notes.of(row.incident()));
    }

    private void criteria(Columns<GtdRow> columns) {
        columns.never("crit1", ColumnType.WHOLE, "Whether it had a political or like goal", JUDGEMENT)
                .never("crit2", ColumnType.WHOLE, "Whether it was to coerce or intimidate others", JUDGEMENT)
                .never("crit3", ColumnType.WHOLE, "Whether it was outside the law of war", JUDGEMENT)
                .never("doubtterr", ColumnType.WHOLE, "Whether it may be no terrorism", JUDGEMENT)
                .never("alternative", ColumnType.WHOLE, "What else it may be", JUDGEMENT)
                .never("alternative_txt", ColumnType.TEXT, "What else it may be", JUDGEMENT)
                .never(
                        "multiple",
                        ColumnType.WHOLE,
                        "Whether it is one of a series",
                        "incidents are not joined to series");
    }

    private void attack(Columns<GtdRow> columns) {
        columns.whole(
                        "success",
                        "1 yes, 0 no",
                        "Whether the attack took place",
                        "actuality: 0 for attempted",
                        row -> Optional.of(row.incident().actuality() == Actuality.ATTEMPTED ? NO : YES))
                .whole(
                        "suicide",
                        "1 yes",
                        "Whether it was a suicide attack",
                        "type suicide-bombing; empty for others, of which it is not known",
                        row -> Optional.of(YES)
                                .filter(yes -> row.incident().type().equals("suicide-bombing")))
                .whole(
                        "attacktype1",
                        "1 to 9",
                        "Attack type",
                        "type, by the codebook's crosswalk",
                        row -> attackType(row).map(Entry::number))
                .text(
                        "attacktype1_txt",
                        "Attack type's name",
                        "type, by the codebook's crosswalk",
                        row -> attackType(row).map(Entry::word));
        for (int i = 2; i <= 3; i++) {
            columns.never("attacktype" + i, ColumnType.WHOLE, "Further attack type", "an incident has one type")
                    .never("attacktype" + i + "_txt", ColumnType.TEXT, "Its name", "an incident has one type");
        }
    }

    private Optional<Entry> attackType(GtdRow row) {
        return crosswalk.of(row.incident()).flatMap(word -> codes.byWord("attack", word));
    }

    private static int specificity(GtdRow row) {
        return switch (Spots.precision(row.incident()).orElse(0)) {
            case 1, 2 -> 1;
            case 3 -> 3;
            case 4 -> 4;
            default -> 5;
        };
    }

    private static int vicinity(GtdRow row) {
        return row.incident()
                .where()
                .filter(where -> where.place().isPresent())
                .map(where -> switch (where.relation()) {
                    case IN -> NO;
                    case NEAR, BETWEEN, FROM, TO -> YES;
                })
                .orElse(-9);
    }

    private static Optional<Days> days(GtdRow row) {
        return Days.of(row.incident());
    }

    private Optional<Codes> place(GtdRow row) {
        return countries.of(Spots.country(row.incident()));
    }

    private List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(List.of(
                Losses.incidents(
                        "incidents whose gname is Unknown, since nobody is held responsible",
                        incident ->
                                GtdRow.maker().apply(incident).get(0).groups().isEmpty()),
                new Loss("groups beyond the third", incident -> beyond(groups(incident), 3)),
                new Loss(
                        "targets beyond the third",
                        incident -> beyond(Who.targets(incident).size(), 3)),
                new Loss(
                        "weapons beyond the fourth",
                        incident -> beyond(incident.weapons().size(), 4)),
                Losses.DENIED,
                Losses.ACCUSED,
                Losses.SUSPECTED,
                Losses.ADMITTED));
        losses.addAll(List.of(
                Losses.RANGES,
                Losses.OPEN_BEST,
                Losses.OTHERS_HARMED,
                Losses.ACCOUNTS,
                Losses.CHAINS,
                Losses.CONTRADICTED,
                Losses.REVISIONS,
                new Loss(
                        "reports beyond the third",
                        incident -> beyond(incident.reports().size(), 3)),
                Losses.COPIES,
                Losses.WORDS,
                Losses.LINKS,
                Losses.DECISIONS,
                Losses.BACKGROUND));
        losses.addAll(crosswalk.losses());
        return losses;
    }

    private static int groups(Incident incident) {
        return GtdRow.maker().apply(incident).get(0).groups().size();
    }

    private static int beyond(int count, int held) {
        return Math.max(0, count - held);
    }

    private static List<String> remarks() {
        return List.of(
                "gname holds whom a report states as the doer, else whoever claims, admits, is accused or is suspected, and guncertain"
                        + " is then 1. Who accuses and who denies is only in summary.",
                "claimed is 1 where the group itself claims the attack; claimmode is 10 (unknown), since how it claims is not kept.",
                "nkill and nwound are the best numbers; they are empty where there are only bounds.",
                "Every attack of a type that GTD has is given; whether it is terrorism is not judged.");
    }
}
