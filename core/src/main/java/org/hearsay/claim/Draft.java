package org.hearsay.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Cue;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * An attribution while it is being found: everything is tokens of one sentence.
 *
 * @param head the token that heads the cue
 * @param cueFrom the first token of the cue
 * @param cueTo one past its last
 * @param content one phrase a stretch; may be empty as long as a quotation can still fill it
 */
record Draft(
        Sentence sentence,
        Cue cue,
        Cue.Pattern pattern,
        Token head,
        int cueFrom,
        int cueTo,
        Optional<Phrase> source,
        List<Phrase> content,
        Optional<Phrase> addressee,
        Optional<Phrase> accused) {
    Draft {
        content = List.copyOf(content);
    }

    String rule() {
        return "claim." + cue.kind().code() + "." + pattern.code();
    }
}
