package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.hearsay.language.Engine;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Word;
import org.hearsay.language.WordCase;
import org.hearsay.model.Span;

/** NLP4J behind our own interface: its tokenizer, and its components in the order in which they need one another. */
final class Nlp4jEngine implements Engine {
    private static final List<WordCase> WORD_CASES = List.of(WordCase.values());

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;
    private final ToIntFunction<String> cases;

    /**
     * @param cases for a word in small letters, how it is mostly written, as a position in {@link WordCase}, or -1
     */
    Nlp4jEngine(List<NLPComponent<NLPNode>> components, ToIntFunction<String> cases) {
        this.components = List.copyOf(components);
        this.cases = cases;
    }

    @Override
    public Optional<WordCase> usualCase(String lower) {
        int found = cases.applyAsInt(lower);
        return found < 0 ? Optional.empty() : Optional.of(WORD_CASES.get(found));
    }

    /** The library's own offsets go astray after some splits, so words are found again in the text. */
    @Override
    public List<Word> tokenize(String paragraph) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (edu.emory.mathcs.nlp.component.tokenizer.token.Token token : tokenizer.tokenize(paragraph)) {
            String form = token.getWordForm();
            int start = -1;
            for (int k = 0; k < form.length(); k++) {
                while (at < paragraph.length() && paragraph.charAt(at) != form.charAt(k)) {
                    at++;
                }
                if (at == paragraph.length()) {
                    throw new IllegalStateException("the tokenizer made up a word: " + form);
                }
                start = k == 0 ? at : start;
                at++;
            }
            if (start >= 0) {
                words.add(new Word(form, new Span(start, at)));
            }
        }
        return words;
    }

    @Override
    public Sentence parse(int index, int block, List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new FeatureNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(i, words.get(i - 1).form());
        }
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            NLPNode head = node.getDependencyHead();
            tokens.add(new Token(
                    i - 1,
                    words.get(i - 1).span(),
                    node.getWordForm(),
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    head == null ? -1 : head.getID() - 1,
                    node.getDependencyLabel()));
        }
        return new Sentence(index, block, tokens, names(nodes));
    }

    /** Reads names off the tags Begin, Inside, Last, Unit. */
    private static List<Name> names(NLPNode[] nodes) {
        List<Name> names = new ArrayList<>();
        int from = -1;
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getNamedEntityTag();
            char position = tag.charAt(0);
            if (position == 'B' || position == 'U') {
                from = i - 1;
            }
            if (from >= 0 && (position == 'L' || position == 'U')) {
                names.add(new Name(from, i, NameType.valueOf(tag.substring(2))));
                from = -1;
            } else if (position == 'O') {
                from = -1;
            }
        }
        return names;
    }
}
