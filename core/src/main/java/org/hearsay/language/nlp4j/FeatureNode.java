package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Collection;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * A word that keeps the prints of what features ask of it. The library cuts prefixes, makes shapes and joins classes anew for every
 * feature of every decision; here it is done once a word, or once a value where the value changes while the sentence is parsed.
 */
final class FeatureNode extends NLPNode {
    private static final long serialVersionUID = 1;

    static final long[] NO_HASHES = {};

    /** How many dependents are told apart on either side: none, one, more. */
    private static final int COUNTS = 3;

    private static final Print[] VALENCIES = valencies();

    @SuppressWarnings("serial") // never written
    private final @Nullable Print[] prints = new Print[ValueField.SLOTS];

    private final EnumMap<Field, long[]> hashes = new EnumMap<>(Field.class);

    /** The root, which stands above all words. */
    FeatureNode() {}

    FeatureNode(int id, String form) {
        super(id, form);
    }

    /** The print of the value that the field has now, or {@link Print#NONE}. */
    Print print(ValueField value) {
        return switch (value.field()) {
            case lemma -> current(value, getLemma());
            case part_of_speech_tag -> current(value, getPartOfSpeechTag());
            case named_entity_tag -> current(value, getNamedEntityTag());
            case dependency_label -> current(value, getDependencyLabel());
            case valency -> valency();
            default -> fixed(value);
        };
    }

    private Print current(ValueField value, @Nullable String text) {
        if (text == null) {
            return Print.NONE;
        }
        Print known = prints[value.slot()];
        if (known == null || !known.isOf(text)) {
            known = Print.of(text);
            prints[value.slot()] = known;
        }
        return known;
    }

    private Print fixed(ValueField value) {
        Print known = prints[value.slot()];
        if (known == null) {
            String text = value.fixedText(this);
            known = text == null ? Print.NONE : Print.of(text);
            prints[value.slot()] = known;
        }
        return known;
    }

    private Print valency() {
        int left = getLeftMostDependent() == null ? 0 : getLeftMostDependent(1) == null ? 1 : 2;
        int right = getRightMostDependent() == null ? 0 : getRightMostDependent(1) == null ? 1 : 2;
        return VALENCIES[left * COUNTS + right];
    }

    /** Written as the library writes them: one sign for each dependent that counts. */
    private static Print[] valencies() {
        Print[] valencies = new Print[COUNTS * COUNTS];
        for (int i = 0; i < valencies.length; i++) {
            valencies[i] = Print.of("<".repeat(i / COUNTS) + "-" + ">".repeat(i % COUNTS));
        }
        return valencies;
    }

    /** The hashes of a field of many values that were {@linkplain #keep kept}. */
    long @Nullable [] hashes(Field field) {
        return hashes.get(field);
    }

    /** Keeps the hashes of a field's values, which do not change any more, in their order. */
    long[] keep(Field field, @Nullable Collection<String> values) {
        long[] kept = values == null
                ? NO_HASHES
                : values.stream().mapToLong(value -> Print.of(value).hash()).toArray();
        hashes.put(field, kept);
        return kept;
    }
}
