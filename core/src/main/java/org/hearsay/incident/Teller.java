package org.hearsay.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimField;
import org.hearsay.model.Event;
import org.hearsay.model.Newness;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.When;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/**
 * Takes the events of one reading out of it, each with what every voice says of it. Left out is talk of such deeds in general and of
 * deeds that may or will be: of these no incident is made.
 */
public final class Teller {
    /** Harm to people makes an event what a report is about, beside arrests and trials that come of it. */
    private static final int HARM = 3;

    /** The tellings in text order. */
    public List<Telling> tell(Reading reading) {
        TakenOut taken = new TakenOut(reading);
        NamesTold names = new NamesTold(reading);
        List<Event> told =
                reading.events().stream().filter(Teller::isToldAsReal).toList();
        Optional<Event> main = told.stream()
                .filter(event -> event.newness() == Newness.NEWS)
                .max(Comparator.comparingInt(Teller::detail)
                        .thenComparing(Comparator.comparingInt(told::indexOf).reversed()));
        return told.stream()
                .map(event -> telling(reading, event, main.filter(event::equals).isPresent(), taken, names))
                .toList();
    }

    private static boolean isToldAsReal(Event event) {
        return switch (event.actuality()) {
            case OCCURRED, ATTEMPTED, FOILED, DENIED -> true;
            case THREATENED, PLANNED, HYPOTHETICAL, GENERIC -> false;
        };
    }

    /** How many of the questions (when, where, who did it, to whom, with what harm) are answered. */
    private static int detail(Event event) {
        return (event.when().isPresent() ? 1 : 0)
                + (event.where().isPresent() ? 1 : 0)
                + (event.tolls().isEmpty() ? 0 : HARM)
                + (event.targets().isEmpty() ? 0 : 1)
                + (event.responsibility().stream()
                                .anyMatch(blame -> blame.actor().isPresent())
                        ? 1
                        : 0);
    }

    private static Telling telling(Reading reading, Event event, boolean main, TakenOut taken, NamesTold names) {
        return new Telling(
                reading.report().id(),
                event.id(),
                reading.report().published(),
                event.type(),
                event.actuality(),
                event.newness() == Newness.BACKGROUND,
                main,
                event.when().map(taken::when),
                event.where().map(taken::where),
                accounts(reading, event, taken),
                event.weapons().stream()
                        .map(weapon -> new Telling.Arm(weapon.text(), weapon.kind(), taken.quote(weapon.span())))
                        .toList(),
                main ? names.people() : names.peopleNear(event.evidence()),
                main ? names.all() : names.near(event.evidence()),
                main ? names.allWords() : names.wordsNear(event.evidence()));
    }

    private static List<Account> accounts(Reading reading, Event event, TakenOut taken) {
        List<Claim> about = reading.claims().stream()
                .filter(claim -> claim.about().stream()
                        .anyMatch(thing ->
                                thing.thing() == Claim.Thing.EVENT && thing.id().equals(event.id())))
                .toList();
        Drafts drafts = new Drafts(reading.report().id(), reading.report().published(), taken);
        for (Span evidence : event.evidence()) {
            Optional<Claim> claim = teller(about, evidence);
            // That somebody denies an event is no account of its type.
            boolean asserted = claim.isEmpty()
                    || claim.get().about().stream().anyMatch(thing -> thing.field() == ClaimField.OCCURRENCE);
            drafts.of(claim).add(evidence, asserted ? Optional.of(event.type()) : Optional.empty());
        }
        event.when()
                .ifPresent(when -> drafts.of(when.span().flatMap(span -> teller(about, span))).when =
                        Optional.of(taken.when(when)));
        event.where()
                .ifPresent(where -> drafts.of(where.span().flatMap(span -> teller(about, span))).where =
                        Optional.of(taken.where(where)));
        for (Event.Responsibility blame : event.responsibility()) {
            Draft draft = drafts.of(basis(blame.basis(), taken));
            draft.blames.add(new Account.Blame(taken.actor(blame.actor()), blame.kind(), blame.rule()));
            basis(blame.basis(), taken).ifPresent(claim -> draft.addWords(claim.content()));
        }
        for (Event.Target target : event.targets()) {
            Draft draft = drafts.of(teller(about, target.span()));
            draft.add(target.span(), Optional.empty());
            draft.hits.add(new Account.Hit(taken.actor(target.actor()), target.text(), taken.quote(target.span())));
        }
        for (Toll toll : event.tolls()) {
            Draft draft = drafts.of(basis(toll.basis(), taken));
            draft.add(toll.span(), Optional.empty());
            draft.losses.add(loss(toll, taken));
        }
        return drafts.accounts(event.evidence());
    }

