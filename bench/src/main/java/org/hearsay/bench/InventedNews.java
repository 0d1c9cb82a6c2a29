package org.hearsay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Basis;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;

/**
 * Readings of reports that nobody wrote, in the order of their days: seven incidents a day in a country of forty places, each told by one
 * to six reports, some of which leave out the day, tell the province only, differ in the toll, repeat another report, or look back on an
 * incident of the month before. As much happens on a day however many reports are asked for.
 */
final class InventedNews {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int PLACES = 40;
    private static final int PROVINCES = 8;
    private static final int INCIDENTS_A_DAY = 7;
    private static final int MOST_REPORTS = 6;
    private static final int WORDS = 80;
    private static final int KNOWN_WORDS = 4000;
    private static final List<String> TYPES = List.of("armed-attack", "bombing", "armed-clash", "abduction");

    private final Random random;
    private final List<Happening> happened = new ArrayList<>();
    private final List<Reading> ready = new ArrayList<>();
    private int day;
    private int written;

    InventedNews(Random random) {
        this.random = random;
    }

    /** What happened in truth. */
    private record Happening(LocalDate day, int place, String type, int killed) {}

    /** The next report. */
    Reading next() {
        while (ready.isEmpty()) {
            for (int i = 0; i < INCIDENTS_A_DAY; i++) {
                happen(FIRST_DAY.plusDays(day));
            }
            day++;
        }
        return ready.remove(ready.size() - 1);
    }

    private void happen(LocalDate date) {
        Happening happening = new Happening(
                date, random.nextInt(PLACES), TYPES.get(random.nextInt(TYPES.size())), 1 + random.nextInt(30));
        happened.add(happening);
        String words = words();
        for (int i = random.nextInt(MOST_REPORTS); i >= 0; i--) {
            boolean isCopy = random.nextInt(6) == 0;
            ready.add(report(happening, isCopy ? words : words()));
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            int word = random.nextInt(KNOWN_WORDS);
            words.append(' ')
                    .append((char) ('a' + word % 26))
                    .append("or")
                    .append((char) ('a' + word / 26 % 26))
                    .append("en")
                    .append((char) ('a' + word / 676 % 26));
        }
        return words.toString();
    }

    private Reading report(Happening happening, String words) {
        Draft draft = new Draft(happening.day().plusDays(1));
        draft.tell(happening, Newness.NEWS);
        if (random.nextInt(4) == 0 && happened.size() > 200) {
            draft.tell(happened.get(happened.size() - 1 - random.nextInt(200)), Newness.BACKGROUND);
        }
        draft.text.append(words).append('.');
        return draft.reading("report-" + written++);
    }

    /** A report and what is read in it, while both are put together. */
    private final class Draft {
        private final LocalDate published;
        private final StringBuilder text = new StringBuilder();
        private final List<Place> places = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Draft(LocalDate published) {
            this.published = published;
        }

        void tell(Happening happening, Newness newness) {
            int start = text.length();
            int killed = happening.killed() + (random.nextInt(4) == 0 ? random.nextInt(5) : 0);
            Span toll = add(String.valueOf(killed));
            add(" died in ");
            boolean isExact = random.nextInt(5) != 0;
            Place place = place(happening.place(), isExact);
            places.add(place);
            add(" on ");
            Span date = add(happening.day().toString());
            Optional<When> when = random.nextInt(4) == 0 && newness == Newness.NEWS
                    ? Optional.empty()
                    : Optional.of(when(happening.day(), date));
            add(". ");
            events.add(new Event(
                    "e" + (events.size() + 1),
                    happening.type(),
                    List.of(),
                    Actuality.OCCURRED,
                    newness,
                    when,
                    Optional.of(new Where(
                            Optional.of(place.id()),
                            place.precision(),
                            WhereRelation.IN,
                            place.name(),
                            Optional.of(place.mentions().get(0)),
                            "invented")),
                    List.of(),
                    List.of(),
                    List.of(new Toll(
                            Harm.KILLED,
                            Optional.empty(),
                            VictimClass.UNKNOWN,
                            Optional.of(killed),
                            Optional.of(killed),
                            Optional.of(killed),
                            String.valueOf(killed),
                            false,
                            false,
                            Basis.REPORT,
                            toll)),
                    List.of(),
                    Optional.empty(),
                    List.of(new Span(start, text.length() - 2)),
                    "invented"));
        }

        private Span add(String words) {
            text.append(words);
            return new Span(text.length() - words.length(), text.length());
        }

        private Place place(int number, boolean isExact) {
            int province = number % PROVINCES;
            String name = isExact
                    ? String.format(Locale.ROOT, "Town-%d", number)
                    : String.format(Locale.ROOT, "Province-%d", province);
            return new Place(
                    "p" + (places.size() + 1),
                    name,
                    Optional.of(isExact ? String.valueOf(1000 + number) : String.valueOf(100 + province)),
                    Optional.of("XX"),
                    Optional.of("Province-" + province),
                    Optional.of(new Coordinates(province, number)),
                    isExact ? 2 : 4,
                    List.of(add(name)),
                    List.of(),
                    "invented");
        }

        private When when(LocalDate date, Span span) {
            return new When(
                    Optional.of(date.toString()),
                    Optional.of(date),
                    Optional.of(date),
                    DatePrecision.DAY,
                    date.toString(),
                    Optional.of(span),
                    Optional.of(Anchor.TEXT),
                    "invented");
        }

        Reading reading(String id) {
            Report report = new Report(
                    id,
                    Optional.of(id),
                    Optional.of("Paper " + random.nextInt(30)),
                    Optional.empty(),
                    Optional.of(published),
                    Optional.of(PublishedFrom.OPTION),
                    "en",
                    text.toString());
            return new Reading(
                    report, List.of(), places, events, List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }
}
