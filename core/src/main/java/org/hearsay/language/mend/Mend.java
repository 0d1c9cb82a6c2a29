package org.hearsay.language.mend;

import java.util.List;
import org.hearsay.language.Sentence;

/** One shape of tree that is wrong, and how it is put right. */
public interface Mend {
    /** The tokens to be hung elsewhere; none where the shape is not there. */
    List<Rehung> in(Sentence sentence);
}
