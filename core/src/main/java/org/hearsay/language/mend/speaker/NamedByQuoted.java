package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The army called this 'a lie'": of two articles before a noun the first is no article, but what is called so. */
public final class NamedByQuoted implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token noun : s.tokens()) {
            List<Token> articles = s.children(noun, "det");
            Optional<Token> verb =
                    s.head(noun).filter(head -> noun.label().equals("dobj") && head.index() < noun.index());
            boolean named = articles.size() == 2
                    && articles.get(0).isLemma("this", "that", "these")
                    && articles.get(1).isLemma("a", "an", "the")
                    && verb.filter(over -> articles.get(0).index() == over.index() + 1)
                            .isPresent();
            if (named) {
                changes.add(Rehung.of(articles.get(0), verb.get(), "dobj"));
                changes.add(Rehung.of(noun, verb.get(), "oprd"));
            }
        }
        return changes;
    }
}
