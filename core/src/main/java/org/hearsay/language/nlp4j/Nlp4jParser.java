package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hearsay.language.Parser;
import org.hearsay.language.ReportParser;

/** The parsing library behind our own interface. Opened once, shared by all threads. */
public final class Nlp4jParser {
    private Nlp4jParser() {}

    /** Opens the library's models from a cache folder; the first time they are unpacked into it, which takes a minute. */
    @SuppressWarnings("unchecked")
    public static Parser open(Path cache) {
        LanguagePack pack = new LanguagePack(cache);
        String root = "edu/emory/mathcs/nlp/";
        CompletableFuture<Object> gazetteers = CompletableFuture.supplyAsync(
                () -> pack.open(root + "lexica/en-named-entity-gazetteers-simplified.xz"));
        Object embeddings = pack.open(root + "lexica/en-word-embeddings-undigitalized.xz");
        Object clusters = pack.open(root + "lexica/en-brown-clusters-simplified-lowercase.xz");
        Object ambiguity = pack.open(root + "lexica/en-ambiguity-classes-simplified.xz");
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(
                "<configuration><lexica></lexica></configuration>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>((Map<String, List<String>>) ambiguity, Field.word_form_simplified, ""));
        lexica.setWordClusters(
                new GlobalLexicon<>((Map<String, Set<String>>) clusters, Field.word_form_simplified_lowercase, ""));
        lexica.setWordEmbeddings(
                new GlobalLexicon<>((Map<String, float[]>) embeddings, Field.word_form_undigitalized, ""));
        List<NLPComponent<NLPNode>> components = new ArrayList<>();
        components.add(lexica);
        components.add(model(pack.open(root + "models/en-pos.xz")));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        components.add(model(pack.open(root + "models/en-ner.xz")));
        components.add(model(pack.open(root + "models/en-dep.xz")));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(
                (PrefixTree<String, Set<String>>) gazetteers.join(), Field.word_form_simplified, ""));
        return new ReportParser(new Nlp4jEngine(components));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> model(Object object) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) object;
        component.setFlag(NLPFlag.DECODE);
        return component;
    }
}
