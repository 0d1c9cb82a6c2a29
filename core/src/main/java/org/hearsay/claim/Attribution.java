package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Certainty;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * Somebody says something: a source, a cue, a content, as spans, before anybody asked who the source is.
 *
 * @param source the noun phrase that names the source; its head joins it to an actor
 * @param sourceSpan the source as it is marked: with title and apposition
 * @param cue the words of saying
 * @param cueHead their head: dates and places of the saying hang on it
 * @param content what is said, one span a stretch; never empty
 * @param contentHeads the heads of the content: of a clause its verb, of "responsibility for the attack" the noun "attack"
 * @param accused whom an accusation names
 * @param venue "a news conference in Kigali"
 * @param addressee to whom
 * @param via "told Agency", "in a statement on its website"
 * @param within the position, in the list this one stands in, of the attribution that carries it
 */
public record Attribution(
        Stance stance,
        Optional<Phrase> source,
        Optional<Span> sourceSpan,
        Optional<Span> cue,
        Optional<Phrase> cueHead,
        List<Span> content,
        List<Phrase> contentHeads,
        Optional<Phrase> accused,
        ClaimForm form,
        Polarity polarity,
        Certainty certainty,
        Optional<Span> venue,
        Optional<Phrase> addressee,
        Optional<Span> via,
        Optional<Integer> within,
        String rule) {
    public Attribution {
        content = List.copyOf(content);
        contentHeads = List.copyOf(contentHeads);
    }

    /** Those whom an accusation names, one by one: "blamed the army and the militia". */
    public List<Phrase> everyAccused() {
        List<Phrase> found = new ArrayList<>(2);
        accused.ifPresent(first -> add(first, found));
        return found;
    }

    private static void add(Phrase phrase, List<Phrase> found) {
        found.add(phrase);
        Sentence sentence = phrase.sentence();
        sentence.children(phrase.headToken(), "conj").stream()
                .filter(Token::isNoun)
                .forEach(other -> add(Phrase.of(sentence, other), found));
    }
}
