package org.hearsay.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.UnknownNames.Unknown;

/** Walks one sentence and takes down the words that name a place, or may. */
final class SentencePlaces {
    /** The rule of a site of whose name only the beginning is known: "Boone County Jail", "Tashan Kano park". */
    static final String SITE_BY_ITS_FIRST_WORDS = "name-of-site-in-part";

    /** The rule of a lesser name that acts or is acted upon, as people do. */
    static final String AS_ACTOR = "name-as-actor";

    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Neighbours beside;
    private final UnknownNames unknownNames;
    private final Set<String> surnames;
    private final List<Candidate> found = new ArrayList<>();

    SentencePlaces(
            Document document,
            Sentence sentence,
            Gazetteer gazetteer,
            Demonyms demonyms,
            PlaceWords words,
            Set<String> surnames) {
        this.sentence = sentence;
        this.matcher = new NameMatcher(gazetteer, document, sentence);
        this.gazetteer = gazetteer;
        this.words = words;
        this.beside = new Neighbours(sentence, matcher, demonyms, words);
        this.unknownNames = new UnknownNames(sentence, matcher, beside, words);
        this.surnames = surnames;
    }

    List<Candidate> find() {
        boolean[] taken = new boolean[sentence.size()];
        countyLists(taken);
        int i = 0;
        while (i < sentence.size()) {
            i = taken[i] || !matcher.canBegin(i) ? i + 1 : at(i, taken);
        }
        found.removeIf(place -> StreetNames.is(sentence, place));
        return found;
    }

    /** Takes down what begins at a token; gives where to go on. */
    private int at(int i, boolean[] taken) {
        int side = TownSides.end(sentence, i);
        if (side > i) {
            add(i, side, matcher.words(i, side), List.of(), PlaceSort.QUARTER, "side-of-town");
            return side;
        }
        if (beside.isParty(i) || beside.isNoPlace(i)) {
            return i + (beside.isParty(i) ? 2 : 1);
        }
        Optional<Name> name = nameAt(i);
        int match = untaken(i, matcher.longest(i), taken);
        if (name.isPresent() && isPlace(name.get().type())) {
            return named(i, name.get(), match);
        }
        Optional<Unknown> unknown = unknownNames.at(i, name).filter(other -> other.to() > match);
        if (unknown.isPresent()) {
            int to = unknown.get().to();
            if (isDivision(i, match)) {
                addSite(i, to, match);
                return to;
            }
            add(
                    i,
                    to,
                    matcher.words(i, to),
                    List.of(),
                    unknown.get().sort(),
                    unknown.get().rule());
            return to;
        }
        if (match == i) {
            return i + 1;
        }
        if (name.isPresent()) {
            return misnamed(i, name.get(), match);
        }
        return unnamed(i, match);
    }

    private static int untaken(int from, int to, boolean[] taken) {
        for (int k = from; k < to; k++) {
            if (taken[k]) {
                return from;
            }
        }
        return to;
    }

    /** The name that the parser found over a token, or over the word behind an article: "al-Bab". */
    private Optional<Name> nameAt(int i) {
        Optional<Name> name = sentence.nameAt(i);
        if (name.isEmpty() && !NameMatcher.isCapital(sentence.token(i)) && i + 2 < sentence.size()) {
            return sentence.nameAt(i + 2);
        }
        return name;
    }

    private static boolean isPlace(NameType type) {
        return type == NameType.GPE || type == NameType.LOC || type == NameType.FAC;
    }

    // ---- the parser says it is a place

