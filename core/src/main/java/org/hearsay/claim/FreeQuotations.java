package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Quotation;
import org.hearsay.language.Sentence;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * Gives quotations that stand free, whole sentences with no cue of their own, to the speaker of the direct quotation just before them: in
 * the same paragraph, or when a paragraph is nothing but the quotation.
 */
final class FreeQuotations {
    private final Document document;
    private final Vocabulary vocabulary;

    FreeQuotations(Document document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
    }

    List<Attribution> join(List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>(found);
        for (Quotation quotation : document.quotations()) {
            Span outer = quotation.outer();
            if (isFree(outer, joined) && isWholeSentences(outer)) {
                speaker(outer, joined).ifPresent(i -> attach(outer, i, joined));
            }
        }
        return joined;
    }

    /** The same saying goes on, unless the speaker now does something else: promises, threatens. */
    private void attach(Span outer, int speaker, List<Attribution> joined) {
        Attribution attribution = joined.get(speaker);
        List<Phrase> heads = Assembly.heads(document, List.of(outer));
        Stance stance = heads.stream()
                .map(head -> new Predication(head, true, vocabulary).stance())
                .filter(other -> other != Stance.ASSERTS)
                .findFirst()
                .orElse(attribution.stance());
        List<Span> content = new ArrayList<>();
        List<Phrase> all = new ArrayList<>();
        if (stance == attribution.stance()) {
            content.addAll(attribution.content());
            all.addAll(attribution.contentHeads());
        }
        content.addAll(new Quotes(document).paragraphs(outer));
        all.addAll(heads);
        Attribution with = with(attribution, stance, content, all);
        if (stance == attribution.stance()) {
            joined.set(speaker, with);
        } else {
            joined.add(speaker + 1, with);
        }
    }

    private static boolean isFree(Span outer, List<Attribution> found) {
        for (Attribution attribution : found) {
            for (Span content : attribution.content()) {
                if (content.overlaps(outer) && !outer.contains(attribution.cue().orElse(content))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the quotation begins and ends with sentences, and nothing but it stands in them. */
    private boolean isWholeSentences(Span outer) {
        boolean begins = false;
        boolean ends = false;
        for (Sentence sentence : document.sentences()) {
            Span span = sentence.span();
            if (span.overlaps(outer)) {
                begins |= span.start() >= outer.start() - 1 && span.start() <= outer.start() + 2;
                ends |= span.end() >= outer.end() - 2 && span.end() <= outer.end() + 1;
            }
        }
        return begins && ends;
    }

    /** The attribution whose quoted content ends last before the quotation, with no other sentence in between. */
    private Optional<Integer> speaker(Span outer, List<Attribution> found) {
        int best = -1;
        int latest = -1;
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i);
            if (attribution.form() == ClaimForm.INDIRECT
                    || attribution.cue().isEmpty()
                    || attribution.content().isEmpty()) {
                continue;
            }
            Span last = attribution.content().get(attribution.content().size() - 1);
            int end = Math.max(last.end(), attribution.cue().get().end());
            if (end <= outer.start() && end > latest) {
                latest = end;
                best = i;
            }
        }
        return best >= 0 && isNext(latest, outer.start()) ? Optional.of(best) : Optional.empty();
    }

    /** Whether no sentence lies wholly between two places. */
    private boolean isNext(int end, int start) {
        int breaks = 0;
        String text = document.report().text();
        for (int i = end; i < start; i++) {
            breaks += text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\n') ? 1 : 0;
        }
        return breaks <= 1
                && document.sentences().stream()
                        .noneMatch(sentence -> sentence.span().start() >= end
                                && sentence.span().end() <= start
                                && sentence.size() > 2);
    }

    private static Attribution with(Attribution attribution, Stance stance, List<Span> content, List<Phrase> heads) {
        return new Attribution(
                stance,
                attribution.source(),
                attribution.sourceSpan(),
                attribution.cue(),
                attribution.cueHead(),
                content,
                heads,
                attribution.accused(),
                attribution.form(),
                attribution.polarity(),
                attribution.certainty(),
                attribution.venue(),
                attribution.addressee(),
                attribution.via(),
                attribution.within(),
                attribution.rule());
    }
}
