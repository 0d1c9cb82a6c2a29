package org.hearsay.mention.place;

import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;

/** Names that the parser takes for a person, a body or a thing, and that are a place all the same, or hold one. */
final class MisnamedPlaces {
    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Neighbours beside;
    private final PlaceWords words;
    private final Set<String> surnames;
    private final CandidateList found;

    MisnamedPlaces(
            Sentence sentence,
            NameMatcher matcher,
            Neighbours beside,
            PlaceWords words,
            Set<String> surnames,
            CandidateList found) {
        this.sentence = sentence;
        this.matcher = matcher;
        this.beside = beside;
        this.words = words;
        this.surnames = surnames;
        this.found = found;
    }

    /** Takes down what of a name that begins at a token is a place; gives where to go on. */
    int at(int i, Name name, int match) {
        List<Sense> senses = matcher.senses(i, match);
        boolean begins = name.from() == i
                || name.from() == i - 1 && beside.lower(i - 1).equals("the")
                || !NameMatcher.isCapital(sentence.token(i));
        boolean whole = begins && match >= name.to();
        if (match - i == 1 && beside.isDemonym(i)) {
            return match;
        }
        if (whole && beside.isBeforeContainer(match, senses)) {
            found.add(i, match, senses, true, "name-before-container");
            return match;
        }
        if (whole && name.type() == NameType.NORP && beside.isBeforeNounOfPlace(i, match, senses)) {
            found.add(i, match, senses, true, "name-before-sort");
            return match;
        }
        if (whole && (isClearly(name.type(), i, match, senses) || beside.isDateline(i, match))) {
            found.add(i, match, senses, true, "name-of-other-kind");
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
            found.addOfBody(
                    i,
                    match,
                    senses,
                    county || Neighbours.isWellKnown(senses) || words.isForceOfTown(beside.lower(match)));
            return name.to();
        }
        if (whole
                && name.type() != NameType.PERSON
                && Neighbours.isTrusted(senses)
                && !beside.isAbbreviation(i, match)) {
            found.add(i, match, senses, false, "name-again");
        }
        return Math.max(name.to(), i + 1);
    }

    /** Whether a name that the parser takes for another kind is a place by what it is and where it stands. */
    private boolean isClearly(NameType type, int from, int to, List<Sense> senses) {
        boolean known = Neighbours.isWellKnown(senses);
        return switch (type) {
            case PERSON -> !surnames.contains(sentence.token(from).form()) && isTakenForPerson(from, to, senses);
            case ORG, PRODUCT, WORK_OF_ART, LAW, EVENT ->
                (known || (beside.isLocative(from) || beside.isTakenAsLand(to - 1)) && Neighbours.isTrusted(senses))
                        && !beside.isAbbreviation(from, to);
            case NORP -> known;
            case LANGUAGE -> beside.isLocative(from) && Neighbours.isTrusted(senses);
            case DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> false;
            case GPE, LOC, FAC -> true;
        };
    }

    /** Whether what the parser takes for a person is a place: "near Gao", "shelled Gao". */
    private boolean isTakenForPerson(int from, int to, List<Sense> senses) {
        if (to - from > 1
                && words.beginningOfName(beside.lower(from)).isPresent()
                && Neighbours.isTrusted(senses)) { // "Kafr Umbrax"
            return true;
        }
        if (to - from > 2) { // "in suburban Port-au-Orbo"
            return Neighbours.isWellKnown(senses) && beside.isWhereOnly(from);
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
        boolean local = beside.isLocalBody(from, to);
        return local || governs && Neighbours.isWellKnown(senses);
    }
}
