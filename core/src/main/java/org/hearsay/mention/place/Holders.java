package org.hearsay.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Sentence;

/**
 * Who holds a place that lies in another's land: "the Russian-held town of Orbo", "Orbo, occupied by Israel". Nobody says so of a place of the
 * holder's own, so a name means none there where it can mean another.
 */
final class Holders {
    /** The words that may stand between the holder and the name: "-held southern port town of". */
    private static final int BETWEEN = 6;

    private final Gazetteer gazetteer;
    private final Demonyms demonyms;
    private final PlaceWords words;

    Holders(Gazetteer gazetteer, Demonyms demonyms, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.demonyms = demonyms;
        this.words = words;
    }

    /** A name without what it would mean in the country of those who hold the place. */
    Candidate abroad(Candidate place) {
        Optional<String> holder = place.sentence().flatMap(s -> before(s, place).or(() -> behind(s, place)));
        if (holder.isEmpty()) {
            return place;
        }
        List<Sense> abroad = place.senses().stream()
                .filter(sense -> !sense.place().country().equals(holder))
                .toList();
        return abroad.isEmpty() ? place : place.meaning(abroad);
    }

    private Optional<String> before(Sentence s, Candidate place) {
        for (int i = place.from() - 1; i >= Math.max(2, place.from() - BETWEEN); i--) {
            if (words.isHolding(lower(s, i)) && s.token(i - 1).form().equals("-")) {
                return demonyms.country(s.token(i - 2).form());
            }
            boolean isBetween = s.token(i).tag().startsWith("JJ")
                    || lower(s, i).equals("of")
                    || words.before(lower(s, i)) != PlaceSort.ANY
                    || s.token(i).isLabel("nmod", "amod", "compound");
            if (!isBetween) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Orbo, a town held by Russian troops". */
    private Optional<String> behind(Sentence s, Candidate place) {
        for (int i = place.to(); i + 2 < Math.min(s.size(), place.to() + BETWEEN); i++) {
            if (words.isHolding(lower(s, i)) && s.token(i).tag().equals("VBN")) {
                return lower(s, i + 1).equals("by") ? country(s, i + 2) : Optional.empty();
            }
            boolean isBetween = s.token(i).form().equals(",")
                    || s.token(i).tag().equals("DT")
                    || s.token(i).tag().startsWith("JJ")
                    || words.before(lower(s, i)) != PlaceSort.ANY;
            if (!isBetween) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> country(Sentence s, int i) {
        int at = s.token(i).tag().equals("DT") && i + 1 < s.size() ? i + 1 : i;
        String form = s.token(at).form();
        return demonyms.country(form)
                .or(() -> gazetteer.find(form).stream()
                        .filter(sense -> sense.place().kind() == PlaceKind.COUNTRY)
                        .findFirst()
                        .flatMap(sense -> sense.place().country()));
    }

    private static String lower(Sentence s, int i) {
        return s.token(i).form().toLowerCase(Locale.ROOT);
    }
}
