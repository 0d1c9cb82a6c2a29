package org.hearsay.mention.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Names of no gazetteer that the words around them make a place: "Tel Ufra village", "the town of Orbo", "in Orbo, a village near Kano".
 * Most villages of a war are in no gazetteer.
 */
final class UnknownNames {
    private static final Set<String> STRICTLY_LOCATIVE = Set.of("in", "at", "near", "outside", "inside");
    private static final Set<String> HOMES = Set.of("home", "house", "residence", "apartment", "flat", "villa");
    private static final Set<String> NEAR = Set.of("near", "inside", "outside", "around");
    private static final Set<String> TO_A_WHOLE = Set.of("in", ",", "near", "(");

    /** Nouns that make offices and firms of the words around them: "Department of Labor", "Health Division", "Steel Co.". */
    private static final Set<String> OFFICES =
            Set.of("department", "division", "agency", "state", "states", "county", "co.");

    private static final int SHORTEST = 4;
    private static final int MOST_TOKENS = 5;
    /** "Ayn al-Orbo" */
    private static final int MOST_TOKENS_ALONE = 4;

    private static final int MOST_WORDS_TO_SORT = 4;

    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Neighbours beside;
    private final PlaceWords words;
    private final FoughtOver fought;

    /**
     * A name and what it is.
     *
     * @param to one past its last token
     */
    record Unknown(int to, PlaceSort sort, String rule) {}

    UnknownNames(Sentence sentence, NameMatcher matcher, Neighbours beside, PlaceWords words) {
        this.sentence = sentence;
        this.matcher = matcher;
        this.beside = beside;
        this.words = words;
        this.fought = words.foughtOver(sentence, beside);
    }

    /** The place that begins at a token, if what stands before or behind its name says that it is one. */
    Optional<Unknown> at(int from, Optional<Name> name) {
        int to = end(from);
        if (!isNameBegin(from)
                || name.filter(n -> isOther(n.type())).isPresent() && !isVillageOfPeople(from, to, name)) {
            return Optional.empty();
        }
        if (matcher.words(from, to).length() < SHORTEST || beside.isDemonym(to - 1)) {
            return Optional.empty();
        }
        PlaceSort before = before(from);
        if (isNamed(before)) {
            return Optional.of(new Unknown(to, before, "unknown-name-of-sort"));
        }
        PlaceSort behind = OFFICES.contains(beside.lower(to)) ? PlaceSort.ANY : words.after(beside.lower(to));
        if (isNamed(behind) && !isSorted(from) && !goesOn(to)) {
            return Optional.of(new Unknown(to, behind, "unknown-name-with-sort"));
        }
        if (isTakenForPerson(from, to, name)) {
            return Optional.of(new Unknown(to, PlaceSort.ANY, "unknown-name-in"));
        }
        int site = fought.siteEnd(to);
        if (site > to && fought.isOnTheGround(from, site)) {
            return Optional.of(new Unknown(site, PlaceSort.SITE, "unknown-name-of-site"));
        }
        Optional<PlaceSort> begun = words.beginningOfName(beside.lower(from));
        if (begun.isPresent() && to - from > 1) {
            return Optional.of(new Unknown(to, begun.get(), "unknown-name-by-first-word"));
        }
        if (!isGroup(from, to) && (fought.isFought(from) || fought.isInPart(from))) {
            return Optional.of(new Unknown(to, PlaceSort.ANY, "unknown-name-fought-over"));
        }
        boolean unread = name.isEmpty();
        if (beside.isTaken(to - 1) && !isGroup(from, to)
                || unread
                        && NEAR.contains(beside.lower(from - 1))
                        && sentence.token(to - 1).label().equals("pobj")) {
            return Optional.of(new Unknown(to, PlaceSort.ANY, "unknown-name-taken"));
        }
        if (isWhereAlone(from, to, name)) {
            return Optional.of(new Unknown(to, PlaceSort.ANY, "unknown-name-where"));
        }
        if (isHome(from, to)) {
            return Optional.of(new Unknown(to, PlaceSort.ANY, "unknown-name-of-home"));
        }
        boolean body = name.filter(n -> n.type() == NameType.ORG).isPresent() || to - from > 3;
        if (STRICTLY_LOCATIVE.contains(beside.lower(from - 1)) && (!body && isInKnown(to) || isExplained(to))) {
            return Optional.of(new Unknown(to, PlaceSort.ANY, "unknown-name-in-place"));
        }
        return Optional.empty();
    }

    /** "Orbo village" with no article, of which the parser made a people; "a Fulani village" is one of a people. */
    private boolean isVillageOfPeople(int from, int to, Optional<Name> name) {
        return name.filter(n -> n.type() == NameType.NORP).isPresent()
                && words.after(beside.lower(to)) == PlaceSort.TOWN
                && from > 0
                && !Set.of("DT", "CD", "JJ", "PRP$")
                        .contains(sentence.token(from - 1).tag());
    }

    /** "in Wadi Orbo": the parser takes many small places for persons, but nothing happens in a person. */
    private boolean isTakenForPerson(int from, int to, Optional<Name> name) {
        return beside.lower(from - 1).equals("in")
                && name.filter(n -> n.type() == NameType.PERSON && n.from() == from && n.to() == to)
                        .isPresent()
                && sentence.token(to - 1).label().equals("pobj")
                && sentence.token(to - 1).head() == from - 1;
    }

