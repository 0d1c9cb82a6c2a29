package org.hearsay.language;

import java.util.List;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/** A report with its layout, its sentences and its quotations, each in text order. */
public record Document(Report report, List<Block> blocks, List<Sentence> sentences, List<Quotation> quotations) {
    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    public String quote(Span span) {
        return report.quote(span);
    }

    public Block blockOf(Sentence sentence) {
        return blocks.get(sentence.block());
    }
}
