package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.event.Circumstances;
import org.hearsay.knowledge.WordGroups;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Basis;
import org.hearsay.model.Figure;
import org.hearsay.relation.FoundFigure;

/** Puts the figures of the record together, each with the claims of its sentence that say it was otherwise. */
final class Figures {
    private static final Set<String> OTHERWISE = WordGroups.of("otherwise");

    private final Findings findings;
    private final Cast cast;
    private final Voices voices;
    private final Circumstances circumstances;

    Figures(Findings findings, Cast cast, Voices voices, Circumstances circumstances) {
        this.findings = findings;
        this.cast = cast;
        this.voices = voices;
        this.circumstances = circumstances;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (FoundFigure found : findings.figures()) {
            Optional<Integer> voice =
                    voices.innermost(found.quantity().headToken().span());
            Basis basis = voice.isPresent() ? new Basis.ByClaim(Voices.id(voice.get())) : Basis.REPORT;
            figures.add(new Figure(
                    "f" + (figures.size() + 1),
                    found.what(),
                    found.of().flatMap(cast::id),
                    found.low(),
                    found.best(),
                    found.high(),
                    found.comparator(),
                    circumstances.when(found.quantity(), List.of()).or(() -> circumstances.beside(found.quantity())),
                    basis,
                    contestedBy(found, voice),
                    List.of(found.evidence()),
                    found.rule()));
        }
        return figures;
    }

    /** Claims by others, in the same sentence or the next, that say no more than that the number was greater or smaller. */
    private List<String> contestedBy(FoundFigure found, Optional<Integer> voice) {
        List<String> ids = new ArrayList<>();
        int at = found.quantity().sentence().index();
        for (int i = 0; i < findings.attributions().size(); i++) {
            Attribution other = findings.attributions().get(i);
            boolean near = other.cueHead()
                    .filter(cue ->
                            cue.sentence().index() == at || cue.sentence().index() == at + 1)
                    .isPresent();
            if (near
                    && !voice.equals(Optional.of(i))
                    && other.cueHead()
                            .filter(cue -> saysOtherwise(other, cue.sentence()))
                            .isPresent()) {
                ids.add(Voices.id(i));
            }
        }
        return ids;
    }

    private static boolean saysOtherwise(Attribution claim, Sentence sentence) {
        boolean compares = false;
        for (Token token : sentence.tokens()) {
            if (claim.content().stream().anyMatch(content -> content.contains(token.span()))) {
                if (token.tag().equals("CD")) {
                    return false;
                }
                compares |= OTHERWISE.contains(token.form());
            }
        }
        return compares;
    }
}
