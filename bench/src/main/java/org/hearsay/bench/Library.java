package org.hearsay.bench;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.language.Sentence;

/** The parsing library as it is, without our language pack: opened its own way, in most of a minute and 3 GB. */
final class Library {
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String CONFIGURATION = """
            <configuration>
              <language>english</language>
              <lexica>
                <ambiguity_classes field="word_form_simplified">%1$sen-ambiguity-classes-simplified.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$sen-brown-clusters-simplified-lowercase.xz</word_clusters>
                <named_entity_gazetteers field="word_form_simplified">%1$sen-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
                <word_embeddings field="word_form_undigitalized">%1$sen-word-embeddings-undigitalized.xz</word_embeddings>
              </lexica>
              <models>
                <pos>%2$sen-pos.xz</pos>
                <ner>%2$sen-ner.xz</ner>
                <dep>%2$sen-dep.xz</dep>
              </models>
            </configuration>
            """.formatted(LEXICA, MODELS);

    private final List<NLPComponent<NLPNode>> components =
            new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))).getComponents();

    /** Parses the words of a sentence again. The nodes' numbers begin at 1; node 0 is the root. */
    NLPNode[] parse(Sentence sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, sentence.token(i - 1).form());
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        return nodes;
    }
}