    private int named(int start, Name name, int match) {
        int end = Math.max(matcher.overHyphens(name.to()), start + 1);
        while (end > start + 1 && sentence.token(end - 1).tag().equals("POS")) {
            end--;
        }
        int from = start;
        while (from < end - 1
                && beside.isModifier(from)
                && matcher.senses(from, end).isEmpty()) {
            from++;
        }
        if (from > start
                && NameMatcher.isCapital(sentence.token(from - 1))
                && !beside.lower(from - 1).equals("the")
                && !Neighbours.isWellKnown(matcher.senses(from, end))) {
            // "East Bank" is a name of its own, "Northern Iraq" is not.
            from--;
        }
        int known = from > start ? matcher.longest(from) : match;
        int to = Math.max(end, known);
        boolean single = to - from == 1;
        if (single && (beside.isDemonym(from) || sentence.token(from).tag().equals("POS"))
                || beside.isAbbreviation(from, to) && !beside.isAfterComma(from)) {
            return to;
        }
        List<Sense> senses = matcher.senses(from, to);
        if (senses.isEmpty() && name.type() == NameType.GPE && known > from && isTwoNames(known)) {
            add(from, known, matcher.senses(from, known), true, "name-part");
            return known;
        }
        if (senses.isEmpty()) {
            addUnknown(from, to, known, name.type());
        } else if (!single || !isPerson(from, senses)) {
            boolean sure = !single
                    || Neighbours.isWellKnown(senses)
                    || !beside.isActor(from)
                    || beside.isLocative(from)
                    || beside.isAfterComma(from)
                    || beside.isDateline(from, to)
                    || beside.isBeforeContainer(to, senses);
            add(from, to, senses, sure, sure ? "name" : AS_ACTOR);
        }
        return to;
    }

    /** Whether what follows inside the parser's name is a place of its own: "Kabul Afghanistan", but not "Mosul Dam". */
    private boolean isTwoNames(int i) {
        return words.after(sentence.token(i).form()) == PlaceSort.ANY && matcher.longest(i) > i;
    }

    /** Whether a word is the last of a person's name elsewhere in the report, and nothing here makes it a place. */
    private boolean isPerson(int i, List<Sense> senses) {
        return surnames.contains(sentence.token(i).form())
                && !Neighbours.isWellKnown(senses)
                && !beside.isBeforeContainer(i + 1, senses)
                && !beside.lower(i - 1).equals("in");
    }

    private void addUnknown(int from, int to, int known, NameType type) {
        if (matcher.words(from, to).length() < 3) {
            return;
        }
        boolean single = to - from == 1;
        PlaceSort last =
                single ? PlaceSort.ANY : words.after(sentence.token(to - 1).form());
        PlaceSort first =
                single ? PlaceSort.ANY : words.before(sentence.token(from).form());
        PlaceSort around = beside.sort(from, to);
        if (last.isDivision() || last == PlaceSort.TOWN || last == PlaceSort.AREA) {
            add(from, to, matcher.words(from, to - 1), matcher.senses(from, to - 1), last, "name-with-sort");
        } else if (first.isDivision() || first == PlaceSort.TOWN) {
            int start = beside.lower(from + 1).equals("of") && to - from > 2 ? from + 2 : from + 1;
            add(from, to, matcher.words(start, to), matcher.senses(start, to), first, "name-with-sort");
        } else if (known > from && first == PlaceSort.ANY && isSite(type, last, known, to)) {
            // "Boone County Jail", "Mosul General Hospital"
            addSite(from, to, known);
        } else if (last != PlaceSort.ANY || first != PlaceSort.ANY) {
            PlaceSort sort = last != PlaceSort.ANY ? last : first;
            add(
                    from,
                    to,
                    matcher.words(from, to),
                    List.of(),
                    sort,
                    sort == PlaceSort.ROAD ? "name-of-road" : "name-with-sort");
        } else if (type != NameType.FAC
                && (beside.isLocative(from) || around != PlaceSort.ANY || beside.isTakenOrHit(to - 1))) {
            add(from, to, matcher.words(from, to), List.of(), around, "name-not-in-gazetteer");
        } else if (isDivision(from, known)) {
            addSite(from, to, known);
        } else {
            unknownNames
                    .at(from, Optional.empty())
                    .filter(unknown -> unknown.to() == to)
                    .ifPresent(unknown ->
                            add(from, to, matcher.words(from, to), List.of(), unknown.sort(), unknown.rule()));
        }
    }

    /** "Edgar County" in "Edgar County Community College". */
    private boolean isDivision(int from, int to) {
        return to - from > 1
                && words.after(sentence.token(to - 1).form()).isDivision()
                && !matcher.senses(from, to).isEmpty();
    }

