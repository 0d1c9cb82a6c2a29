package org.hearsay.language;

import org.hearsay.model.Span;

/**
 * One token of a sentence, with the library's own tag and dependency label (listed in {@code docs/reference/labels.md}).
 *
 * @param index its position in the sentence, from 0
 * @param span where it stands in the report's text (quotation marks and odd characters are mapped back)
 * @param form the word as it was parsed: quotation marks, dashes and ellipses normalised, else as in the text; in texts
 *     without case, and in headlines, with the letters it would have in running text
 * @param lemma the lower-case base form: "claimed" is {@code claim}
 * @param tag the Penn Treebank tag: {@code VBD}
 * @param head the index of the token it depends on; -1 for the root
 * @param label how it depends on its head: {@code nsubj}; of a root always {@code root}, though the library may call one {@code pobj}, so that who
 *     asks for a label may ask for the head
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, String label) {
    public Token {
        label = head < 0 ? "root" : label;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** A verb in the present tense, as its form shows. */
    public boolean isPresentTense() {
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    /** A verb in the past or present tense: one that takes a subject. */
    public boolean isFinite() {
        return tag.equals("VBD") || isPresentTense();
    }

    /** A common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether it says the how manieth: "second", "33rd", for which the library has one lemma. */
    public boolean isOrdinal() {
        return lemma.equals("#ord#");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isLabel(String... labels) {
        for (String candidate : labels) {
            if (label.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    public boolean isLemma(String... lemmas) {
        for (String candidate : lemmas) {
            if (lemma.equals(candidate)) {
                return true;
            }
        }
        return false;
    }
}
