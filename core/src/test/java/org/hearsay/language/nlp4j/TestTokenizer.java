package org.hearsay.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Engine;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Word;
import org.hearsay.language.WordCase;

/** The library's tokenizer without its models: opens at once. */
public final class TestTokenizer implements Engine {
    private final Nlp4jEngine engine = new Nlp4jEngine(List.of(), word -> -1);

    @Override
    public List<Word> tokenize(String paragraph) {
        return engine.tokenize(paragraph);
    }

    @Override
    public Optional<WordCase> usualCase(String lower) {
        return engine.usualCase(lower);
    }

    @Override
    public Sentence parse(int index, int block, List<Word> words) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : words) {
            tokens.add(new Token(tokens.size(), word.span(), word.form(), word.form(), "NN", tokens.size() - 1, "dep"));
        }
        return new Sentence(index, block, tokens, List.of());
    }
}
