package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Quotation;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Span;

/** Turns drafts, which know one sentence, into the attributions of a document: with their quotations, and one inside another. */
final class Assembly {
    private final Document document;
    private final Vocabulary vocabulary;
    private final Quotes quotes;
    private final Unclaimed unclaimed;
    private final List<Attribution> found = new ArrayList<>();

    Assembly(Document document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.quotes = new Quotes(document);
        this.unclaimed = new Unclaimed(vocabulary);
    }

    void add(Draft draft) {
        if (draft.source().filter(Assembly::isNobody).isPresent()
                || Readings.isSilent(draft, vocabulary)
                || unclaimed.is(draft)) {
            return;
        }
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
        List<Phrase> heads = heads(document, merged);
        ClaimForm form = form(merged);
        Readings readings = Readings.of(draft, heads, form == ClaimForm.DIRECT, vocabulary);
        Setting setting = Setting.of(draft, vocabulary);
        found.add(new Attribution(
                readings.stance(),
                draft.source(),
                draft.source().map(Phrase::span),
                Optional.of(cue),
                Optional.of(Phrase.of(sentence, draft.head())),
                merged,
                heads,
                readings.accused(),
                form,
                readings.polarity(),
                readings.certainty(),
                setting.venue(),
                setting.addressee(),
                setting.via(),
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
                    .filter(outer -> content.isEmpty()
                            || outer.start() < draft.sentence().span().end())
                    .filter(outer -> content.stream().noneMatch(outer::overlaps))
                    .ifPresent(outer -> content.addAll(quotes.paragraphs(outer)));
        }
    }

    /** "No group has claimed …": nobody says it. */
    private static boolean isNobody(Phrase source) {
        return source.headToken().isLemma("nobody", "none", "neither", "no-one")
                || source.sentence()
                        .child(source.headToken(), "det")
                        .filter(det -> det.isLemma("no", "neither"))
                        .isPresent();
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
                    heads.add(antecedent(Reach.phrase(sentence, from, to)));
                }
            }
        }
        return heads;
    }

    /** What a relative pronoun stands for: the noun before its clause. */
    private static Phrase antecedent(Phrase phrase) {
        if (phrase.to() - phrase.from() > 1 || !phrase.headToken().tag().startsWith("W")) {
            return phrase;
        }
        Sentence sentence = phrase.sentence();
        Token clause = phrase.headToken();
        for (int steps = 0; steps < sentence.size() && !clause.isLabel("relcl") && clause.head() >= 0; steps++) {
            clause = sentence.token(clause.head());
        }
        return clause.isLabel("relcl") && clause.head() >= 0
                ? Reach.source(sentence, sentence.token(clause.head()))
                : phrase;
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
        return Nesting.of(
                IssuedWords.bySpeaker(document, new FreeQuotations(document, vocabulary).join(found), vocabulary));
    }
}
