package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;

/** "The army said in a statement … The statement said": what the statement says is said by whoever issued it. */
final class IssuedWords {
    private static final int SENTENCES_BACK = 4;

    private IssuedWords() {}

    static List<Attribution> bySpeaker(Document document, List<Attribution> found, Vocabulary vocabulary) {
        List<Attribution> spoken = new ArrayList<>(found.size());
        for (Attribution said : found) {
            spoken.add(issuer(document, said, spoken, vocabulary)
                    .map(issuer -> withSource(said, issuer))
                    .orElse(said));
        }
        return spoken;
    }

    /** Who said something before in the thing that is now said to speak. */
    private static Optional<Phrase> issuer(
            Document document, Attribution said, List<Attribution> before, Vocabulary vocabulary) {
        Optional<Token> thing =
                said.source().map(Phrase::headToken).filter(noun -> vocabulary.is(Group.DOCUMENT, noun));
        boolean known = thing.isPresent()
                && said.source()
                        .get()
                        .sentence()
                        .child(thing.get(), "det")
                        .filter(det -> det.isLemma("the", "this"))
                        .isPresent();
        if (!known) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Attribution earlier = before.get(i);
            int distance = earlier.source()
                    .map(source -> said.source().get().sentence().index()
                            - source.sentence().index())
                    .orElse(Integer.MAX_VALUE);
            if (distance > SENTENCES_BACK) {
                continue;
            }
            boolean same = earlier.via()
                    .map(document::quote)
                    .filter(via ->
                            List.of(via.split("\\W+")).contains(thing.get().form()))
                    .isPresent();
            if (same) {
                return earlier.source();
            }
        }
        return Optional.empty();
    }

    private static Attribution withSource(Attribution said, Phrase issuer) {
        return new Attribution(
                said.stance(),
                Optional.of(issuer),
                said.sourceSpan(),
                said.cue(),
                said.cueHead(),
                said.content(),
                said.contentHeads(),
                said.accused(),
                said.form(),
                said.polarity(),
                said.certainty(),
                said.venue(),
                said.addressee(),
                said.via().or(said::sourceSpan),
                said.within(),
                said.rule());
    }
}
