package org.hearsay.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.WhereRelation;

/** What the words around a name say of its place: what it lies in, and how the thing told lies to it. */
final class PlaceContext {
    /** Words between the name of a part and that of the whole: "Tal Afar, a town in Nineveh", "the Karrada district of Baghdad". */
    private static final Set<String> BETWEEN_PART_AND_WHOLE = Set.of(
            ",",
            "(",
            "in",
            "of",
            "the",
            "a",
            "an",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "capital",
            "largest",
            "second",
            "main",
            "restive",
            "volatile",
            "coastal",
            "city");

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north-east",
            "north-west",
            "south-east",
            "south-west");
    private static final Set<String> NEAR = Set.of(
            "near",
            "outside",
            "around",
            "off",
            "beyond",
            "along",
            "towards",
            "toward",
            "by",
            "against",
            "opposite",
            "surrounding");
    private static final Set<String> EDGES =
            Set.of("border", "outskirts", "edge", "frontier", "boundary", "suburbs", "vicinity", "coast");
    /** The rule that takes the place out of the name of a body: "Mosul" in "Mosul Police Department". */
    static final String IN_ORGANISATION = "name-in-organisation";

    private static final int MOST_WORDS_BETWEEN = 6;

    private final Document document;
    private final List<Candidate> candidates;
    private final Demonyms demonyms;
    private final PlaceWords words;

    PlaceContext(Document document, List<Candidate> candidates, Demonyms demonyms, PlaceWords words) {
        this.document = document;
        this.candidates = candidates;
        this.demonyms = demonyms;
        this.words = words;
    }

    // ---- containment

    /** The mention that says where this one lies: behind it ("Paris, Texas") or before it ("Syria's Idlib province"). */
    OptionalInt container(int i) {
        if (i + 1 < candidates.size() && leadsToWhole(candidates.get(i), candidates.get(i + 1)) && isPartOf(i, i + 1)) {
            return OptionalInt.of(i + 1);
        }
        if (i > 0 && isOwner(candidates.get(i - 1), candidates.get(i)) && isPartOf(i, i - 1)) {
            return OptionalInt.of(i - 1);
        }
        return OptionalInt.empty();
    }

    private boolean isPartOf(int part, int whole) {
        List<Sense> parts = candidates.get(part).senses();
        List<Sense> wholes = candidates.get(whole).senses();
        boolean partly = candidates.get(part).rule().equals(SentencePlaces.SITE_BY_ITS_FIRST_WORDS);
        if (parts.isEmpty() || partly || isAbbreviatedState(candidates.get(whole))) {
            return !wholes.isEmpty();
        }
        for (Sense outer : wholes) {
            for (Sense inner : parts) {
                if (inner.place().canLieIn(outer.place())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leadsToWhole(Candidate part, Candidate whole) {
        if (part.sentence().isEmpty() || whole.sentence().isEmpty()) {
            return part.sentence().isEmpty() && whole.sentence().isEmpty() && onlyComma(part.span(), whole.span());
        }
        Sentence sentence = part.sentence().get();
        if (sentence != whole.sentence().get()
                || whole.from() - part.to() > MOST_WORDS_BETWEEN
                || whole.from() == part.to()) {
            return false;
        }
        if (isList(sentence, part, whole)) {
            return false;
        }
        for (int i = behindNoun(sentence, part, whole); i < whole.from(); i++) {
            String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (!BETWEEN_PART_AND_WHOLE.contains(form)
                    && words.after(form) == PlaceSort.ANY
                    && words.before(form) == PlaceSort.ANY) {
                return false;
            }
        }
        return true;
    }

    /** Where to go on behind the noun that a name stands before: "the Orbo motor park in Kano". */
    private static int behindNoun(Sentence sentence, Candidate part, Candidate whole) {
        Token name = sentence.token(part.to() - 1);
        int at = part.to();
        if (name.isLabel("compound", "nmod") && name.head() >= at && name.head() < whole.from() - 1) {
            while (at <= name.head()
                    && sentence.token(at).isNoun()
                    && !sentence.token(at).isProperNoun()) {
                at++;
            }
        }
        return at > name.head() ? at : part.to();
    }

    /** "Washington, Pennsylvania and California": places of one rank in a row, with no more than a comma between. */
    private static boolean isList(Sentence sentence, Candidate part, Candidate whole) {
        if (whole.to() + 1 >= sentence.size() || whole.from() - part.to() != 1) {
            return false;
        }
        String next = sentence.token(whole.to()).form();
        String after = sentence.token(whole.to() + 1).form();
        boolean goesOn = next.equals("and")
                || next.equals("or")
                || next.equals(",") && (after.equals("and") || after.equals("or"));
        return goesOn && rank(part.senses()) == rank(whole.senses());
    }

    /** What the likeliest place of a name is, as far as states and countries go. */
    private static int rank(List<Sense> senses) {
        int rank = 2;
        for (Sense sense : senses) {
            if (sense.place().kind() == PlaceKind.COUNTRY) {
                return 0;
            }
            if (sense.place().kind() == PlaceKind.ADMIN1 && sense.place().population() > 500_000) {
                rank = 1;
            }
        }
        return rank;
    }

    private boolean onlyComma(Span part, Span whole) {
        String between = document.report().text().substring(part.end(), whole.start());
        return between.length() <= 3 && between.strip().equals(",");
    }

    /** "Belgrade, Minn.": nobody abbreviates a state but to say where a town lies, known or not. */
    private static boolean isAbbreviatedState(Candidate candidate) {
        return candidate.name().endsWith(".")
                && candidate.senses().stream().anyMatch(sense -> sense.place().kind() == PlaceKind.ADMIN1);
    }

    private static boolean isOwner(Candidate owner, Candidate owned) {
        if (owner.sentence().isEmpty()
                || owned.sentence().isEmpty()
                || owner.sentence().get() != owned.sentence().get()) {
            return false;
        }
        Sentence sentence = owner.sentence().get();
        if (owned.from() - owner.to() < 1
                || owned.from() - owner.to() > 5
                || !sentence.token(owner.to()).tag().equals("POS")) {
            return false;
        }
        for (int i = owner.to() + 1; i < owned.from(); i++) {
            String tag = sentence.token(i).tag();
            if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("OD")) {
                return false;
            }
        }
        return true;
    }

    /** The country of a people's word beside the name: "the eastern Afghan city of X", "X, a Syrian town". */
    Optional<String> country(int i) {
        Candidate candidate = candidates.get(i);
        if (candidate.sentence().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = candidate.sentence().get();
        int k = candidate.from() - 1;
        if (k >= 1
                && sentence.token(k).form().equals("of")
                && words.before(sentence.token(k - 1).form()) != PlaceSort.ANY) {
            k -= 2;
        } else if (k >= 0 && words.before(sentence.token(k).form()) != PlaceSort.ANY) {
            k -= 1;
        } else {
            return countryBehind(sentence, candidate.to());
        }
        for (int steps = 0; k >= 0 && steps < 3; k--, steps++) {
            Optional<String> country = demonyms.country(sentence.token(k).form());
            if (country.isPresent()) {
                return country;
            }
            if (!sentence.token(k).tag().startsWith("JJ") && !sentence.token(k).isNoun()) {
                break;
            }
        }
        return countryBehind(sentence, candidate.to());
    }

    private Optional<String> countryBehind(Sentence sentence, int to) {
        if (to + 3 >= sentence.size()
                || !sentence.token(to).form().equals(",")
                || !sentence.token(to + 1).tag().equals("DT")) {
            return Optional.empty();
        }
        Optional<String> country = Optional.empty();
        for (int i = to + 2; i < Math.min(sentence.size(), to + 7); i++) {
            Token token = sentence.token(i);
            if (country.isPresent() && words.before(token.form()) != PlaceSort.ANY) {
                return country;
            }
            if (country.isEmpty()) {
                country = demonyms.country(token.form());
            }
            if (!token.tag().startsWith("JJ") && !token.isNoun()) {
                break;
            }
        }
        return Optional.empty();
    }

    // ---- how the thing told lies to it

    PlaceRelation relation(int i) {
        Candidate candidate = candidates.get(i);
        Optional<Phrase> phrase = PlaceFinder.phrase(candidate);
        if (phrase.isEmpty()) {
            return new PlaceRelation(WhereRelation.IN, candidate.span(), Optional.empty());
        }
        Sentence sentence = phrase.get().sentence();
        Token top = top(sentence, phrase.get().headToken());
        Optional<Token> preposition = sentence.head(top)
                .filter(head -> head.tag().equals("IN") || head.tag().equals("TO"));
        if (preposition.isEmpty()) {
            boolean edge = candidate.to() < sentence.size() && EDGES.contains(lower(sentence, candidate.to()));
            return relation(
                    edge ? WhereRelation.NEAR : WhereRelation.IN,
                    candidate,
                    sentence,
                    candidate.from(),
                    Optional.empty());
        }
        return relation(sentence, preposition.get(), candidate);
    }

    private PlaceRelation relation(Sentence sentence, Token preposition, Candidate candidate) {
        int at = preposition.index();
        String form = lower(sentence, at);
        if (form.equals("of") || form.equals("with") || form.equals("from")) {
            Optional<Token> governor = sentence.head(preposition);
            if (governor.isPresent() && governor.get().index() < at) {
                String word = governor.get().lemma();
                if (DIRECTIONS.contains(word) && !isPart(sentence, governor.get())) {
                    int from = offsetFrom(sentence, governor.get().index());
                    Span words = sentence.span(from, governor.get().index() + 1);
                    return relation(WhereRelation.NEAR, candidate, sentence, from, Optional.of(document.quote(words)));
                }
                if (EDGES.contains(word)
                        || word.startsWith("outskirt")
                        || word.equals("kilometer")
                        || word.equals("kilometre")
                        || word.equals("mile")
                        || word.equals("km")) {
                    int from = offsetFrom(sentence, governor.get().index());
                    return relation(WhereRelation.NEAR, candidate, sentence, from, Optional.empty());
                }
            }
        }
        WhereRelation kind = switch (form) {
            case "between" -> WhereRelation.BETWEEN;
            case "from" -> WhereRelation.FROM;
            case "to", "into", "toward", "towards" -> WhereRelation.TO;
            default ->
                NEAR.contains(form) || lower(sentence, candidate.from() - 1).equals("to") && form.equals("close")
                        ? WhereRelation.NEAR
                        : WhereRelation.IN;
        };
        if (candidate.to() < sentence.size()
                && EDGES.contains(lower(sentence, candidate.to()))
                && kind == WhereRelation.IN) {
            kind = WhereRelation.NEAR;
        }
        return relation(kind, candidate, sentence, at, Optional.empty());
    }

    /** "in the north and south of Orbo" is inside it, "north of Orbo" and "to the north of Orbo" are not. */
    private static boolean isPart(Sentence sentence, Token direction) {
        Token first = direction;
        while (first.label().equals("conj") && sentence.head(first).isPresent()) {
            first = sentence.head(first).orElseThrow();
        }
        int the = first.index() - 1;
        return lower(sentence, the).equals("the")
                && (lower(sentence, the - 1).equals("in")
                        || lower(sentence, the - 1).equals("across")
                        || lower(sentence, the - 1).equals("throughout"));
    }

    /** The first word of "20 km north", "just north", "some 35 miles (50 km) north-east". */
    private static int offsetFrom(Sentence sentence, int direction) {
        int from = direction;
        while (from > 0 && direction - from < 9 && isMeasure(sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isMeasure(Token token) {
        return token.tag().equals("CD")
                || token.isLemma(
                        "km",
                        "kilometer",
                        "kilometre",
                        "mile",
                        "meter",
                        "metre",
                        "some",
                        "about",
                        "around",
                        "just",
                        "roughly",
                        "(",
                        ")",
                        "-lrb-",
                        "-rrb-",
                        "/",
                        "hour",
                        "minute",
                        "the",
                        "a",
                        "few",
                        "several",
                        "approximately")
                || token.isLabel("nmod", "npadvmod") && !token.isProperNoun();
    }

    private PlaceRelation relation(
            WhereRelation kind, Candidate candidate, Sentence sentence, int from, Optional<String> offset) {
        int first = Math.min(from, candidate.from());
        int end = kind == WhereRelation.BETWEEN ? endOfOther(candidate, sentence) : candidate.to();
        return new PlaceRelation(kind, sentence.span(first, end), offset);
    }

    /** The end of "Tarn" in "between Orbo and Tarn". */
    private static int endOfOther(Candidate candidate, Sentence sentence) {
        int and = candidate.to();
        if (and + 1 >= sentence.size() || !sentence.token(and).isLemma("and")) {
            return candidate.to();
        }
        int end = and + 1;
        while (end < sentence.size()
                && (sentence.token(end).isProperNoun()
                        || sentence.token(end).isLabel("det")
                        || sentence.token(end).form().equals("-"))) {
            end++;
        }
        return sentence.token(end - 1).isProperNoun() ? end : candidate.to();
    }

    /** Up from a name over compounds, appositions and conjuncts to the word that a preposition may govern. */
    private static Token top(Sentence sentence, Token token) {
        Token top = token;
        for (int steps = 0; steps < 6 && top.head() >= 0; steps++) {
            if (!top.isLabel("compound", "conj", "nmod", "appos", "nn", "poss", "amod")) {
                if (!(top.isLabel("pobj") && isNamingOf(sentence, top))) {
                    return top;
                }
                top = sentence.token(sentence.token(top.head()).head());
                continue;
            }
            top = sentence.token(top.head());
        }
        return top;
    }

    /** Whether a word hangs on the "of" of "the city of X". */
    private static boolean isNamingOf(Sentence sentence, Token token) {
        Token preposition = sentence.token(token.head());
        if (!preposition.form().equals("of") || preposition.head() < 0) {
            return false;
        }
        return sentence.token(preposition.head())
                .isLemma(
                        "city",
                        "town",
                        "village",
                        "province",
                        "district",
                        "region",
                        "state",
                        "area",
                        "capital",
                        "county",
                        "port",
                        "island",
                        "neighbourhood",
                        "neighborhood",
                        "suburb",
                        "governorate",
                        "centre",
                        "center",
                        "outskirt",
                        "part");
    }

    private static String lower(Sentence sentence, int i) {
        return i < 0 ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** Whether a country, a state or a capital is the one who acts or is dealt with: "Tehran denied …", "talks with Cairo". */
    boolean isMetonym(int i) {
        if (candidates.get(i).rule().equals(IN_ORGANISATION)) {
            return true;
        }
        Optional<Phrase> phrase = PlaceFinder.phrase(candidates.get(i));
        if (phrase.isEmpty()) {
            return false;
        }
        Sentence sentence = phrase.get().sentence();
        Token top = top(sentence, phrase.get().headToken());
        Optional<Token> above = sentence.head(top);
        boolean acts = top.isLabel("nsubj", "agent")
                && above.filter(verb -> verb.isVerb() && !verb.isLemma("be", "remain", "become", "lie", "have"))
                        .isPresent();
        boolean isDealtWith = top.isLabel("pobj")
                && above.filter(preposition -> preposition.isLemma("with", "by", "against", "for"))
                        .flatMap(sentence::head)
                        .filter(word -> !EDGES.contains(word.lemma()))
                        .isPresent();
        if (!acts && !isDealtWith) {
            return false;
        }
        return candidates.get(i).senses().stream()
                .map(Sense::place)
                .map(GazetteerPlace::kind)
                .anyMatch(PlaceContext::governs);
    }

    private static boolean governs(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, CAPITAL, ADMIN1, FORMER -> true;
            case ADMIN2, SEAT, TOWN, SECTION, CONTINENT, REGION, SEA, WATER, MOUNTAIN, ISLAND, LINE, QUARTER, SITE ->
                false;
        };
    }
}