    /** "died in Dar Orbo", "shot inside Sheikh Orbo", of which the parser makes nothing, or a person. */
    private boolean isWhereAlone(int from, int to, Optional<Name> name) {
        String preposition = beside.lower(from - 1);
        Token last = sentence.token(to - 1);
        boolean isPerson = name.filter(n -> n.type() == NameType.PERSON && n.from() == from && n.to() == to)
                .isPresent();
        boolean isObject =
                last.isLabel("pobj") && last.head() == from - 1 && last.tag().equals("NNP");
        return (name.isEmpty() || isPerson && preposition.equals("inside"))
                && isObject
                && STRICTLY_LOCATIVE.contains(preposition)
                && to - from <= MOST_TOKENS_ALONE
                && matcher.longest(from) == from
                && !isOther(from)
                && !isOther(to - 1)
                && (to >= sentence.size()
                        || !sentence.token(to).isNoun()
                                && !sentence.token(to).tag().equals("CD"));
    }

    /** A word of offices and feasts, or an abbreviation: "in Parliament", "in NATO". */
    private boolean isOther(int i) {
        String form = sentence.token(i).form();
        return words.isNoPlace(beside.lower(i)) || form.equals(form.toUpperCase(Locale.ROOT)) || form.endsWith(".");
    }

    /** "at her Orbo residence". */
    private boolean isHome(int from, int to) {
        return from > 1
                && to < sentence.size()
                && HOMES.contains(beside.lower(to))
                && sentence.token(from - 1).tag().equals("PRP$")
                && STRICTLY_LOCATIVE.contains(beside.lower(from - 2));
    }

    /** What "village of" before a name, or before the first of several, says of it. */
    private PlaceSort before(int from) {
        int at = from;
        for (int steps = 0; steps < MOST_TOKENS * 2 && at >= 2; steps++) {
            if (beside.lower(at - 1).equals("of")) {
                String noun = sentence.token(at - 2).form();
                boolean several = noun.endsWith("s") || at == from;
                return several && !OFFICES.contains(noun.toLowerCase(Locale.ROOT)) ? words.before(noun) : PlaceSort.ANY;
            }
            boolean listed = Set.of(",", "and", "&", "-", "'", "’").contains(beside.lower(at - 1))
                    || NameMatcher.isCapital(sentence.token(at - 1));
            if (!listed) {
                break;
            }
            at--;
        }
        return PlaceSort.ANY;
    }

    /** Places with a name of their own, of which a report names many that nobody has listed. */
    private static boolean isNamed(PlaceSort sort) {
        return switch (sort) {
            case DISTRICT, TOWN, QUARTER, MOUNTAIN, ISLAND, PROVINCE, AREA -> true;
            case ANY, COUNTRY, SITE, ROAD, WATER -> false;
        };
    }

    /** "Music City Center": the noun is a part of a longer name, which may be anything. */
    private boolean goesOn(int to) {
        return to + 1 < sentence.size()
                && NameMatcher.isCapital(sentence.token(to))
                && NameMatcher.isCapital(sentence.token(to + 1));
    }

    /** Whether a word of the name is itself one for a place: the "Base" of "Base Town". */
    private boolean isSorted(int from) {
        return words.after(sentence.token(from).form()) != PlaceSort.ANY;
    }

    /** "stormed the Revolutionary Guards": what stands with an article is a body or a thing. */
    private boolean isGroup(int from, int to) {
        return beside.lower(from - 1).equals("the")
                || sentence.token(to - 1).tag().equals("NNPS");
    }

    private boolean isNameBegin(int i) {
        Token token = sentence.token(i);
        boolean article = !NameMatcher.isCapital(token);
        return (article || token.isProperNoun() || token.tag().equals("NN"))
                && !(i > 0
                        && NameMatcher.isCapital(sentence.token(i - 1))
                        && sentence.token(i - 1).isProperNoun());
    }

    private static boolean isOther(NameType type) {
        return switch (type) {
            case DATE, TIME, MONEY, PERCENT, QUANTITY, NORP, LANGUAGE, LAW, WORK_OF_ART, EVENT -> true;
            case CARDINAL, ORDINAL, PERSON, ORG, GPE, LOC, FAC, PRODUCT -> false;
        };
    }

    private int end(int from) {
        int to = matcher.overHyphens(from + 1);
        while (to < sentence.size()
                && to - from < MOST_TOKENS
                && NameMatcher.isCapital(sentence.token(to))
                && sentence.token(to).isProperNoun()
                && words.after(sentence.token(to).form()) == PlaceSort.ANY
                && fought.siteEnd(to) == to) {
            to = matcher.overHyphens(to + 1);
        }
        return Math.min(to, sentence.size());
    }

    /** "at Orbo in Kano state": what follows is a place that the gazetteer knows. */
    private boolean isInKnown(int to) {
        if (to + 1 >= sentence.size() || !TO_A_WHOLE.contains(beside.lower(to))) {
            return false;
        }
        int next = to + 1;
        while (next < sentence.size() && next - to < MOST_WORDS_TO_SORT && beside.isModifier(next)) {
            next++;
        }
        if (next >= sentence.size() || !NameMatcher.isCapital(sentence.token(next))) {
            return false;
        }
        int end = matcher.longest(next);
        return end > next
                && (Neighbours.isWellKnown(matcher.senses(next, end))
                        || end < sentence.size()
                                && words.after(sentence.token(end).form()).isDivision());
    }

    /** "in Orbo, a small village". */
    private boolean isExplained(int to) {
        if (to + 2 >= sentence.size()
                || !beside.lower(to).equals(",")
                || !Set.of("a", "an", "the").contains(beside.lower(to + 1))) {
            return false;
        }
        for (int i = to + 2; i < Math.min(sentence.size(), to + 2 + MOST_WORDS_TO_SORT); i++) {
            if (isNamed(words.before(sentence.token(i).form()))) {
                return true;
            }
            if (!sentence.token(i).tag().startsWith("JJ") && !sentence.token(i).isNoun()) {
                return false;
            }
        }
        return false;
    }
}
