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
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Parser;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/** The parsing library behind our own interface. Opened once, shared by all threads. */
public final class Nlp4jParser implements Parser {
    private final Tokenizer tokenizer;
    private final List<NLPComponent<NLPNode>> components;

    private Nlp4jParser(Tokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
        this.tokenizer = tokenizer;
        this.components = components;
    }

    /** Opens the library's models from a cache folder; the first time they are unpacked into it, which takes a minute. */
    @SuppressWarnings("unchecked")
    public static Nlp4jParser open(Path cache) {
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
        return new Nlp4jParser(new EnglishTokenizer(), List.copyOf(components));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> model(Object object) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) object;
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @Override
    public Document parse(Report report) {
        String text = report.text();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                int indent = line.length() - line.stripLeading().length();
                blocks.add(new Block(
                        Block.Kind.PARAGRAPH,
                        new Span(start + indent, start + line.stripTrailing().length())));
                parse(normalised(line), start, blocks.size() - 1, sentences);
            }
            start = end + 1;
        }
        return new Document(report, blocks, sentences, List.of());
    }

    private static String normalised(String line) {
        return line.replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace(' ', ' ');
    }

    private void parse(String paragraph, int offset, int block, List<Sentence> sentences) {
        int at = 0;
        for (List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens : tokenizer.segmentize(paragraph)) {
            NLPNode[] nodes = new NLPNode[tokens.size() + 1];
            Span[] spans = new Span[tokens.size() + 1];
            nodes[0] = new NLPNode().toRoot();
            for (int i = 1; i < nodes.length; i++) {
                String form = tokens.get(i - 1).getWordForm();
                nodes[i] = new NLPNode(i, form);
                while (Character.isWhitespace(paragraph.charAt(at))) {
                    at++;
                }
                int start = at;
                for (int k = 0; k < form.length(); k++) {
                    while (paragraph.charAt(at) != form.charAt(k)) {
                        at++;
                    }
                    at++;
                }
                spans[i] = new Span(offset + start, offset + at);
            }
            for (NLPComponent<NLPNode> component : components) {
                component.process(nodes);
            }
            sentences.add(sentence(sentences.size(), block, nodes, spans));
        }
    }

    private static Sentence sentence(int index, int block, NLPNode[] nodes, Span[] spans) {
        List<Token> tokens = new ArrayList<>(nodes.length);
        List<Name> names = new ArrayList<>();
        int from = -1;
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            NLPNode head = node.getDependencyHead();
            tokens.add(new Token(
                    i - 1,
                    spans[i],
                    node.getWordForm(),
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    head == null ? -1 : head.getID() - 1,
                    String.valueOf(node.getDependencyLabel())));
            String tag = String.valueOf(node.getNamedEntityTag());
            if (tag.startsWith("B-") || tag.startsWith("U-")) {
                from = i - 1;
            }
            if (from >= 0 && (tag.startsWith("L-") || tag.startsWith("U-"))) {
                names.add(new Name(from, i, NameType.valueOf(tag.substring(2))));
                from = -1;
            }
        }
        return new Sentence(index, block, tokens, names);
    }
}
