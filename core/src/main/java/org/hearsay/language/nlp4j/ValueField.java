package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a word that has one value.
 *
 * @param length of a prefix or suffix, in characters; else 0
 */
record ValueField(Field field, int length) {
    private static final int LONGEST_AFFIX = 8;

    private static final Set<Field> AFFIXES = EnumSet.of(Field.prefix, Field.suffix);

    private static final Set<Field> PLAIN = EnumSet.of(
            Field.word_form,
            Field.word_form_lowercase,
            Field.word_form_undigitalized,
            Field.word_form_simplified,
            Field.word_form_simplified_lowercase,
            Field.word_shape,
            Field.word_shape_lowercase,
            Field.lemma,
            Field.part_of_speech_tag,
            Field.named_entity_tag,
            Field.dependency_label,
            Field.ambiguity_classes,
            Field.named_entity_gazetteers);

    /** How many different ones there can be. */
    static final int SLOTS = Field.values().length + AFFIXES.size() * LONGEST_AFFIX;

    static ValueField of(FeatureItem item) {
        if (AFFIXES.contains(item.field) && item.attribute instanceof Integer length && length <= LONGEST_AFFIX) {
            return new ValueField(item.field, length);
        }
        if (PLAIN.contains(item.field) || item.field == Field.valency && item.attribute == Direction.all) {
            return new ValueField(item.field, 0);
        }
        throw new IllegalArgumentException("no model is known to ask for " + item);
    }

    /** A number of its own, from 0 to {@link #SLOTS}. */
    int slot() {
        return length == 0
                ? field.ordinal()
                : Field.values().length + (length - 1) * AFFIXES.size() + (field == Field.prefix ? 0 : 1);
    }

    /** The value of a field that does not change; null if the word has none. */
    @Nullable
    String fixedText(NLPNode node) {
        if (length == 0) {
            return node.getValue(field);
        }
        String form = node.getWordFormSimplifiedLowercase();
        if (length >= form.length()) {
            return null;
        }
        return field == Field.prefix ? form.substring(0, length) : form.substring(form.length() - length);
    }
}
