package org.hearsay.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.mention.place.PlaceMention;

/**
 * The names of a document that were found to be places, whatever the parser takes them for: who captured "Kafr Umbrax" took a village and
 * arrested nobody.
 */
public final class NamesOfPlaces {
    /** Of a text whose places nobody looked for. */
    public static final NamesOfPlaces NONE = new NamesOfPlaces(List.of());

    private final Map<Integer, Set<Integer>> heads = new HashMap<>();

    public NamesOfPlaces(List<PlaceMention> mentions) {
        for (PlaceMention mention : mentions) {
            if (!mention.metonym()) {
                mention.phrase()
                        .ifPresent(name -> heads.computeIfAbsent(name.sentence().index(), s -> new HashSet<>())
                                .add(name.head()));
            }
        }
    }

    /** The tokens of a sentence that head the name of a place. */
    Set<Integer> in(Sentence sentence) {
        return heads.getOrDefault(sentence.index(), Set.of());
    }
}
