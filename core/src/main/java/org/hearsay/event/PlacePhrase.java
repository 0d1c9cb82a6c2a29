package org.hearsay.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Span;

/**
 * The whole of the words that say where: from the part or site to what it lies in. The place that the gazetteer knows is often only a
 * part of them: "in the Tarn quarter of Orbo", "outside the Pellworth embassy in Orbo", "in Orbo's Old Market".
 */
final class PlacePhrase {
    /** Nobody says where with more words on either side than these. */
    private static final int LONGEST = 9;

    /** How often a part can lie in a whole that lies in another. */
    private static final int DEEPEST = 3;

    private static final Set<String> BEFORE_ANY = Set.of("in", "at", "near", "outside", "inside", "around");
    private static final Set<String> BEFORE_PLACES =
            Set.of("on", "into", "toward", "towards", "to", "through", "across", "over", "of", "along", "from");
    private static final Set<String> TO_WHOLE = Set.of("of", "in", "at", "near");
    private static final Set<String> DESCRIBED_BY = Set.of("located", "situated");

    private final Set<String> sorts = new HashSet<>();
    private final Set<String> doneToPlaces =
            Table.load("en/place-object-verbs.tsv").firstColumn();

    PlacePhrase() {
        Table.load("en/place-words.tsv").rows().forEach(row -> sorts.add(row.field(0)));
    }

    /** The words of a mention with those around that belong to them; those that say how it lies when it is in a dateline. */
    Span of(PlaceMention mention) {
        Span words = mention.relation().words();
        Optional<Phrase> phrase = mention.phrase();
        if (phrase.isEmpty()) {
            return words;
        }
        Sentence s = phrase.get().sentence();
        int from = tokenFrom(s, words.start());
        int to = tokenTo(s, words.end());
        if (from < 0 || to <= from) {
            return words;
        }
        int start = left(s, from);
        int end = right(s, start, to);
        return s.span(start, end);
    }

    private static int tokenFrom(Sentence s, int offset) {
        return s.tokens().stream()
                .filter(token -> token.span().start() == offset)
                .findFirst()
                .map(Token::index)
                .orElse(-1);
    }

    private static int tokenTo(Sentence s, int offset) {
        return s.tokens().stream()
                .filter(token -> token.span().end() == offset)
                .findFirst()
                .map(token -> token.index() + 1)
                .orElse(-1);
    }

    /** Where the name of the part begins that stands before "in Orbo", or where the words began. */
    private int left(Sentence s, int from) {
        int last = from - 1;
        if (last > 0 && s.token(last).form().equals(",")) {
            last--;
        }
        last = beforeDescription(s, last);
        if (last > 0 && DESCRIBED_BY.contains(lower(s, last))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && from - first < LONGEST && isOfNoun(s, s.token(first - 1))) {
            first--;
        }
        if (first > last
                || first == 0
                || !isNamed(s, first, last + 1)
                || !s.token(last).isNoun()) {
            return from;
        }
        Token before = s.token(first - 1);
        String word = before.lemma().toLowerCase(Locale.ROOT);
        boolean isSort = isSort(s.token(last));
        if (BEFORE_ANY.contains(word)) {
            return first - 1;
        }
        if (!isSort && isOfPeople(s, last)) {
            return from;
        }
        if (BEFORE_PLACES.contains(word)) {
            return word.equals("of") ? first : first - 1;
        }
        return before.isVerb() && doneToPlaces.contains(before.lemma()) ? first : from;
    }

    /** The token before ", a town" in "Tarn, a small town near Orbo". */
    private int beforeDescription(Sentence s, int last) {
        if (last < 0 || !isSort(s.token(last)) || s.token(last).isProperNoun()) {
            return last;
        }
        int at = last - 1;
        while (at > 0
                && last - at < 4
                && (s.token(at).tag().startsWith("JJ") || s.token(at).form().equals("-"))) {
            at--;
        }
        boolean isDescription = at > 1
                && s.token(at).tag().equals("DT")
                && s.token(at - 1).form().equals(",");
        return isDescription ? at - 2 : last;
    }