    private static Optional<Claim> basis(Basis basis, TakenOut taken) {
        return basis instanceof Basis.ByClaim byClaim ? Optional.of(taken.claim(byClaim.claim())) : Optional.empty();
    }

    /** The innermost claim about the event in which the words stand. */
    private static Optional<Claim> teller(List<Claim> about, Span words) {
        return about.stream()
                .filter(claim -> claim.content().stream().anyMatch(content -> content.contains(words)))
                .min(Comparator.comparingInt(
                        claim -> claim.content().stream().mapToInt(Span::length).sum()));
    }

    private static Account.Loss loss(Toll toll, TakenOut taken) {
        return new Account.Loss(
                toll.harm(),
                taken.actor(toll.victims()),
                toll.victimClass(),
                toll.low(),
                toll.best(),
                toll.high(),
                toll.text(),
                toll.cumulative(),
                toll.includesAttackers(),
                taken.quote(toll.span()));
    }

    /** The accounts of one event while they are put together, by voice; the report's own is always the first. */
    private static final class Drafts {
        private final String report;
        private final Optional<LocalDate> published;
        private final TakenOut taken;
        private final Map<Voice, Draft> drafts = new LinkedHashMap<>();

        Drafts(String report, Optional<LocalDate> published, TakenOut taken) {
            this.report = report;
            this.published = published;
            this.taken = taken;
            drafts.put(Voice.REPORT, new Draft(Voice.REPORT, published));
        }

        Draft of(Optional<Claim> claim) {
            Voice voice = claim.map(taken::voice).orElse(Voice.REPORT);
            Optional<LocalDate> said = claim.flatMap(Claim::when)
                    .filter(when -> when.earliest().equals(when.latest()))
                    .flatMap(When::earliest)
                    .or(() -> published);
            return drafts.computeIfAbsent(voice, key -> new Draft(key, said));
        }

        List<Account> accounts(List<Span> evidence) {
            List<Account> accounts = new ArrayList<>();
            for (Draft draft : drafts.values()) {
                if (draft.saysSomething()) {
                    accounts.add(draft.account(report, taken, evidence));
                }
            }
            return accounts;
        }
    }

    private static final class Draft {
        private final Voice voice;
        private final Optional<LocalDate> said;
        private final Set<Span> words = new TreeSet<>();
        private final List<Account.Blame> blames = new ArrayList<>();
        private final List<Account.Hit> hits = new ArrayList<>();
        private final List<Account.Loss> losses = new ArrayList<>();
        private Optional<String> type = Optional.empty();
        private Optional<QuotedWhen> when = Optional.empty();
        private Optional<QuotedWhere> where = Optional.empty();

        Draft(Voice voice, Optional<LocalDate> said) {
            this.voice = voice;
            this.said = said;
        }

        void add(Span span, Optional<String> toldType) {
            words.add(span);
            type = type.or(() -> toldType);
        }

        void addWords(List<Span> spans) {
            words.addAll(spans);
        }

        boolean saysSomething() {
            return !words.isEmpty()
                    || when.isPresent()
                    || where.isPresent()
                    || blames.stream().anyMatch(blame -> blame.actor().isPresent());
        }

        Account account(String report, TakenOut taken, List<Span> evidence) {
            List<Span> spans = words.isEmpty() ? evidence : List.copyOf(words);
            return new Account(
                    report,
                    voice,
                    said,
                    type,
                    when,
                    where,
                    blames,
                    hits,
                    losses,
                    spans.stream().map(taken::quote).toList());
        }
    }
}
