package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.model.Basis;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/** In whose voice each word of the report is said: the report's own, or a source's. */
final class Voices {
    private final List<Attribution> attributions;

    Voices(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    static String id(int attribution) {
        return "c" + (attribution + 1);
    }

    /** The attribution that an id stands for. */
    static int index(String id) {
        return Integer.parseInt(id.substring(1)) - 1;
    }

    /** The attributions whose content holds these words, the innermost first. */
    List<Integer> over(Span words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).content().stream().anyMatch(content -> content.contains(words))) {
                found.add(i);
            }
        }
        found.sort((a, b) -> Integer.compare(shortest(a, words), shortest(b, words)));
        return found;
    }

    private int shortest(int attribution, Span words) {
        return attributions.get(attribution).content().stream()
                .filter(content -> content.contains(words))
                .mapToInt(Span::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    Optional<Integer> innermost(Phrase phrase) {
        return over(phrase.headToken().span()).stream().findFirst();
    }

    Optional<Integer> innermost(Span words) {
        return over(words).stream().findFirst();
    }

    /** Whether the nearest voice that says a toll denies it: on its word nobody was hurt. */
    boolean isDenied(TollMention toll) {
        return vouching(toll)
                .filter(voice -> attributions.get(voice).stance() == Stance.DENIES)
                .isPresent();
    }

    /** On whose word a toll stands: not on that of who denies "any part in the raid, which wounded nine". */
    Basis basis(TollMention toll) {
        return vouching(toll).<Basis>map(voice -> new Basis.ByClaim(id(voice))).orElse(Basis.REPORT);
    }

    /** The nearest voice that says the words, those passed over that deny something and take the words for granted. */
    private Optional<Integer> vouching(TollMention toll) {
        return over(toll.span()).stream()
                .filter(voice -> attributions.get(voice).stance() != Stance.DENIES
                        || toll.victims()
                                .filter(victims -> !Presupposition.isAsserted(attributions.get(voice), victims))
                                .isEmpty())
                .findFirst();
    }

    /** On whose word something said with these words stands. */
    Basis basis(Span words) {
        return innermost(words)
                .<Basis>map(voice -> new Basis.ByClaim(id(voice)))
                .orElse(Basis.REPORT);
    }

    /** The same for a word that may only describe; who denies that "X, an affiliate of Y, killed them" says nothing of X and Y. */
    Basis basis(Phrase words) {
        return over(words.headToken().span()).stream()
                .filter(voice -> !takesBack(attributions.get(voice))
                        || Presupposition.isAsserted(attributions.get(voice), words))
                .findFirst()
                .<Basis>map(voice -> new Basis.ByClaim(id(voice)))
                .orElse(Basis.REPORT);
    }

    /** "doubts that it was linked to the rebels": nothing is held against the rebels by who says so. */
    static boolean takesBack(Attribution said) {
        return said.stance() == Stance.DENIES || said.stance() == Stance.DOUBTS;
    }
}
