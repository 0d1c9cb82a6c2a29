package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "“Who are we talking to?” asked the army chief": who stands behind the verb after a quotation asks and is not asked. */
public final class SpeakerAfterQuotation implements Mend {
    private static final String ASK = "ask";

    private final Set<String> saying;

    public SpeakerAfterQuotation(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token verb : s.tokens()) {
            boolean speaks = verb.tag().equals("VBD")
                    && (verb.isLemma(ASK) || saying.contains(verb.lemma()))
                    && verb.index() > 1
                    && s.token(verb.index() - 1).tag().equals("''")
                    && s.child(verb, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
            Optional<Token> speaker = s.tokens().stream()
                    .filter(noun -> noun.index() > verb.index() && noun.isNoun())
                    .filter(noun -> noun.head() == verb.index()
                            ? noun.label().equals("dobj")
                            : noun.label().equals("appos") && noun.head() < verb.index())
                    .filter(noun -> s.subtreeFrom(noun) == verb.index() + 1)
                    .findFirst();
            if (speaks && speaker.isPresent()) {
                return List.of(Rehung.of(speaker.get(), verb, "nsubj"));
            }
        }
        return List.of();
    }
}
