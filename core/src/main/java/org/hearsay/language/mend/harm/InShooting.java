package org.hearsay.language.mend.harm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Five adults hurt in shooting on Mill Street", "a cook was wounded in an Orbo shooting": the word behind "in" names what befell them, and they
 * are not those who shot.
 */
public record InShooting(Set<String> deeds) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (int i = 2; i < s.size(); i++) {
            Token deed = s.token(i);
            boolean isLoose = deed.tag().equals("VBG")
                    && deeds.contains(deed.form().toLowerCase(Locale.ROOT))
                    && s.child(deed, "dobj", "nsubj", "aux").isEmpty();
            if (isLoose && isBare(s, deed)) {
                return List.of(new Rehung(deed.index(), deed.head(), "pobj", noun(deed)));
            }
            if (isLoose && isOfTown(s, deed)) {
                return ofTown(s, deed, s.token(i - 1));
            }
        }
        return List.of();
    }

    private static Optional<Rehung.Verb> noun(Token deed) {
        return Optional.of(new Rehung.Verb(deed.form().toLowerCase(Locale.ROOT), "NN"));
    }

    private static boolean isBare(Sentence s, Token deed) {
        return deed.label().equals("pcomp")
                && s.head(deed)
                        .filter(in -> in.isLemma("in") && in.index() == deed.index() - 1)
                        .isPresent();
    }

    /** "in an Orbo shooting": a name between "a" and the word, which was taken for the place of the wounding. */
    private static boolean isOfTown(Sentence s, Token deed) {
        Token town = s.token(deed.index() - 1);
        return deed.isLabel("advcl", "acl", "xcomp")
                && town.isProperNoun()
                && town.isLabel("pobj")
                && s.head(town).filter(in -> in.isLemma("in")).isPresent()
                && s.child(town, "det").filter(a -> a.isLemma("a", "an")).isPresent();
    }

    private static List<Rehung> ofTown(Sentence s, Token deed, Token town) {
        Token article = s.child(town, "det").orElseThrow();
        return List.of(
                new Rehung(deed.index(), town.head(), "pobj", noun(deed)),
                Rehung.of(town, deed, "compound"),
                Rehung.of(article, deed, "det"));
    }
}
