package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Quotation;
import org.hearsay.language.Sentence;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Span;

/** Turns drafts, which know one sentence, into the attributions of a document: with their quotations, and one inside another. */
final class Assembly {
    private final Document document;
    private final Quotes quotes;
    private final List<Attribution> found = new ArrayList<>();

    Assembly(Document document) {
        this.document = document;
        this.quotes = new Quotes(document);
    }

    void add(Draft draft) {
        Sentence sentence = draft.sentence();
        Span cue = sentence.span(draft.cueFrom(), draft.cueTo());
        List<Span> kept = new ArrayList<>();
        kept.add(cue);
        draft.source().ifPresent(source -> kept.add(source.span()));
        Span saying = kept.stream().reduce(Span::hull).orElse(cue);
        if (insideQuotation(saying)) {
            kept.clear();
        }
        List<Span> content = new ArrayList<>();
        for (Phrase phrase : draft.content()) {
            content.addAll(kept.isEmpty() ? quotes.paragraphs(phrase.span()) : quotes.complete(phrase.span(), kept));
        }
        if (draft.cue().has(Pattern.QUOTE) || draft.cue().has(Pattern.ADDR_QUOTE)) {
            if (!kept.isEmpty()) {
                quoted(draft, saying, content);
            }
        }
        if (content.isEmpty()) {
            return;
        }
        List<Span> merged = merged(content);
        Readings readings = Readings.of(draft, merged, document);
        found.add(new Attribution(
                readings.stance(),
                draft.source(),
                draft.source().map(Phrase::span),
                Optional.of(cue),
                Optional.of(Phrase.of(sentence, draft.head())),
                merged,
                heads(document, merged),
                draft.accused(),
                form(merged),
                readings.polarity(),
                readings.certainty(),
                Optional.empty(),
                draft.addressee(),
                Optional.empty(),
                Optional.empty(),
                draft.rule()));
    }

    /** Adds the quotations beside a cue of speech: the one before it where nothing else is said, the one that goes on after it. */
    private void quoted(Draft draft, Span saying, List<Span> content) {
        if (content.isEmpty()) {
            quotes.endingAt(saying.start())
                    .ifPresent(quotation -> content.addAll(quotes.paragraphs(quotation.outer())));
        }
        if (content.isEmpty() || content.get(0).start() < saying.start()) {
            int end = Math.max(
                    saying.end(),
                    draft.addressee().map(told -> told.span().end()).orElse(0));
            quotes.startingAt(end)
                    .map(Quotation::outer)
                    .filter(outer -> content.stream().noneMatch(outer::overlaps))
                    .ifPresent(outer -> content.addAll(quotes.paragraphs(outer)));
        }
    }

    private boolean insideQuotation(Span span) {
        return quotes.around(span.start())
                .filter(quotation -> quotation.outer().contains(span))
                .isPresent();
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        List<Span> merged = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            if (!merged.isEmpty() && merged.get(merged.size() - 1).overlaps(span)) {
                merged.set(merged.size() - 1, merged.get(merged.size() - 1).hull(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** The tokens of the sentences that the content covers. */
    static List<Phrase> heads(Document document, List<Span> content) {
        List<Phrase> heads = new ArrayList<>();
        for (Span span : content) {
            for (Sentence sentence : document.sentences()) {
                if (!sentence.span().overlaps(span)) {
                    continue;
                }
                int from = -1;
                int to = -1;
                for (int i = 0; i < sentence.size(); i++) {
                    if (span.contains(sentence.token(i).span())) {
                        from = from < 0 ? i : from;
                        to = i + 1;
                    }
                }
                if (from >= 0) {
                    heads.add(Reach.phrase(sentence, from, to));
                }
            }
        }
        return heads;
    }

    private ClaimForm form(List<Span> content) {
        boolean any = false;
        boolean all = true;
        for (Span span : content) {
            Optional<Quotation> around = quotes.around(span.start());
            boolean direct = around.filter(quotation -> quotation.outer().end() >= span.end() - 1)
                    .isPresent();
            any |= direct || document.quotations().stream().anyMatch(quotation -> span.contains(quotation.outer()));
            all &= direct;
        }
        return content.isEmpty() || !any ? ClaimForm.INDIRECT : all ? ClaimForm.DIRECT : ClaimForm.MIXED;
    }

    List<Attribution> finish() {
        return Nesting.of(new FreeQuotations(document).join(found));
    }
}
