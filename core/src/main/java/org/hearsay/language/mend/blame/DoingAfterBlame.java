package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "accused the brother of the trader Bala of hiding rifles": what follows the second "of" is what he is accused of, not Bala's; nor does a Saturday own the raid of which somebody is accused on it. */
public final class DoingAfterBlame implements Mend {
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Set<String> blaming;

    public DoingAfterBlame(Set<String> blaming) {
        this.blaming = blaming;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token of : s.tokens()) {
            Optional<Token> owner = s.head(of).filter(Token::isNoun);
            boolean astray = of.isLemma("of")
                    && of.label().equals("prep")
                    && owner.isPresent()
                    && (isDay(s, owner.get())
                            || s.child(of, "pcomp")
                                    .filter(v -> v.tag().equals("VBG"))
                                    .isPresent());
            if (astray) {
                verb(s, of).ifPresent(verb -> changes.add(Rehung.of(of, verb, "prep")));
            }
        }
        return changes;
    }

    private static boolean isDay(Sentence s, Token noun) {
        return WEEKDAYS.contains(noun.lemma())
                || s.nameAt(noun.index())
                        .filter(name -> name.type() == NameType.DATE)
                        .isPresent();
    }

    /** The verb of blaming above, when it has an object and nothing yet that the object is blamed for. */
    private Optional<Token> verb(Sentence s, Token of) {
        Optional<Token> at = s.head(of);
        while (at.isPresent() && !at.get().isVerb()) {
            at = s.head(at.get());
        }
        return at.filter(verb -> blaming.contains(verb.lemma())
                && verb.index() < of.index()
                && s.child(verb, "dobj", "nsubjpass").isPresent()
                && s.children(verb, "prep").stream().noneMatch(prep -> prep.isLemma("of")));
    }
}
