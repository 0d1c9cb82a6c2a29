package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.claim.Vocabulary.Group;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * A clause that tells what a document says, and who issued it: "The front issued a statement denying that …", "In a letter accusing the army of
 * …, the front said". Who issued it says it.
 *
 * @param verb the verb that the issuer is the subject of
 */
record Issuing(Token verb, Token document, Token issuer) {
    static Optional<Issuing> of(Clause clause) {
        Sentence sentence = clause.sentence();
        Token saying = first(sentence, clause.top());
        if (!saying.label().equals("acl") || !saying.tag().equals("VBG")) {
            return Optional.empty();
        }
        return sentence.head(saying)
                .map(noun -> sent(sentence, noun).orElse(noun))
                .filter(noun -> clause.vocabulary().is(Group.DOCUMENT, noun))
                .flatMap(document -> verb(clause, document)
                        .flatMap(verb -> Clause.of(sentence, verb, clause.vocabulary())
                                .subject()
                                .filter(issuer -> issuer.index() < verb.index())
                                .map(issuer -> new Issuing(verb, document, issuer))));
    }

    /** "a statement denying the raid and attributing it to a gang". */
    private static Token first(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(before -> verb.label().equals("conj")
                        && verb.tag().equals("VBG")
                        && before.tag().equals("VBG"))
                .orElse(verb);
    }

    /** "sent a letter to elders demanding that …": the letter demands it, not the elders. */
    private static Optional<Token> sent(Sentence sentence, Token told) {
        return sentence.head(told)
                .filter(to -> told.label().equals("pobj") && to.isLemma("to"))
                .flatMap(sentence::head)
                .flatMap(above -> above.isVerb() ? sentence.child(above, "dobj") : Optional.of(above))
                .filter(document -> document.index() < told.index());
    }

    private static Optional<Token> verb(Clause clause, Token document) {
        Sentence sentence = clause.sentence();
        Optional<Token> above = sentence.head(document);
        if (document.label().equals("dobj")) {
            return above.filter(verb -> clause.vocabulary().isSupport(verb));
        }
        return above.filter(preposition -> document.label().equals("pobj") && preposition.isLemma("in"))
                .flatMap(sentence::head)
                .filter(verb -> clause.vocabulary().isSaying(verb));
    }

    /** The first token of the cue: "issued a statement saying", as long as nothing stands between. */
    int cueFrom(Clause clause) {
        return document.label().equals("dobj") && document.index() + 1 == clause.from()
                ? Clause.of(clause.sentence(), verb, clause.vocabulary()).from()
                : clause.from();
    }
}
