package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Anchor;
import org.hearsay.model.Coordinates;
import org.hearsay.model.VictimClass;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/** Groups of columns that several tables have: a date, a place, an actor, a voice, a quote, a count of people, the accounts behind a value. */
final class TableParts {
    private TableParts() {}

    static <T> void when(Columns<T> columns, Function<T, Optional<QuotedWhen>> of) {
        columns.text(
                        "edtf",
                        "Date, ISO 8601-2 level 1",
                        "when: edtf",
                        row -> of.apply(row).flatMap(QuotedWhen::edtf))
                .day(
                        "earliest",
                        "First day it may have been",
                        "when: earliest",
                        row -> of.apply(row).flatMap(QuotedWhen::earliest))
                .day(
                        "latest",
                        "Last day it may have been",
                        "when: latest",
                        row -> of.apply(row).flatMap(QuotedWhen::latest))
                .text(
                        "date_precision",
                        "How exact the date is",
                        "when: precision",
                        row -> of.apply(row).map(when -> when.precision().code()))
                .text(
                        "date_text",
                        "The words",
                        "when: text",
                        row -> of.apply(row).map(QuotedWhen::text))
                .text(
                        "date_anchor",
                        "What it was reckoned from",
                        "when: anchor",
                        row -> of.apply(row).flatMap(QuotedWhen::anchor).map(Anchor::code))
                .text(
                        "date_rule",
                        "By which rule",
                        "when: rule",
                        row -> of.apply(row).map(QuotedWhen::rule));
    }

    static <T> void where(Columns<T> columns, Function<T, Optional<QuotedWhere>> of) {
        Function<T, Optional<NamedPlace>> place = row -> of.apply(row).flatMap(QuotedWhere::place);
        columns.text("place", "Place", "where: place", row -> place.apply(row).map(NamedPlace::name))
                .text(
                        "gazetteer",
                        "Place in GeoNames",
                        "where: gazetteer",
                        row -> place.apply(row).flatMap(NamedPlace::gazetteer))
                .text(
                        "country",
                        "Country, ISO 3166-1 alpha-2",
                        "where: country",
                        row -> place.apply(row).flatMap(NamedPlace::country))
                .text(
                        "admin1",
                        "First-order division",
                        "where: admin1",
                        row -> place.apply(row).flatMap(NamedPlace::admin1))
                .with(part -> point(part, "where: ", row -> place.apply(row).flatMap(NamedPlace::coordinates)))
                .whole(
                        "where_prec",
                        "1 to 7, UCDP's",
                        "How exact the place is",
                        "where: precision",
                        row -> of.apply(row).map(QuotedWhere::precision))
                .text(
                        "relation",
                        "How it lies to the place",
                        "where: relation",
                        row -> of.apply(row).map(where -> where.relation().code()))
                .text(
                        "where_text",
                        "The words",
                        "where: text",
                        row -> of.apply(row).map(QuotedWhere::text))
                .text(
                        "where_rule",
                        "By which rule",
                        "where: rule",
                        row -> of.apply(row).map(QuotedWhere::rule));
    }

    /** @param from what stands before the names of the values it is filled from */
    static <T> void point(Columns<T> columns, String from, Function<T, Optional<Coordinates>> of) {
        columns.decimal(
                        "latitude",
                        "degrees, WGS 84",
                        "Latitude",
                        from + "latitude",
                        row -> of.apply(row).map(Coordinates::latitude))
                .decimal(
                        "longitude",
                        "degrees, WGS 84",
                        "Longitude",
                        from + "longitude",
                        row -> of.apply(row).map(Coordinates::longitude));
    }

    static <T> void actor(Columns<T> columns, String name, Function<T, Optional<NamedActor>> of) {
        columns.text(name, "Name", "actor: name", row -> of.apply(row).map(NamedActor::name))
                .text(
                        name + "_registry",
                        "Id in the actor registry",
                        "actor: registry",
                        row -> of.apply(row).flatMap(NamedActor::registry))
                .text(
                        name + "_kind",
                        "What it is",
                        "actor: kind",
                        row -> of.apply(row).map(actor -> actor.kind().code()))
                .text(
                        name + "_country",
                        "Country, ISO 3166-1 alpha-2",
                        "actor: country",
                        row -> of.apply(row).flatMap(NamedActor::country));
    }

    static <T> void voice(Columns<T> columns, Function<T, Voice> of) {
        columns.text(
                "voice",
                "report, or source",
                "voice: by",
                row -> Optional.of(of.apply(row) instanceof Voice.BySource ? "source" : "report"));
        actor(
                columns,
                "speaker",
                row -> of.apply(row) instanceof Voice.BySource source ? source.actor() : Optional.empty());
        columns.text(
                        "speaker_role",
                        "As what the source speaks",
                        "voice: role",
                        row -> of.apply(row) instanceof Voice.BySource source ? source.role() : Optional.empty())
                .text(
                        "speaker_class",
                        "Class of a source without a name",
                        "voice: unnamedClass",
                        row -> of.apply(row) instanceof Voice.BySource source
                                ? source.unnamedClass()
                                : Optional.empty())
                .text(
                        "speaker_chain",
                        "Through whom it came, the nearest to the report first",
                        "voice: chain",
                        row -> Voices.chain(of.apply(row)));
    }

    static <T> void quote(Columns<T> columns, Function<T, Optional<Quote>> of) {
        columns.whole(
                        "start",
                        "code points",
                        "First character of the words in the report's text",
                        "span: start",
                        row -> of.apply(row).map(Quote::start))
                .whole(
                        "end",
                        "code points",
                        "One past the last",
                        "span: end",
                        row -> of.apply(row).map(Quote::end))
                .text("quote", "The words", "span: quote", row -> of.apply(row).map(Quote::quote));
    }

    /** So many of a class of people. */
    record Count(VictimClass victimClass, Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) {}

    /** @param best what the number between low and high is */
    static <T> void count(Columns<T> columns, String best, Function<T, Count> of) {
        columns.text(
                        "victim_class",
                        "Who they are",
                        "victimClass",
                        row -> Optional.of(of.apply(row).victimClass().code()))
                .whole("low", "people", "At least", "low", row -> of.apply(row).low())
                .whole("best", "people", best, "best", row -> of.apply(row).best())
                .whole("high", "people", "At most", "high", row -> of.apply(row).high());
    }

    static <T> void accounts(Columns<T> columns, Function<T, List<Integer>> of) {
        columns.text(
                "accounts",
                "Positions of the accounts, divided by spaces",
                "accounts",
                row -> positions(of.apply(row)));
    }

    /** The positions of accounts in one cell. */
    static Optional<String> positions(List<Integer> accounts) {
        return Optional.of(accounts.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }
}
