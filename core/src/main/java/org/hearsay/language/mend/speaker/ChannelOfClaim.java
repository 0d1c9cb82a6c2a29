package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "claimed the attack on Telegram": the claim was made there, and Telegram was not attacked.
 *
 * @param channels names of what one publishes by
 */
public record ChannelOfClaim(Set<String> channels) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token on : s.tokens()) {
            boolean isChannel = on.isLabel("prep")
                    && on.isLemma("on", "via", "through")
                    && s.child(on, "pobj")
                            .filter(channel -> channels.contains(channel.lemma()))
                            .isPresent();
            if (isChannel) {
                s.head(on)
                        .filter(Token::isNoun)
                        .flatMap(noun -> verbOver(s, noun))
                        .ifPresent(verb -> changes.add(Rehung.of(on, verb, "prep")));
            }
        }
        return changes;
    }

    private static Optional<Token> verbOver(Sentence s, Token noun) {
        Optional<Token> at = s.head(noun);
        for (int steps = 0; at.isPresent() && !at.get().isVerb() && steps < s.size(); steps++) {
            at = s.head(at.get());
        }
        return at.filter(Token::isVerb);
    }
}
