package org.hearsay.language;

import org.hearsay.model.Span;

/**
 * Words between quotation marks. May run over several sentences.
 *
 * @param outer with the marks
 * @param inner without them
 * @param balanced whether it was closed by a fitting mark; if not, its end is the reader's guess and never beyond the paragraph,
 *     unless the next paragraph opens with a mark (the convention for a quotation that goes on)
 */
public record Quotation(Span outer, Span inner, boolean balanced) {
    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException(
                    "the words of a quotation lie between its marks: " + outer + " " + inner);
        }
    }
}
