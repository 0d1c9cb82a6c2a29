package org.hearsay.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.WhereRelation;

/** How the thing told lies to a place that is named, "near", "20 km north of" or in it, and whether the name means those who govern there. */
final class PlaceBearing {
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

    private static final Set<String> LENGTHS = Set.of("kilometer", "kilometre", "mile", "km", "metre", "meter", "yard");

    private final Document document;
    private final List<Candidate> candidates;

    PlaceBearing(Document document, List<Candidate> candidates) {
        this.document = document;
        this.candidates = candidates;
    }

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
                        || LENGTHS.contains(word)
                        || word.equals("far")) {
                    int from = offsetFrom(sentence, governor.get().index());
                    return relation(WhereRelation.NEAR, candidate, sentence, from, Optional.empty());
                }
            }
        }
        WhereRelation kind = switch (form) {
            case "between" -> WhereRelation.BETWEEN;
            case "from" -> isBehindDistance(sentence, at) ? WhereRelation.NEAR : WhereRelation.FROM;
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

    /** "40 km (24 miles) from Orbo", where the parser hangs the preposition elsewhere. */
    private static boolean isBehindDistance(Sentence sentence, int from) {
        int unit = from - 1;
        while (unit > 0 && Set.of(")", "-rrb-").contains(lower(sentence, unit))) {
            unit--;
        }
        return unit > 0 && LENGTHS.contains(sentence.token(unit).lemma());
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
        if (candidates.get(i).rule().equals(PlaceContext.IN_ORGANISATION)) {
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
                .anyMatch(PlaceBearing::governs);
    }

    private static boolean governs(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY, CAPITAL, ADMIN1, FORMER -> true;
            case ADMIN2, SEAT, TOWN, SECTION, CONTINENT, REGION, SEA, WATER, MOUNTAIN, ISLAND, LINE, QUARTER, SITE ->
                false;
        };
    }
}
