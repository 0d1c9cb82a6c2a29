package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class Nlp4jParserTest {
    @Test
    void readsTokensTagsLemmasArcsAndNames() {
        Document document = SharedParser.parse("The convoy was attacked by gunmen near Deraa on Monday.");

        Sentence sentence = document.sentences().get(0);
        Token root = sentence.root();
        assertThat(root.form()).isEqualTo("attacked");
        assertThat(root.lemma()).isEqualTo("attack");
        assertThat(root.tag()).isEqualTo("VBN");
        assertThat(sentence.child(root, "nsubjpass")).map(Token::form).contains("convoy");
        assertThat(sentence.names()).extracting(Name::type).containsExactly(NameType.GPE, NameType.DATE);
    }

    @Test
    void aTokenWithoutHeadIsCalledARoot() {
        Token token = new Token(0, new Span(0, 3), "men", "man", "NNS", -1, "pobj");

        assertThat(token.label()).isEqualTo("root");
    }

    @Test
    void tokensStandWhereTheirWordsStand() {
        Document document = SharedParser.parse("  “We can’t go,” he said.\n\n\nNobody  wasn’t hurt ( 3 ) times.\n");

        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                String words = document.quote(token.span());
                assertThat(words.replace('“', '"')
                                .replace('”', '"')
                                .replace('’', '\'')
                                .replace(" ", ""))
                        .isEqualTo(token.form());
            }
        }
        assertThat(document.sentences()).hasSize(2);
    }
}
