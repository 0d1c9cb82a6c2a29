package org.hearsay.mention.place;

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
    private final PlaceWords words;
    private final Neighbours beside;
    private final UnknownNames unknownNames;
    private final Set<String> surnames;
    private final CandidateList found;
    private final MisnamedPlaces misnamed;

    SentencePlaces(
            Document document,
            Sentence sentence,
            Gazetteer gazetteer,
            Demonyms demonyms,
            PlaceWords words,
            Set<String> surnames) {
        this.sentence = sentence;
        this.matcher = new NameMatcher(gazetteer, document, sentence);
        this.words = words;
        this.beside = new Neighbours(sentence, matcher, demonyms, words);
        this.unknownNames = new UnknownNames(sentence, matcher, beside, words);
        this.surnames = surnames;
        this.found = new CandidateList(sentence, matcher, beside, words);
        this.misnamed = new MisnamedPlaces(sentence, matcher, beside, words, surnames, found);
    }

    List<Candidate> find() {
        boolean[] taken = new boolean[sentence.size()];
        new CountyLists(sentence, matcher, beside, found).take(taken);
        int i = 0;
        while (i < sentence.size()) {
            i = taken[i] || !matcher.canBegin(i) ? i + 1 : at(i, taken);
        }
        return found.all().stream()
                .filter(place -> !StreetNames.is(sentence, place) && !MilitaryUnits.is(sentence, place))
                .toList();
    }

    /** Takes down what begins at a token; gives where to go on. */
    private int at(int i, boolean[] taken) {
        int side = TownSides.end(sentence, i);
        if (side > i) {
            found.add(i, side, matcher.words(i, side), List.of(), PlaceSort.QUARTER, "side-of-town");
            return side;
        }
        if (beside.isParty(i) || beside.isNoPlace(i)) {
            return i + (beside.isParty(i) ? 2 : 1);
        }
        Optional<Name> name = nameAt(i);
        int match = untaken(i, matcher.longest(i), taken);
        if (matcher.holdsOwner(i, match)) {
            found.add(i, match, matcher.senses(i, match), true, "name-with-owner");
            return match;
        }
        if (match == i + 1 && beside.isDemonym(i) && beside.isDivisionSaid(match, matcher.senses(i, match))) {
            found.add(i, match, matcher.senses(i, match), true, "name-before-sort");
            return match;
        }
        if (match == i + 1 && beside.isNumbered(match) && !Neighbours.isWellKnown(matcher.senses(i, match))) {
            return match;
        }
        if (name.isPresent() && isPlace(name.get().type())) {
            return named(i, name.get(), match);
        }
        Optional<Unknown> unknown = unknownNames.at(i, name).filter(other -> other.to() > match);
        if (unknown.isPresent()) {
            int to = unknown.get().to();
            if (isDivision(i, match) || isSiteOfKnown(unknown.get(), i, match)) {
                found.addSite(i, to, match);
                return to;
            }
            found.add(
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
            return misnamed.at(i, name.get(), match);
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
            found.add(from, known, matcher.senses(from, known), true, "name-part");
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
            found.add(from, to, senses, sure, sure ? "name" : AS_ACTOR);
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
        if (known < to - 1 && isDivision(from, known)) { // "Edgar County Community"
            found.addSite(from, to, known);
        } else if (last.isDivision() || last == PlaceSort.TOWN || last == PlaceSort.AREA) {
            found.add(from, to, matcher.words(from, to - 1), matcher.senses(from, to - 1), last, "name-with-sort");
        } else if ((first.isDivision() || first == PlaceSort.TOWN) && last == PlaceSort.ANY) { // no "Town Hall"
            int start = beside.lower(from + 1).equals("of") && to - from > 2 ? from + 2 : from + 1;
            found.add(from, to, matcher.words(start, to), matcher.senses(start, to), first, "name-with-sort");
        } else if (known > from && first == PlaceSort.ANY && isSite(type, last, known, to)) {
            // "Boone County Jail", "Mosul General Hospital"
            found.addSite(from, to, known);
        } else if (last != PlaceSort.ANY || first != PlaceSort.ANY) {
            PlaceSort sort = last != PlaceSort.ANY ? last : first;
            found.add(
                    from,
                    to,
                    matcher.words(from, to),
                    List.of(),
                    sort,
                    sort == PlaceSort.ROAD ? "name-of-road" : "name-with-sort");
        } else if (type != NameType.FAC
                && (beside.isLocative(from) || around != PlaceSort.ANY || beside.isTakenOrHit(to - 1))) {
            found.add(from, to, matcher.words(from, to), List.of(), around, "name-not-in-gazetteer");
        } else if (isDivision(from, known)) {
            found.addSite(from, to, known);
        } else {
            unknownNames
                    .at(from, Optional.empty())
                    .filter(unknown -> unknown.to() == to)
                    .ifPresent(unknown ->
                            found.add(from, to, matcher.words(from, to), List.of(), unknown.sort(), unknown.rule()));
        }
    }

    /** "Orbo airport", where Orbo is a known place, and no state, whose bases lie anywhere. */
    private boolean isSiteOfKnown(Unknown site, int from, int to) {
        if (to == from || site.sort() != PlaceSort.SITE) {
            return false;
        }
        List<Sense> senses = matcher.senses(from, to);
        return Neighbours.isWellKnown(senses)
                && senses.stream().noneMatch(sense -> sense.place().kind() == PlaceKind.COUNTRY);
    }

    /** "Edgar County" in "Edgar County Community College". */
    private boolean isDivision(int from, int to) {
        return to - from > 1
                && words.after(sentence.token(to - 1).form()).isDivision()
                && !matcher.senses(from, to).isEmpty();
    }

    /** Whether a name that begins with the name of a place is one of a building or a body in it: not "Wadi Barada", though Wadi is a town. */
    private boolean isSite(NameType type, PlaceSort last, int known, int to) {
        return last == PlaceSort.SITE
                || last == PlaceSort.ANY && (type == NameType.FAC || beside.isLocalBody(known, to));
    }

    // ---- the parser says nothing

    private int unnamed(int i, int match) {
        List<Sense> senses = matcher.senses(i, match);
        Token last = sentence.token(match - 1);
        if (match - i == 1 && (beside.isDemonym(i) || !last.isProperNoun() && !beside.isAfterComma(i))) {
            return match;
        }
        if (beside.isAbbreviation(i, match)) {
            // "in Iran, Ms. Orbo moved away": a title, no state
            boolean isTitle = match < sentence.size() && sentence.token(match).isProperNoun();
            if (beside.isAfterComma(i) && found.endsTwoBefore(i) && !isTitle) {
                found.add(i, match, senses, true, "abbreviation-after-name");
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
            found.add(i, match, senses, sure, sure ? "gazetteer" : "name-again");
        }
        return match;
    }
}
