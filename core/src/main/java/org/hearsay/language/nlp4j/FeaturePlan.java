package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model's features, laid out so that each word and each value that several of them ask for is asked for once. */
final class FeaturePlan {
    private final Map<Place, Integer> placeNumbers = new LinkedHashMap<>();
    private final Map<Part, Integer> partNumbers = new LinkedHashMap<>();
    private final List<FeatureItem> places = new ArrayList<>();
    private final List<ManyValues> sets = new ArrayList<>();
    private final List<int[]> joins = new ArrayList<>();

    /** A word, told by where it stands to what is decided now. */
    private record Place(
            Source source, int window, @Nullable Relation relation) {}

    /** A value of the word at a place, by the place's number. */
    record Part(int place, ValueField value) {}

    /** A field of many values of the word at a place, each a feature of its own. */
    record ManyValues(int place, FeatureItem item) {}

    FeaturePlan(FeatureTemplate<?, ?> template) {
        for (FeatureItem item : template.getSetFeatureList()) {
            sets.add(new ManyValues(place(item), item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            joins.add(Arrays.stream(items).mapToInt(this::part).toArray());
        }
    }

    private int part(FeatureItem item) {
        return partNumbers.computeIfAbsent(new Part(place(item), ValueField.of(item)), part -> partNumbers.size());
    }

    private int place(FeatureItem item) {
        Place place = new Place(item.source, item.window, item.relation);
        return placeNumbers.computeIfAbsent(place, unknown -> {
            places.add(item);
            return places.size() - 1;
        });
    }

    /** An item for each place, in the order of their numbers. */
    FeatureItem[] places() {
        return places.toArray(FeatureItem[]::new);
    }

    /** The parts, in the order of their numbers. */
    Part[] parts() {
        return partNumbers.keySet().toArray(Part[]::new);
    }

    /** The fields of many values; their kinds are numbered from 0. */
    ManyValues[] sets() {
        return sets.toArray(ManyValues[]::new);
    }

    /** The features of one value or several joined ones, as numbers of parts; their kinds come after those of the sets. */
    int[][] joins() {
        return joins.toArray(int[][]::new);
    }
}