    /** Where the name of the whole ends that stands behind, or where the words ended. */
    private int right(Sentence s, int start, int to) {
        int end = to;
        for (int i = 0; i < DEEPEST && end < s.size(); i++) {
            int next = further(s, start, end);
            if (next == end || next - to > LONGEST) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int further(Sentence s, int start, int end) {
        Token next = s.token(end);
        Token name = s.token(end - 1);
        if (next.form().equals("'s") && end + 1 < s.size()) {
            int noun = endOfNoun(s, end + 1);
            return noun > end + 1 && isPlaceNoun(s, noun - 1) ? noun : end;
        }
        if (next.isNoun() && name.isLabel("compound", "nmod") && name.head() >= end) {
            int noun = endOfNoun(s, end);
            return isSort(s.token(noun - 1)) ? noun : end;
        }
        int preposition = next.form().equals(",") && end + 1 < s.size() ? end + 1 : end;
        Token leads = s.token(preposition);
        boolean hangsOnPlace = leads.head() >= start && leads.head() < end;
        if (hangsOnPlace
                && leads.label().equals("prep")
                && TO_WHOLE.contains(leads.lemma())
                && preposition + 1 < s.size()) {
            int noun = endOfNoun(s, preposition + 1);
            boolean isPlace = noun > preposition + 1 && isNamed(s, preposition + 1, noun) && !isOfPeople(s, noun - 1);
            return isPlace ? noun : end;
        }
        return end;
    }

    private static int endOfNoun(Sentence s, int from) {
        int end = from;
        while (end < s.size() && end - from < LONGEST && isOfNoun(s, s.token(end))) {
            end++;
        }
        return end;
    }

    private boolean isPlaceNoun(Sentence s, int last) {
        return isSort(s.token(last)) || s.token(last).isProperNoun() && !isOfPeople(s, last);
    }

    private boolean isSort(Token noun) {
        return sorts.contains(noun.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isOfNoun(Sentence s, Token token) {
        return (token.isNoun()
                        || token.tag().startsWith("JJ")
                        || token.tag().equals("DT")
                        || token.tag().equals("POS")
                        || token.tag().equals("HYPH")
                        || token.isLemma("and") && isBetweenNames(s, token.index())
                        || (token.tag().equals("RB") || token.tag().equals("VBN")) && isBeforeNoun(s, token.index()))
                && !isTime(s, token);
    }

    /** "Tarn and Pell in Orbo". */
    private static boolean isBetweenNames(Sentence s, int and) {
        return and > 0
                && and + 1 < s.size()
                && s.token(and - 1).isProperNoun()
                && s.token(and + 1).isProperNoun();
    }

    /** "heavily fortified Green Zone", "northwest Orbo". */
    private static boolean isBeforeNoun(Sentence s, int word) {
        int next = word + 1;
        while (next < s.size() && s.token(next).tag().equals("VBN")) {
            next++;
        }
        return next < s.size() && s.token(next).isNoun();
    }

    private static boolean isTime(Sentence s, Token token) {
        return s.nameAt(token.index()).filter(Name::isOfTime).isPresent();
    }

    /** Whether a stretch of words holds a name. */
    private static boolean isNamed(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream()
                .anyMatch(word -> word.isProperNoun()
                        || s.nameAt(word.index())
                                .filter(name -> name.type() == NameType.NORP)
                                .isPresent());
    }

    private static boolean isOfPeople(Sentence s, int token) {
        return s.nameAt(token)
                .filter(name -> switch (name.type()) {
                    case PERSON, ORG, NORP -> true;
                    default -> false;
                })
                .isPresent();
    }

    private static String lower(Sentence s, int token) {
        return s.token(token).form().toLowerCase(Locale.ROOT);
    }
}
