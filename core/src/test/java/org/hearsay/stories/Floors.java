package org.hearsay.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.stories.StoryScore.Tally;

/**
 * How many expectations of each story were met when last looked at; fewer is a step back. The file {@code stories/floors.tsv} holds
 * them and is rewritten with {@code -Dstories.update=true}, so that a change of the figures is seen in review.
 */
record Floors(Map<String, Integer> met) {
    private static final String HEADER = """
            # How many expectations of each golden story the reader meets, and how many there are. Fewer fails the build.
            # Columns: story, met, all. Rewritten by: mvn test -pl core -Dtest=StoriesTest -Dstories.update=true
            """;

    static Floors read() {
        Map<String, Integer> met = new TreeMap<>();
        for (String line : lines(Story.folder().resolve("floors.tsv"))) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                met.put(columns[0], Integer.valueOf(columns[1]));
            }
        }
        return new Floors(met);
    }

    /** The least that a story must meet; nothing for one that is new. */
    int of(String slug) {
        return met.getOrDefault(slug, 0);
    }

    static void write(Map<String, Tally> tallies, Path file) {
        StringBuilder text = new StringBuilder(HEADER);
        new TreeMap<>(tallies)
                .forEach((slug, tally) -> text.append("%s\t%d\t%d\n".formatted(slug, tally.met(), tally.all())));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
