package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.HeadlineDash;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Jet strike on wedding kills 14 - resistance": whom a headline names behind its dash as the one who says so is hung beside the whole, and
 * is neither hit nor counted.
 */
public final class SpeakerBehindDash implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        int dash = HeadlineDash.at(s);
        if (dash < 0) {
            return List.of();
        }
        Token speaker = s.token(s.size() - 1);
        Token root = s.tokens().stream()
                .filter(token -> token.head() < 0)
                .findFirst()
                .orElse(speaker);
        List<Token> before =
                s.children(speaker).stream().filter(word -> word.index() < dash).toList();
        boolean taken = speaker.isNoun()
                && root.index() < dash
                && speaker.head() < dash
                && before.size() == 1
                && before.get(0).tag().equals("CD");
        List<Rehung> changes = new ArrayList<>();
        if (taken) {
            changes.add(new Rehung(before.get(0).index(), speaker.head(), speaker.label()));
            changes.add(Rehung.of(speaker, root, "dep"));
        }
        return changes;
    }
}
