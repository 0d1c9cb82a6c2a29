package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;

/** Finds who says what: cues of the lexicon with their source and content, quotations joined to their speakers, one claim inside another. */
public final class AttributionFinder {
    private final Vocabulary vocabulary;
    private final List<CuePass> passes;

    public AttributionFinder(CueLexicon lexicon) {
        vocabulary = new Vocabulary(lexicon);
        passes = List.of(
                new AdjectiveCues(vocabulary),
                new VerbCues(vocabulary),
                new PrepositionCues(vocabulary),
                new ColonCues(vocabulary),
                new NounCues(vocabulary),
                new AdverbCues(vocabulary));
    }

    /** The attributions of a document in text order of their cues. */
    public List<Attribution> find(Document document) {
        Assembly assembly = new Assembly(document, vocabulary);
        for (Sentence sentence : document.sentences()) {
            if (!document.blockOf(sentence).kind().isRead()) {
                continue;
            }
            List<Draft> drafts = new ArrayList<>();
            for (CuePass pass : passes) {
                pass.find(sentence, drafts);
            }
            drafts.sort(Comparator.comparingInt(Draft::cueFrom));
            withoutOverlap(drafts).forEach(assembly::add);
        }
        return assembly.finish();
    }

    /** Of two cues that share words the longer stands. */
    private static List<Draft> withoutOverlap(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Optional<Draft> rival = kept.stream()
                    .filter(other -> other.cueFrom() < draft.cueTo() && draft.cueFrom() < other.cueTo())
                    .findFirst();
            if (rival.isEmpty()) {
                kept.add(draft);
            } else if (draft.cueTo() - draft.cueFrom()
                    > rival.get().cueTo() - rival.get().cueFrom()) {
                kept.set(kept.indexOf(rival.get()), draft);
            }
        }
        return kept;
    }
}
