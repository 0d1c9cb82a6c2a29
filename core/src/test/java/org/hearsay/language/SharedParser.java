package org.hearsay.language;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.hearsay.language.nlp4j.Nlp4jParser;
import org.hearsay.language.nlp4j.PackFolder;
import org.hearsay.model.Report;

/** The one parser that all tests of a run share: opening it takes seconds and much memory. */
public final class SharedParser {
    private SharedParser() {}

    public static Parser get() {
        return Holder.PARSER;
    }

    /** A document of an English text that was published on no known day. */
    public static Document parse(String text) {
        return get().parse(report(text));
    }

    public static Report report(String text) {
        return new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text);
    }

    private static final class Holder {
        static final Parser PARSER = open();

        private static Parser open() {
            try {
                return Nlp4jParser.open(PackFolder.ofEnvironment());
            } catch (PackException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
