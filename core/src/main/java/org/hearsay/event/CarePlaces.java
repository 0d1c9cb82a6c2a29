package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Tells the places where the hurt are brought from those where they were hurt: "was taken to a hospital in Orbo". */
final class CarePlaces {
    /** From "Orbo" over "in", "hospital" and "to" to "taken", with an hour between: "died before noon on Sunday at a hospital in Orbo". */
    private static final int STEPS = 10;

    private static final Set<String> INTAKE =
            Set.of("bring", "admit", "receive", "treat", "take", "rush", "evacuate", "carry", "transfer", "transport");

    private final Set<String> houses = new HashSet<>();
    private final Set<String> cares = new HashSet<>();
    private final Set<String> dying = new HashSet<>();

    CarePlaces() {
        for (Table.Row row : Table.load("en/event/care-words.tsv").rows()) {
            switch (row.field(0)) {
                case "house" -> houses.add(row.field(1));
                case "dying" -> dying.add(row.field(1));
                default -> cares.add(row.field(1));
            }
        }
    }

    /** "Orbo General Hospital", "a clinic": nobody who could be hurt, as Dr Ada Ward could. */
    boolean isHouse(Sentence s, Token noun) {
        return noun.isNoun()
                && houses.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && s.nameAt(noun.index())
                        .filter(name -> name.type() == NameType.PERSON)
                        .isEmpty();
    }

    /** "A doctor said eleven injured people had been brought in": whoever counts them, those of the deed told before. */
    static boolean isOfBroughtIn(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token hurt = telling.trigger().headToken();
        Optional<Token> people = s.head(hurt)
                .filter(noun -> hurt.tag().equals("VBN") && hurt.isLabel("nmod", "amod") && noun.isNoun())
                .map(noun -> NounPointers.firstOfList(s, noun));
        return people.filter(noun -> noun.isLabel("nsubjpass", "dobj"))
                .flatMap(s::head)
                .filter(verb -> INTAKE.contains(verb.lemma()))
                .isPresent();
    }

    /**
     * Whether a name is that of a house of care, or of where it lies, and hangs on what is done there.
     *
     * @param deed the words that tell the deed; what hangs on them ("was shot outside a hospital in Orbo") is its place, but where
     *     somebody dies of it is not
     */
    boolean isOfCare(Sentence s, Token name, List<Token> deed) {
        boolean housed = false;
        Optional<Token> at = Optional.of(name);
        for (int i = 0; i < STEPS && at.isPresent(); i++) {
            Token token = at.get();
            housed |= token.isNoun() && houses.contains(token.lemma().toLowerCase(Locale.ROOT));
            boolean isOver = token.index() != name.index() && (token.isVerb() || cares.contains(token.lemma()));
            if (isOver) {
                boolean ofDeed = deed.contains(token) && !dying.contains(token.lemma());
                return housed && cares.contains(token.lemma()) && !ofDeed;
            }
            at = s.head(token);
        }
        return false;
    }
}
