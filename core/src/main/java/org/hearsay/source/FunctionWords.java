package org.hearsay.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The list {@code en/source/function-words.txt}, read once into an {@link EnglishCheck}. */
final class FunctionWords {
    private static final String FILE = "/org/hearsay/en/source/function-words.txt";

    private FunctionWords() {}

    static EnglishCheck load() {
        Set<String> english = new HashSet<>();
        Set<String> foreign = new HashSet<>();
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.strip().split(" ");
            Set<String> list = switch (words[0]) {
                case "english" -> english;
                case "foreign" -> foreign;
                default -> throw new IllegalStateException(FILE + ": no column '" + words[0] + "'");
            };
            for (int i = 1; i < words.length; i++) {
                list.add(words[i]);
            }
        });
        return new EnglishCheck(english, foreign);
    }

    static Stream<String> lines() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
