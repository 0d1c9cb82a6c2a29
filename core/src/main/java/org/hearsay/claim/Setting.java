package org.hearsay.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Where and through what something was said, read from the words around the cue.
 *
 * @param venue the occasion: "a news conference in Tarmo"
 * @param via the outlet or document: "a statement on its website"
 * @param addressee who was told, if that is neither
 */
record Setting(Optional<Span> venue, Optional<Span> via, Optional<Phrase> addressee) {
    private static final int FEW = 8;

    static Setting of(Draft draft, Vocabulary vocabulary) {
        Sentence sentence = draft.sentence();
        Optional<Span> venue = Optional.empty();
        Optional<Span> via = Optional.empty();
        Optional<Phrase> addressee = draft.addressee();
        if (addressee.isPresent()) {
            Token told = addressee.get().headToken();
            if (vocabulary.is(Group.SETTING, told)) {
                venue = Optional.of(whole(sentence, told));
                addressee = Optional.empty();
            } else if (isOutlet(sentence, told, vocabulary)
                    && !draft.cue().stance().isOfWhatIsToCome()) { // who is urged or warned passes nothing on
                via = isPeople(told)
                        ? Optional.empty()
                        : Optional.of(addressee.get().span());
                addressee = told.isProperNoun() ? Optional.empty() : addressee;
            }
        }
        Deque<Token> open = new ArrayDeque<>(sentence.children(draft.head(), "prep", "advcl", "dative"));
        for (int steps = 0; !open.isEmpty() && steps < FEW; steps++) {
            Token word = open.removeFirst();
            if (word.isVerb()) {
                open.addAll(sentence.children(word, "prep"));
                continue;
            }
            Optional<Token> noun = sentence.child(word, "pobj");
            boolean ofCue = draft.cueFrom() <= word.index() && word.index() < draft.cueTo();
            if (noun.isEmpty() || isInside(draft, word) || ofCue && word.isLemma("to")) {
                continue;
            }
            if (word.isLemma("in", "on", "through", "via", "by") && vocabulary.is(Group.DOCUMENT, noun.get())) {
                via = via.or(() -> Optional.of(whole(sentence, noun.get())));
            } else if (vocabulary.is(Group.SETTING, noun.get()) && word.isLemma("at", "in", "during", "before", "to")) {
                venue = venue.or(() -> Optional.of(whole(sentence, noun.get())));
            } else if (word.isLemma("to")
                    && addressee.isEmpty()
                    && isSpokenTo(draft, word)
                    && draft.cue().kind() == org.hearsay.knowledge.Cue.Kind.VERB) {
                addressee = Optional.of(Reach.source(sentence, noun.get()));
            }
        }
        return new Setting(venue, via.or(() -> issued(draft, vocabulary)), addressee);
    }

    /** "said, speaking to reporters", but not "said, attributing it to the rebels". */
    private static boolean isSpokenTo(Draft draft, Token to) {
        return to.head() == draft.head().index()
                || draft.sentence()
                        .head(to)
                        .filter(verb -> verb.isLemma("speak", "talk", "write"))
                        .isPresent();
    }

    /** "a statement" of the cue "issued a statement saying". */
    private static Optional<Span> issued(Draft draft, Vocabulary vocabulary) {
        Sentence sentence = draft.sentence();
        return sentence.head(draft.head())
                .filter(noun -> draft.cueFrom() < noun.index()
                        && noun.index() < draft.head().index()
                        && vocabulary.is(Group.DOCUMENT, noun))
                .map(noun -> sentence.span(sentence.subtreeFrom(noun), noun.index() + 1));
    }

    private static boolean isInside(Draft draft, Token word) {
        return draft.content().stream().anyMatch(phrase -> phrase.from() <= word.index() && word.index() < phrase.to());
    }

    private static boolean isOutlet(Sentence sentence, Token told, Vocabulary vocabulary) {
        return vocabulary.is(Group.OUTLET, told)
                || sentence.nameAt(told.index())
                        .filter(name -> name.type() == NameType.ORG || name.type() == NameType.WORK_OF_ART)
                        .isPresent();
    }

    private static boolean isPeople(Token told) {
        return told.isLemma("reporter", "journalist", "correspondent");
    }

    private static Span whole(Sentence sentence, Token noun) {
        return Phrase.tree(sentence, noun).span();
    }
}
