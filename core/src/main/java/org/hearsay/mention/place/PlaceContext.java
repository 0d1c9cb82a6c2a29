package org.hearsay.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** What the words around a name say of where its place lies; how the thing told lies to it, see {@link PlaceBearing}. */
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

    /** The mention that says where this one lies: behind it ("Paris, Texas") or before it ("Syria's Idlib province"). */
    OptionalInt container(int i) {
        if (i + 1 < candidates.size() && leadsToWhole(candidates.get(i), candidates.get(i + 1)) && isPartOf(i, i + 1)) {
            return OptionalInt.of(i + 1);
        }
        if (i + 1 < candidates.size() && isSaidToLieIn(candidates.get(i), candidates.get(i + 1))) {
            return OptionalInt.of(i + 1);
        }
        if (i > 0 && isOwner(candidates.get(i - 1), candidates.get(i)) && isPartOf(i, i - 1)) {
            return OptionalInt.of(i - 1);
        }
        return OptionalInt.empty();
    }

    /** "near Orbo in Tarn district", "in Orbo, Tarn state": it lies there, though the gazetteer knows no such Orbo. */
    private boolean isSaidToLieIn(Candidate part, Candidate whole) {
        return part.sentence().isPresent()
                && part.sentence().equals(whole.sentence())
                && whole.from() == part.to() + 1
                && (part.sentence().get().token(part.to()).form().equals("in")
                        || part.sentence().get().token(part.to()).form().equals(",")
                                && !isList(part.sentence().get(), part, whole))
                && isLed(part.sentence().get(), part)
                && whole.sort().isDivision()
                && whole.senses().stream().anyMatch(sense -> whole.sort().fits(sense.place()));
    }

    private static boolean isLed(Sentence s, Candidate part) {
        return part.from() > 0 && s.token(part.from() - 1).isLemma("in", "at", "near", "outside");
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
}