    private void addSite(int from, int to, int known) {
        add(from, to, matcher.words(from, to), matcher.senses(from, known), PlaceSort.SITE, SITE_BY_ITS_FIRST_WORDS);
    }

    /** Whether a name that begins with the name of a place is one of a building or a body in it: not "Wadi Barada", though Wadi is a town. */
    private boolean isSite(NameType type, PlaceSort last, int known, int to) {
        return last == PlaceSort.SITE || last == PlaceSort.ANY && (type == NameType.FAC || isLocalBody(known, to));
    }

    private boolean isLocalBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isLocalBody(beside.lower(i))) {
                return true;
            }
        }
        return false;
    }

    // ---- the parser says it is something else

    private int misnamed(int i, Name name, int match) {
        List<Sense> senses = matcher.senses(i, match);
        boolean begins = name.from() == i
                || name.from() == i - 1 && beside.lower(i - 1).equals("the")
                || !NameMatcher.isCapital(sentence.token(i));
        boolean whole = begins && match >= name.to();
        if (match - i == 1 && beside.isDemonym(i)) {
            return match;
        }
        if (whole && beside.isBeforeContainer(match, senses)) {
            add(i, match, senses, true, "name-before-container");
            return match;
        }
        if (whole && (isClearly(name.type(), i, match, senses) || beside.isDateline(i, match))) {
            add(i, match, senses, true, "name-of-other-kind");
            return match;
        }
        if (begins
                && !whole
                && name.type() == NameType.ORG
                && matcher.words(i, match).length() > 2
                && sitsThere(senses, match, name.to())
                && Neighbours.isTrusted(senses)
                && !beside.isAbbreviation(i, match)) {
            boolean county = match - i > 1
                    && words.after(sentence.token(match - 1).form()).isDivision();
            found.add(new Candidate(
                    sentence.span(i, match),
                    Optional.of(sentence),
                    i,
                    match,
                    matcher.words(i, match),
                    senses,
                    PlaceSort.ANY,
                    county || Neighbours.isWellKnown(senses) || words.isForceOfTown(beside.lower(match)),
                    PlaceContext.IN_ORGANISATION));
            return name.to();
        }
        if (whole
                && name.type() != NameType.PERSON
                && Neighbours.isTrusted(senses)
                && !beside.isAbbreviation(i, match)) {
            add(i, match, senses, false, "name-again");
        }
        return Math.max(name.to(), i + 1);
    }

    /** Whether a name that the parser takes for another kind is a place by what it is and where it stands. */
    private boolean isClearly(NameType type, int from, int to, List<Sense> senses) {
        boolean known = Neighbours.isWellKnown(senses);
        return switch (type) {
            case PERSON -> !surnames.contains(sentence.token(from).form()) && isTakenForPerson(from, to, senses);
            case ORG, PRODUCT, WORK_OF_ART, LAW, EVENT ->
                (known || beside.isLocative(from) && Neighbours.isTrusted(senses)) && !beside.isAbbreviation(from, to);
            case NORP -> known;
            case LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> false;
            case GPE, LOC, FAC -> true;
        };
    }

    /** Whether what the parser takes for a person is a place: "near Gao", "shelled Gao". */
    private boolean isTakenForPerson(int from, int to, List<Sense> senses) {
        if (to - from > 2) {
            return false;
        }
        boolean known = Neighbours.isWellKnown(senses) && beside.isLocative(from);
        boolean single = to - from == 1
                && Neighbours.isTrusted(senses)
                && !beside.lower(to).equals("'s");
        return known
                || single
                        && (beside.isHitAsNoPersonIs(from)
                                || beside.isWhereOnly(from)
                                || beside.isBesidePlace(to, senses));
    }

    /** Whether a body whose name goes on so is one of the place that its name begins with: not "Washington Post". */
    private boolean sitsThere(List<Sense> senses, int from, int to) {
        boolean governs = senses.stream()
                .anyMatch(sense -> sense.place().kind() == PlaceKind.COUNTRY
                        || sense.place().kind() == PlaceKind.ADMIN1);
        for (int i = from; i < to; i++) {
            if (words.isBusiness(beside.lower(i))) {
                return false;
            }
        }
        boolean local = isLocalBody(from, to);
        return local || governs && Neighbours.isWellKnown(senses);
    }

    // ---- the parser says nothing

    private int unnamed(int i, int match) {
        List<Sense> senses = matcher.senses(i, match);
        Token last = sentence.token(match - 1);
        if (match - i == 1 && (beside.isDemonym(i) || !last.isProperNoun() && !beside.isAfterComma(i))) {
            return match;
        }
        if (beside.isAbbreviation(i, match)) {
            if (beside.isAfterComma(i)
                    && !found.isEmpty()
                    && found.get(found.size() - 1).to() == i - 1) {
                add(i, match, senses, true, "abbreviation-after-name");
            }
            return match;
        }
        if (Neighbours.isTrusted(senses)) {
            boolean placed = Neighbours.isWellKnown(senses)
                    || beside.isDateline(i, match)
                    || beside.isLocative(i)
                    || beside.sort(i, match) != PlaceSort.ANY;
            boolean sure = beside.isBeforeContainer(match, senses)
                    || placed && !beside.isPartOfLongerName(i, match) && !(match - i == 1 && isPerson(i, senses));
            add(i, match, senses, sure, sure ? "gazetteer" : "name-again");
        }
        return match;
    }

    // ---- lists: "Greene and Walker counties"

    private void countyLists(boolean[] taken) {
        for (int i = 2; i < sentence.size(); i++) {
            if (!beside.lower(i).equals("counties")) {
                continue;
            }
            int first = i;
            while (first > 0 && isListed(first - 1)) {
                first--;
            }
            for (int from = first; from < i; from++) {
                if (!NameMatcher.isCapital(sentence.token(from))) {
                    continue;
                }
                int end = from + 1;
                while (end < i && NameMatcher.isCapital(sentence.token(end))) {
                    end++;
                }
                String name = matcher.words(from, end) + " County";
                List<Sense> senses = gazetteer.find(name);
                if (!senses.isEmpty()) {
                    add(from, end, name, senses, PlaceSort.DISTRICT, "list-of-counties");
                    Arrays.fill(taken, from, end, true);
                }
                from = end;
            }
        }
    }

    private boolean isListed(int i) {
        return sentence.token(i).isProperNoun() || Set.of(",", "and", "or", "&").contains(beside.lower(i));
    }

    // ---- taking down

    private void add(int from, int to, List<Sense> senses, boolean sure, String rule) {
        PlaceSort sort = beside.sort(from, to);
        boolean site = to < sentence.size()
                && words.after(sentence.token(to).form()) == PlaceSort.SITE
                && !beside.lower(to + 1).equals("of"); // "the Black Sea port of X"

        if (sort.isPartOfName()
                && NameMatcher.isCapital(sentence.token(Math.min(to, sentence.size() - 1)))
                && words.after(beside.lower(to)) == sort) {
            // "Falls Village", "Islington Bay": not the place called Falls.
            add(from, to + 1, matcher.words(from, to + 1), matcher.senses(from, to + 1), sort, "name-with-sort");
        } else if (site && sure) {
            List<Sense> known = matcher.senses(from, to + 1);
            add(
                    from,
                    to + 1,
                    matcher.words(from, to + 1),
                    known.isEmpty() ? senses : known,
                    known.isEmpty() ? sort : PlaceSort.ANY,
                    "name-of-site");
        } else {
            found.add(new Candidate(
                    sentence.span(from, to),
                    Optional.of(sentence),
                    from,
                    to,
                    matcher.words(from, to),
                    senses,
                    sort,
                    sure,
                    rule));
        }
    }

    private void add(int from, int to, String name, List<Sense> senses, PlaceSort sort, String rule) {
        found.add(new Candidate(
                sentence.span(from, to), Optional.of(sentence), from, to, name, senses, sort, true, rule));
    }
}
