package org.hearsay.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;

/**
 * Names that a text itself says are those of bodies: "Clear Water, an aid agency", "a gang, Los Osorio", "the charity Open Bridge". The
 * library takes them for towns or persons; in the whole text they are organisations.
 */
final class NamedBodies {
    private final Set<String> bodies = Table.load("en/mend-words.tsv").group("named-body");

    /** The sentences with the types of such names put right. */
    List<Sentence> retyped(List<Sentence> parsed) {
        List<Sentence> sentences = parsed.stream().map(SelfNamed::named).toList();
        Set<String> found = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.names().stream()
                    .filter(name -> isOther(sentence, name) && isSaidToBeBody(sentence, name))
                    .forEach(name -> found.add(text(sentence, name)));
        }
        return found.isEmpty()
                ? sentences
                : sentences.stream().map(s -> retyped(s, found)).toList();
    }

    private static Sentence retyped(Sentence s, Set<String> bodies) {
        if (s.names().stream().noneMatch(name -> isOther(s, name) && bodies.contains(text(s, name)))) {
            return s;
        }
        List<Name> names = new ArrayList<>(s.names().size());
        for (Name name : s.names()) {
            boolean body = isOther(s, name) && bodies.contains(text(s, name));
            names.add(body ? new Name(name.from(), name.to(), NameType.ORG) : name);
        }
        return new Sentence(s.index(), s.block(), s.tokens(), names);
    }

    /** Only names of two words and more, hyphens counted: "the group Paris" and "Turkey, an ally" leave a single name what it is. */
    private static boolean isOther(Sentence s, Name name) {
        return isLong(s, name)
                && switch (name.type()) {
                    case PERSON, GPE, LOC, FAC, WORK_OF_ART, PRODUCT, EVENT -> true;
                    case NORP, ORG, LAW, LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> false;
                };
    }

    private static boolean isLong(Sentence s, Name name) {
        return name.to() - name.from() > 1 || s.token(name.from()).form().indexOf('-') > 0;
    }

    private boolean isSaidToBeBody(Sentence s, Name name) {
        Token head = s.token(name.to() - 1);
        Optional<Token> after = s.child(head, "appos")
                .filter(noun -> noun.index() > head.index()
                        && s.child(noun, "det")
                                .filter(det -> det.isLemma("a", "an"))
                                .isPresent());
        Optional<Token> before =
                head.isLabel("appos") ? s.head(head).filter(noun -> noun.index() < name.from()) : Optional.empty();
        return after.or(() -> before)
                .filter(noun -> noun.tag().equals("NN") && bodies.contains(noun.lemma()))
                .isPresent();
    }

    private static String text(Sentence s, Name name) {
        StringBuilder text = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            text.append(s.token(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        return text.toString();
    }
}
