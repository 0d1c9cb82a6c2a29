package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.place.PlaceKey;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceSort;

/**
 * Puts mentions of one name together. A name means one place throughout a report, unless the report itself says that it lies in different places:
 * "Paris, Texas" and "Paris, France" are two; a bare "Paris" goes with the nearest before it.
 */
final class NameGroups {
    private NameGroups() {}

    static List<NameGroup> of(List<PlaceMention> mentions) {
        Map<String, List<Draft>> byKey = new LinkedHashMap<>();
        List<Draft> drafts = new ArrayList<>();
        Draft[] draftOf = new Draft[mentions.size()];
        for (PlaceMention mention : mentions) {
            String said = said(mention, mentions);
            List<Draft> sameName = byKey.computeIfAbsent(key(mention), key -> new ArrayList<>());
            Draft draft = fitting(sameName, said);
            if (draft == null) {
                draft = new Draft(key(mention));
                sameName.add(draft);
                drafts.add(draft);
            }
            draft.add(mention, said);
            draftOf[mention.index()] = draft;
        }
        List<NameGroup> groups = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            groups.add(draft.group(draftOf, drafts));
        }
        return groups;
    }

    private static String key(PlaceMention mention) {
        return PlaceKey.of(mention.name()) + (isSite(mention) ? " @" : "");
    }

    private static boolean isSite(PlaceMention mention) {
        return mention.sort() == PlaceSort.SITE && !mention.senses().isEmpty();
    }

    /** What the text says of where it lies: the container's key, or the country; empty when nothing. */
    private static String said(PlaceMention mention, List<PlaceMention> mentions) {
        if (mention.container().isPresent()) {
            return PlaceKey.of(mentions.get(mention.container().getAsInt()).name());
        }
        return mention.country().map(code -> "=" + code).orElse("");
    }

    private static @org.jspecify.annotations.Nullable Draft fitting(List<Draft> drafts, String said) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (said.isEmpty() || draft.said.isEmpty() || draft.said.equals(said)) {
                return draft;
            }
        }
        return null;
    }

    /** Whether any of the places can lie where the text says; if none can, it is one that the gazetteer does not know. */
    private static boolean fits(List<Sense> inner, List<Sense> outer) {
        for (Sense some : inner) {
            for (Sense other : outer) {
                if (some.place().canLieIn(other.place())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A group that is still growing. */
    private static final class Draft {
        private final String key;
        private final List<PlaceMention> mentions = new ArrayList<>();
        private String said = "";

        Draft(String key) {
            this.key = key;
        }

        void add(PlaceMention mention, String words) {
            mentions.add(mention);
            if (said.isEmpty()) {
                said = words;
            }
        }

        NameGroup group(Draft[] draftOf, List<Draft> drafts) {
            int within = -1;
            Optional<String> country = Optional.empty();
            List<Sense> senses = List.of();
            for (PlaceMention mention : mentions) {
                if (within < 0 && mention.container().isPresent()) {
                    within = drafts.indexOf(draftOf[mention.container().getAsInt()]);
                }
                if (country.isEmpty()) {
                    country = mention.country();
                }
                if (senses.isEmpty()
                        || !mention.senses().isEmpty() && mention.senses().size() < senses.size()) {
                    senses = mention.senses();
                }
            }
            if (within >= 0 && !fits(senses, drafts.get(within).mentions.get(0).senses())) {
                senses = List.of();
            }
            return new NameGroup(key, mentions, senses, within, country, isSite(mentions.get(0)));
        }
    }
}
