package org.hearsay.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.NameKind;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Walks one sentence and takes down the words that name a place, or may. */
final class SentencePlaces {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "from",
            "around",
            "outside",
            "inside",
            "across",
            "throughout",
            "toward",
            "towards",
            "into",
            "to",
            "through",
            "between",
            "via",
            "within",
            "off",
            "beyond",
            "along",
            "over",
            "surrounding",
            "leaving",
            "reaching",
            "entering",
            "visiting");
    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "downtown",
            "greater",
            "upper",
            "lower",
            "mid",
            "upstate",
            "rural",
            "nearby",
            "neighbouring",
            "neighboring",
            "the",
            "a",
            "mainland",
            "suburban",
            "inner",
            "occupied");

    /** A town of this size is a place wherever its name stands, unless the parser takes it for something else. */
    private static final int WELL_KNOWN = 400_000;

    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Gazetteer gazetteer;
    private final Demonyms demonyms;
    private final PlaceWords words;
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
        this.demonyms = demonyms;
        this.words = words;
        this.surnames = surnames;
    }

    List<Candidate> find() {
        boolean[] taken = new boolean[sentence.size()];
        countyLists(taken);
        int i = 0;
        while (i < sentence.size()) {
            i = taken[i] || !matcher.canBegin(i) ? i + 1 : at(i, taken);
        }
        return found;
    }

    /** Takes down what begins at a token; gives where to go on. */
    private int at(int i, boolean[] taken) {
        Optional<Name> name = nameAt(i);
        int match = matcher.longest(i);
        for (int k = i; k < match; k++) {
            if (taken[k]) {
                match = i;
            }
        }
        if (name.isPresent() && isPlace(name.get().type())) {
            return named(i, name.get(), match);
        }
        if (match == i) {
            return name.map(Name::to).filter(to -> to > i).orElse(i + 1);
        }
        if (name.isPresent()) {
            return misnamed(i, name.get(), match);
        }
        return unnamed(i, match);
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
        int from = start;
        int end = Math.max(matcher.overHyphens(name.to()), start + 1);
        while (from < end - 1
                && DIRECTIONS.contains(lower(from))
                && matcher.senses(from, end).isEmpty()) {
            from++;
        }
        if (from > start) {
            match = matcher.longest(from);
        }
        int to = Math.max(end, match);
        if (to - from == 1 && isDemonym(from) || isPossessiveOnly(from, to)) {
            return to;
        }
        if (isAbbreviation(from, to) && !afterComma(from)) {
            return to;
        }
        List<Sense> senses = matcher.senses(from, to);
        if (senses.isEmpty() && match > from && match < to && name.type() != NameType.FAC && !followsName(match)) {
            // The parser's name is longer than what the gazetteer knows: "Kabul Afghanistan", "Syria Lebanon".
            add(from, match, matcher.senses(from, match), true, "name-part");
            return match;
        }
        if (senses.isEmpty()) {
            return addUnknown(from, to, name.type());
        }
        boolean person = to - from == 1
                && surnames.contains(sentence.token(from).form())
                && !isWellKnown(senses)
                && !locative(from);
        add(from, to, senses, !person, "name");
        return to;
    }

    /** Whether what follows inside the parser's name belongs to it: "Kabul Airport", "Mosul Dam", but not "Kabul Afghanistan". */
    private boolean followsName(int i) {
        return words.after(sentence.token(i).form()) != PlaceSort.ANY || matcher.longest(i) == i;
    }

    private int addUnknown(int from, int to, NameType type) {
        PlaceSort last = words.after(sentence.token(to - 1).form());
        PlaceSort first = words.before(sentence.token(from).form());
        if (to - from > 1 && last != PlaceSort.ANY) {
            List<Sense> senses = matcher.senses(from, to - 1);
            if (last == PlaceSort.SITE || last == PlaceSort.ROAD) {
                found.add(new Candidate(
                        sentence.span(from, to),
                        Optional.of(sentence),
                        from,
                        to,
                        matcher.words(from, to),
                        last == PlaceSort.ROAD ? List.of() : senses,
                        last,
                        true,
                        "name-of-site"));
            } else {
                addSorted(from, to, matcher.words(from, to - 1), senses, last, "name-with-sort");
            }
        } else if (to - from > 2 && first != PlaceSort.ANY && lower(from + 1).equals("of")) {
            addSorted(from, to, matcher.words(from + 2, to), matcher.senses(from + 2, to), first, "name-with-sort");
        } else if (to - from > 1 && first != PlaceSort.ANY) {
            addSorted(from, to, matcher.words(from, to), List.of(), first, "name-with-sort");
        } else {
            PlaceSort sort = sort(from, to);
            if (sort == PlaceSort.ANY && type == NameType.FAC) {
                sort = PlaceSort.SITE;
            }
            addSorted(from, to, matcher.words(from, to), List.of(), sort, "name-not-in-gazetteer");
        }
        return to;
    }

    private void addSorted(int from, int to, String name, List<Sense> senses, PlaceSort sort, String rule) {
        found.add(new Candidate(
                sentence.span(from, to), Optional.of(sentence), from, to, name, senses, sort, true, rule));
    }

    // ---- the parser says it is something else

    private int misnamed(int i, Name name, int match) {
        List<Sense> senses = matcher.senses(i, match);
        boolean begins = name.from() == i || !NameMatcher.isCapital(sentence.token(i));
        if (begins && match >= name.to() && followedByContainer(match, senses)) {
            add(i, match, senses, true, "name-before-container");
            return match;
        }
        boolean whole = begins && match >= name.to();
        boolean clear = switch (name.type()) {
            case PERSON ->
                whole
                        && match - i <= 2
                        && isWellKnown(senses)
                        && locative(i)
                        && !surnames.contains(sentence.token(i).form());
            case ORG, PRODUCT, WORK_OF_ART, LAW, EVENT ->
                whole && (isWellKnown(senses) || locative(i) && isTrusted(senses)) && !isAbbreviation(i, match);
            case NORP -> whole && !isDemonym(i) && isWellKnown(senses);
            case LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> false;
            case GPE, LOC, FAC -> true;
        };
        if (clear && !(match - i == 1 && isDemonym(i))) {
            add(i, match, senses, true, "name-of-other-kind");
            return match;
        }
        if (whole
                && name.type() != NameType.PERSON
                && isTrusted(senses)
                && !isDemonym(i)
                && !isAbbreviation(i, match)) {
            add(i, match, senses, false, "name-again");
        }
        return Math.max(name.to(), i + 1);
    }

    // ---- the parser says nothing

    private int unnamed(int i, int match) {
        List<Sense> senses = matcher.senses(i, match);
        Token last = sentence.token(match - 1);
        boolean single = match - i == 1;
        if (single && (isDemonym(i) || !last.isProperNoun() && !afterComma(i))) {
            return match;
        }
        if (isAbbreviation(i, match)) {
            if (afterComma(i) && !found.isEmpty() && found.get(found.size() - 1).to() == i - 1) {
                add(i, match, senses, true, "abbreviation-after-name");
            }
            return match;
        }
        boolean partOfName = match < sentence.size()
                        && sentence.token(match).isProperNoun()
                        && words.after(sentence.token(match).form()) == PlaceSort.ANY
                || i > 0 && sentence.token(i - 1).isProperNoun() && NameMatcher.isCapital(sentence.token(i - 1));
        boolean sure = followedByContainer(match, senses)
                || !partOfName
                        && (isWellKnown(senses)
                                || isTrusted(senses) && (locative(i) || sort(i, match) != PlaceSort.ANY));
        if (isTrusted(senses)) {
            add(i, match, senses, sure, sure ? "gazetteer" : "name-again");
        }
        return match;
    }

    // ---- lists: "Greene and Walker counties"

    private void countyLists(boolean[] taken) {
        for (int i = 2; i < sentence.size(); i++) {
            if (!lower(i).equals("counties")) {
                continue;
            }
            int to = i;
            while (to > 0 && isListed(to - 1)) {
                to--;
            }
            for (int from = to; from < i; from++) {
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
                    addSorted(from, end, name, senses, PlaceSort.DISTRICT, "list-of-counties");
                    Arrays.fill(taken, from, end, true);
                }
                from = end;
            }
        }
    }

    private boolean isListed(int i) {
        String form = lower(i);
        return sentence.token(i).isProperNoun()
                || form.equals(",")
                || form.equals("and")
                || form.equals("or")
                || form.equals("&");
    }

    // ---- what the neighbours say

    private void add(int from, int to, List<Sense> senses, boolean sure, String rule) {
        PlaceSort sort = sort(from, to);
        if (to < sentence.size()
                && sort == PlaceSort.SITE
                && words.after(sentence.token(to).form()) == PlaceSort.SITE) {
            List<Sense> site = matcher.senses(from, to + 1);
            found.add(new Candidate(
                    sentence.span(from, to + 1),
                    Optional.of(sentence),
                    from,
                    to + 1,
                    matcher.words(from, to + 1),
                    site.isEmpty() ? senses : site,
                    site.isEmpty() ? PlaceSort.SITE : PlaceSort.ANY,
                    sure,
                    "name-of-site"));
            return;
        }
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

    /** What the word after the name or before it says it is. */
    private PlaceSort sort(int from, int to) {
        if (to < sentence.size()) {
            PlaceSort after = words.after(sentence.token(to).form());
            if (after != PlaceSort.ANY) {
                return after;
            }
        }
        if (from >= 2 && lower(from - 1).equals("of")) {
            return words.before(sentence.token(from - 2).form());
        }
        return from >= 1 ? words.before(sentence.token(from - 1).form()) : PlaceSort.ANY;
    }

    /** "Paris, Texas": a place of this name lies in the place that is named behind the comma. */
    private boolean followedByContainer(int to, List<Sense> senses) {
        if (to + 1 >= sentence.size()
                || !sentence.token(to).form().equals(",")
                || !NameMatcher.isCapital(sentence.token(to + 1))) {
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

    private boolean locative(int i) {
        int k = i - 1;
        while (k >= 0 && DIRECTIONS.contains(lower(k))) {
            k--;
        }
        if (k < 0) {
            return false;
        }
        String form = lower(k);
        return LOCATIVE.contains(form)
                || form.equals("of")
                        && k > 0
                        && words.before(sentence.token(k - 1).form()) != PlaceSort.ANY;
    }

    private boolean isDemonym(int i) {
        String form = sentence.token(i).form();
        return demonyms.contains(form) && !form.startsWith("US") && !form.startsWith("U.");
    }

    private boolean isPossessiveOnly(int from, int to) {
        return to - from == 1 && sentence.token(from).tag().equals("POS");
    }

    /** Codes and abbreviations that are other words as well: "Me.", "OR", "Ind." */
    private boolean isAbbreviation(int from, int to) {
        if (to - from != 1) {
            return false;
        }
        String form = sentence.token(from).form();
        boolean dotted = form.endsWith(".") && form.length() <= 6 && !form.startsWith("U.") && !form.equals("D.C.");
        boolean code = form.length() == 2
                && form.equals(form.toUpperCase(Locale.ROOT))
                && !form.equals("US")
                && !form.equals("UK")
                && !form.equals("EU");
        return dotted || code;
    }

    private boolean afterComma(int i) {
        return i > 0 && sentence.token(i - 1).form().equals(",");
    }

    private String lower(int i) {
        return sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** A country, a larger division, a great city, under a name that is its own. */
    private static boolean isWellKnown(List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense.how() == NameKind.MAIN || sense.how() == NameKind.OTHER) {
                PlaceKind kind = sense.place().kind();
                boolean known = switch (kind) {
                    case COUNTRY,
                            CONTINENT,
                            REGION,
                            FORMER,
                            SEA,
                            CAPITAL,
                            WATER,
                            ISLAND,
                            MOUNTAIN,
                            LINE,
                            SITE,
                            QUARTER -> true;
                    case ADMIN1 -> sense.place().population() > 3_000_000;
                    case ADMIN2, SEAT, TOWN, SECTION -> sense.place().population() > WELL_KNOWN;
                };
                if (known) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTrusted(List<Sense> senses) {
        return senses.stream().anyMatch(sense -> sense.how() == NameKind.MAIN || sense.how() == NameKind.OTHER);
    }
}
