package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/** Which attribution is told inside the content of which: "X said that Y had denied …". */
final class Nesting {
    private Nesting() {}

    /** The same attributions, each with the nearest one that carries its cue. */
    static List<Attribution> of(List<Attribution> flat) {
        List<Attribution> others = new ArrayList<>(flat.size());
        for (int i = 0; i < flat.size(); i++) {
            if (!isOwnVoice(flat.get(i)) || carrier(flat, i).isPresent()) {
                others.add(flat.get(i));
            }
        }
        return nested(others);
    }

    /** What the writer says with "I", or to the reader with "you", is the report's own voice and no claim of another. */
    private static boolean isOwnVoice(Attribution attribution) {
        return attribution
                .source()
                .filter(source -> source.headToken().isLemma("i", "you"))
                .isPresent();
    }

    private static List<Attribution> nested(List<Attribution> flat) {
        List<Attribution> nested = new ArrayList<>(flat.size());
        for (int i = 0; i < flat.size(); i++) {
            Optional<Integer> carrier = carrier(flat, i);
            nested.add(carrier.isPresent() ? inside(flat.get(i), carrier.get()) : flat.get(i));
        }
        return nested;
    }

    private static Optional<Integer> carrier(List<Attribution> all, int index) {
        Optional<Span> cue = all.get(index).cue();
        int best = -1;
        int length = Integer.MAX_VALUE;
        for (int i = 0; cue.isPresent() && i < all.size(); i++) {
            if (i != index) {
                for (Span content : all.get(i).content()) {
                    if (content.contains(cue.get()) && content.length() < length && !carries(all, index, i)) {
                        best = i;
                        length = content.length();
                    }
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Two that hold each other's cue: the one whose content is longer carries. */
    private static boolean carries(List<Attribution> all, int carrier, int carried) {
        Optional<Span> cue = all.get(carried).cue();
        return cue.isPresent()
                && all.get(carrier).content().stream().anyMatch(content -> content.contains(cue.get()))
                && (length(all.get(carrier)) > length(all.get(carried))
                        || length(all.get(carrier)) == length(all.get(carried)) && carrier < carried);
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private static Attribution inside(Attribution claim, int carrier) {
        return new Attribution(
                claim.stance(),
                claim.source(),
                claim.sourceSpan(),
                claim.cue(),
                claim.cueHead(),
                claim.content(),
                claim.contentHeads(),
                claim.accused(),
                claim.form(),
                claim.polarity(),
                claim.certainty(),
                claim.venue(),
                claim.addressee(),
                claim.via(),
                Optional.of(carrier),
                claim.rule());
    }
}
