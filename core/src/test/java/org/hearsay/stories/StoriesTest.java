package org.hearsay.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.stories.Outcome.Section;
import org.hearsay.stories.StoryScore.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Reads all golden stories. What was missed, and why, is written to {@code target/stories/}, one file a story: that is the page to
 * read when a rule has changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {
    private static final Path MISSED = Path.of("target", "stories");

    private final Map<String, List<Outcome>> outcomes = read();

    @Test
    void noStoryIsReadWorseThanBefore() throws IOException {
        report();
        if (Boolean.getBoolean("stories.update")) {
            Floors.write(tallies(), Path.of("src", "test", "resources", "org", "hearsay", "stories", "floors.tsv"));
            return;
        }
        Floors floors = Floors.read();
        assertThat(tallies())
                .allSatisfy((slug, tally) -> assertThat(tally.met())
                        .as("%s: expectations met, see %s", slug, MISSED.resolve(slug + ".txt"))
                        .isGreaterThanOrEqualTo(floors.of(slug)));
    }

    private static Map<String, List<Outcome>> read() {
        Newsreader newsreader = new Newsreader(SharedParser.get());
        return Story.all().stream()
                .collect(Collectors.toMap(
                        Story::slug,
                        story -> StoryChecker.check(story.expected(), newsreader.read(story.report())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        outcomes.forEach((slug, list) -> tallies.put(slug, StoryScore.of(list).total()));
        return tallies;
    }

    private void report() throws IOException {
        Files.createDirectories(MISSED);
        List<Outcome> all = new ArrayList<>();
        List<String> scores = new ArrayList<>();
        for (Map.Entry<String, List<Outcome>> story : outcomes.entrySet()) {
            all.addAll(story.getValue());
            scores.add(story.getKey() + ": " + StoryScore.of(story.getValue()));
            Files.write(MISSED.resolve(story.getKey() + ".txt"), missed(story.getValue()));
        }
        scores.add("all " + outcomes.size() + " stories: " + StoryScore.of(all));
        Files.write(MISSED.resolve("scores.txt"), scores);
        scores.forEach(System.out::println);
    }

    private static List<String> missed(List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Missed missed) {
                lines.add(word(missed.section()) + "  " + missed.expectation() + "  --  " + missed.reason());
            }
        }
        return lines;
    }

    private static String word(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
