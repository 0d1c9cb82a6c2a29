package org.hearsay.claim;

import java.util.List;
import org.hearsay.language.Sentence;

/** One way to find attributions in a sentence. */
interface CuePass {
    /** Adds what it finds, in text order. */
    void find(Sentence sentence, List<Draft> found);
}
