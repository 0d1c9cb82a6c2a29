package org.hearsay.mention.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Document;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * The same words elsewhere in the report for a name of no gazetteer that the words around it once make a place: "the Abu Orbo district", then
 * "people fled Abu Orbo".
 */
final class NamesAgain {
    private NamesAgain() {}

    static List<Candidate> find(Document document, List<Candidate> places) {
        List<Candidate> firsts = new ArrayList<>();
        Set<List<String>> names = new HashSet<>();
        for (Candidate place : places) {
            if (isOwnName(place) && names.add(forms(place))) {
                firsts.add(place);
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Candidate first : firsts) {
                again(sentence, first, places, found);
            }
        }
        return found;
    }

    private static void again(Sentence s, Candidate first, List<Candidate> places, List<Candidate> found) {
        List<String> name = forms(first);
        for (int from = 0; from + name.size() <= s.size(); from++) {
            int to = from + name.size();
            if (isSame(s, from, name) && !isPartOfLonger(s, from, to) && isReadAsPlace(s, from, to)) {
                Candidate again = new Candidate(
                        s.span(from, to),
                        Optional.of(s),
                        from,
                        to,
                        first.name(),
                        List.of(),
                        first.sort(),
                        true,
                        "unknown-name-again");
                if (places.stream().noneMatch(place -> place.span().overlaps(again.span()))) {
                    found.add(again);
                }
            }
        }
    }

    /** A town, a quarter, a district with a name that is nothing else. */
    private static boolean isOwnName(Candidate place) {
        boolean isNamed = switch (place.sort()) {
            case PROVINCE, DISTRICT, TOWN, QUARTER, ISLAND, MOUNTAIN, AREA, ANY -> true;
            case COUNTRY, SITE, ROAD, WATER -> false;
        };
        return isNamed
                && place.sure()
                && place.senses().isEmpty()
                && place.sentence().isPresent();
    }

    /** Its words without a noun of place at the end that was taken for a part of it. */
    private static List<String> forms(Candidate place) {
        Sentence s = place.sentence().orElseThrow();
        List<String> forms = s.tokens().subList(place.from(), place.to()).stream()
                .map(Token::form)
                .toList();
        String last = forms.get(forms.size() - 1);
        return forms.size() > 1 && !place.name().endsWith(last) ? forms.subList(0, forms.size() - 1) : forms;
    }

    private static boolean isSame(Sentence s, int from, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (!s.token(from + i).form().equals(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfLonger(Sentence s, int from, int to) {
        boolean before = from > 0 && isName(s.token(from - 1));
        boolean behind = to < s.size() && isName(s.token(to));
        return before || behind;
    }

    private static boolean isName(Token token) {
        return token.isProperNoun() && NameMatcher.isCapital(token)
                || token.form().equals("-");
    }

    /** One word may be a person's or a body's too. */
    private static boolean isReadAsPlace(Sentence s, int from, int to) {
        Optional<NameType> read = s.nameAt(from).map(Name::type);
        boolean other = read.filter(type -> type == NameType.PERSON || type == NameType.ORG || type == NameType.NORP)
                .isPresent();
        return !other || to - from > 1;
    }
}
