package org.hearsay.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.NameKind;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** What the words of a sentence beside a name say for and against its being a place. */
final class Neighbours {
    /** A town of this size is a place wherever its name stands, unless the parser takes it for something else. */
    private static final int WELL_KNOWN = 400_000;

    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Demonyms demonyms;
    private final PlaceWords words;

    Neighbours(Sentence sentence, NameMatcher matcher, Demonyms demonyms, PlaceWords words) {
        this.sentence = sentence;
        this.matcher = matcher;
        this.demonyms = demonyms;
        this.words = words;
    }

    String lower(int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** "northern", "the", "downtown": words before a name that are no part of it. */
    boolean isModifier(int i) {
        return words.isModifier(lower(i));
    }

    /** Whether a name is the object of a verb that is done to places alone: "raided X". */
    boolean isTaken(int i) {
        return isDoneTo(i, words::isDoneToPlacesAlone);
    }

    /** Whether a name is the object of a verb that is not done to one person: "bombed X". */
    boolean isHitAsNoPersonIs(int i) {
        return isDoneTo(i, words::isNotDoneToPersons);
    }

    /** Whether a name is the object of a verb that is done to land and to persons, but to no body: "captured X". */
    boolean isTakenAsLand(int i) {
        return isDoneTo(i, words::isDoneToLand);
    }

    private boolean isDoneTo(int i, Predicate<String> verbs) {
        Token name = sentence.token(i);
        return name.isLabel("dobj", "nsubjpass")
                && sentence.head(name).map(Token::lemma).filter(verbs).isPresent();
    }

    /** What the word after the name or before it says it is. */
    PlaceSort sort(int from, int to) {
        if (to < sentence.size()) {
            PlaceSort after = words.after(sentence.token(to).form());
            if (after != PlaceSort.ANY) {
                return after;
            }
        }
        PlaceSort shared = sharedSort(to);
        if (shared != PlaceSort.ANY) {
            return shared;
        }
        if (from >= 2 && lower(from - 1).equals("of")) {
            // "the Orbo district of Kano": the noun is that of the name before it.
            return isNamedBefore(from - 2)
                    ? PlaceSort.ANY
                    : words.before(sentence.token(from - 2).form());
        }
        return from >= 1 ? words.before(sentence.token(from - 1).form()) : PlaceSort.ANY;
    }

    /** What "provinces" in "Orbo and Tarn provinces" says of the first. */
    private PlaceSort sharedSort(int to) {
        int next = to + 1;
        if (!lower(to).equals("and") || next >= sentence.size()) {
            return PlaceSort.ANY;
        }
        while (next < sentence.size() && next - to <= 3 && NameMatcher.isCapital(sentence.token(next))) {
            next++;
        }
        boolean isPlural = next > to + 1
                && next < sentence.size()
                && sentence.token(next).tag().equals("NNS");
        PlaceSort sort = isPlural ? words.after(lower(next)) : PlaceSort.ANY;
        return sort.isDivision() ? sort : PlaceSort.ANY;
    }

    /** "Orbo town" with no article, where there is such a town; "a Fulani village" is one of a people. */
    boolean isBeforeNounOfPlace(int from, int to, List<Sense> senses) {
        PlaceSort behind = words.after(lower(to));
        boolean described = from == 0
                || Set.of("DT", "CD", "JJ", "PRP$")
                        .contains(sentence.token(from - 1).tag());
        return (behind == PlaceSort.TOWN || behind.isDivision())
                && !described
                && senses.stream().anyMatch(sense -> isTrusted(sense) && behind.fits(sense.place()));
    }

    /** "Rakhine state", though a people is called so too. */
    boolean isDivisionSaid(int to, List<Sense> senses) {
        PlaceSort behind = words.after(lower(to));
        return behind.isDivision()
                && senses.stream()
                        .anyMatch(sense ->
                                isTrusted(sense) && sense.place().kind().isDivision() && behind.fits(sense.place()));
    }

    /** "the Kilo 16 area": a name that a number belongs to is not the name alone. */
    boolean isNumbered(int to) {
        return to < sentence.size()
                && sentence.token(to).form().matches("\\d{1,3}")
                && words.after(lower(to + 1)) != PlaceSort.ANY;
    }

    private boolean isNamedBefore(int noun) {
        return noun > 0
                && words.after(lower(noun)) != PlaceSort.ANY
                && sentence.token(noun - 1).isProperNoun()
                && NameMatcher.isCapital(sentence.token(noun - 1))
                && !isDemonym(noun - 1);
    }

    /** Whether a preposition of place stands before the name. */
    boolean isLocative(int i) {
        int k = i - 1;
        while (k >= 0 && isModifier(k)) {
            k--;
        }
        String form = lower(k);
        return words.isLocative(form)
                || form.equals("of")
                        && k > 0
                        && sentence.nameAt(k - 1)
                                .filter(name -> name.type() == NameType.PERSON)
                                .isPresent()
                || form.equals("of")
                        && k > 0
                        && words.before(sentence.token(k - 1).form()) != PlaceSort.ANY;
    }

    /** Whether a preposition that tells where, and hardly ever whom, stands before the name: "in Orbo", "in neighbouring Orbo". */
    boolean isWhereOnly(int i) {
        int at = i - 1;
        while (at > 0 && isModifier(at) && !sentence.token(at).tag().equals("DT")) {
            at--;
        }
        return words.isWhereOnly(lower(at));
    }

    /** "Paris, Texas": a place of this name lies in the place that is named behind the comma. */
    boolean isBeforeContainer(int to, List<Sense> senses) {
        if (to + 1 >= sentence.size() || !lower(to).equals(",") || !NameMatcher.isCapital(sentence.token(to + 1))) {
            return false;
        }
        int end = matcher.longest(to + 1);
        if (end == to + 1) {
            return false;
        }
        for (Sense outer : matcher.senses(to + 1, end)) {
            boolean holds = outer.place().kind() == PlaceKind.COUNTRY
                    || outer.place().kind().isDivision();
            if (holds
                    && senses.stream()
                            .anyMatch(inner ->
                                    inner.place().index() != outer.place().index()
                                            && inner.place().isWithin(outer.place()))) {
                return true;
            }
        }
        return false;
    }

    /** "Gao and Timbuktu": what the parser takes for a place follows, and both can lie in one country. */
    boolean isBesidePlace(int to, List<Sense> senses) {
        int next = to + 1;
        boolean named = Set.of("and", "or").contains(lower(to))
                && next < sentence.size()
                && sentence.nameAt(next)
                        .filter(name -> name.type() == NameType.GPE)
                        .isPresent();
        int end = named ? matcher.longest(next) : next;
        return end > next
                && matcher.senses(next, end).stream()
                        .anyMatch(other -> other.place().kind().isSettlement()
                                && senses.stream()
                                        .anyMatch(own -> own.place().kind().isSettlement()
                                                && own.place().country().isPresent()
                                                && own.place()
                                                        .country()
                                                        .equals(other.place().country())));
    }

    /** "KANO - Police said": a name in capitals and a dash at the head of a story that runs on in one line. */
    boolean isDateline(int from, int to) {
        String next = lower(to);
        if (!(next.equals("-") || next.equals("--") || next.equals("—") || next.equals("–"))
                || from > 0 && !lower(from - 1).equals(".")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String form = sentence.token(i).form();
            if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "R-" in "Sen. X, R-Charleston". */
    boolean isParty(int i) {
        String form = sentence.token(i).form();
        return form.length() <= 3
                && form.equals(form.toUpperCase(Locale.ROOT))
                && lower(i + 1).equals("-")
                && i + 2 < sentence.size()
                && isAfterComma(i)
                && NameMatcher.isCapital(sentence.token(i + 2));
    }

    /** A word that alone is no place, with nothing of a name behind it. */
    boolean isNoPlace(int i) {
        return words.isNoPlace(lower(i))
                        && matcher.longest(i) == i + 1
                        && sentence.nameAt(i).filter(name -> name.to() > i + 1).isEmpty()
                || isNameOfBody(i);
    }

    /** "The company, Dinant, denied it": the name that stands beside a word for a body is the body's. */
    private boolean isNameOfBody(int i) {
        return sentence.token(i).label().equals("appos")
                && sentence.head(sentence.token(i))
                        .filter(body -> !body.isProperNoun() && words.isNamedBody(body.lemma()))
                        .isPresent();
    }

    /** Whether a name acts or is acted upon, as people do and small towns do not. */
    boolean isActor(int i) {
        return sentence.token(i).isLabel("nsubj", "nsubjpass", "dobj", "iobj", "agent") && !isTakenOrHit(i);
    }

    /** Whether a name is the object of a verb that is done to places: "recaptured X", "X was shelled". */
    boolean isTakenOrHit(int i) {
        return isDoneTo(i, words::isDoneToPlaces);
    }

    boolean isAfterComma(int i) {
        return lower(i - 1).equals(",");
    }

    /** Whether some word of a stretch makes a body that sits and acts in one place of it: "court", "police". */
    boolean isLocalBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isLocalBody(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Afghan", but not "US", which is both. */
    boolean isDemonym(int i) {
        String form = sentence.token(i).form();
        return demonyms.contains(form) && !form.startsWith("US") && !form.startsWith("U.") && !isLandOfPeople(i);
    }

    /** "in Rakhine", "the state of Kachin": the land that has one name with its people. */
    private boolean isLandOfPeople(int i) {
        Token name = sentence.token(i);
        return name.tag().equals("NNP")
                && name.label().equals("pobj")
                && sentence.nameAt(i).filter(at -> at.type() == NameType.GPE).isPresent()
                && matcher.senses(i, i + 1).stream()
                        .anyMatch(sense -> sense.place().kind().isDivision());
    }

    /** Codes and abbreviations that are other words as well: "Me.", "OR", "Ind." */
    boolean isAbbreviation(int from, int to) {
        if (to - from != 1) {
            return false;
        }
        String form = sentence.token(from).form();
        boolean dotted = form.endsWith(".")
                && form.length() <= 6
                && !form.startsWith("U.")
                && !form.equals("D.C.")
                && !form.equals("L.A.");
        boolean code = form.length() == 2
                && form.equals(form.toUpperCase(Locale.ROOT))
                && !Set.of("US", "UK", "EU", "LA").contains(form);
        return dotted || code;
    }

    /** Whether the name stands beside other capital words that no place word explains: a part of a longer name. */
    boolean isPartOfLongerName(int from, int to) {
        boolean goesOn = to < sentence.size()
                && sentence.token(to).isProperNoun()
                && words.after(sentence.token(to).form()) == PlaceSort.ANY;
        if (goesOn || from == 0) {
            return goesOn;
        }
        Token before = sentence.token(from - 1);
        return before.isProperNoun() && NameMatcher.isCapital(before);
    }

    /** A country, a larger division, a great city, under a name that is its own. */
    static boolean isWellKnown(List<Sense> senses) {
        for (Sense sense : senses) {
            if (isTrusted(sense) && isWellKnown(sense)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWellKnown(Sense sense) {
        return switch (sense.place().kind()) {
            case COUNTRY, CONTINENT, REGION, FORMER, SEA, CAPITAL, WATER, ISLAND, MOUNTAIN, LINE, SITE, QUARTER -> true;
            case ADMIN1 -> sense.place().population() > 3_000_000;
            case ADMIN2, SEAT, TOWN, SECTION -> sense.place().population() > WELL_KNOWN;
        };
    }

    /** Whether the name is one that English news uses for a place. */
    static boolean isTrusted(List<Sense> senses) {
        return senses.stream().anyMatch(Neighbours::isTrusted);
    }

    private static boolean isTrusted(Sense sense) {
        return sense.how() == NameKind.MAIN || sense.how() == NameKind.OTHER;
    }
}
