package org.hearsay.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;

/**
 * A report written for Hearsay and what a careful coder reads in it.
 *
 * @param slug the name of its folder under {@code stories/}
 */
public record Story(String slug, String text, StoryExpectations expected) {

    /** All stories, by name. */
    public static List<Story> all() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory).sorted().map(Story::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The story as the reader is given it: the text, and the day of publication as an option. */
    public Report report() {
        return new Report(
                "sha256:" + slug,
                Optional.of(slug + "/report.txt"),
                Optional.empty(),
                Optional.empty(),
                expected.published(),
                expected.published().map(day -> PublishedFrom.OPTION),
                "en",
                text);
    }

    @Override
    public String toString() {
        return slug;
    }

    static Path folder() {
        URL resource = Story.class.getResource("/org/hearsay/stories");
        if (resource == null) {
            throw new IllegalStateException("the stories are not on the class path");
        }
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Story read(Path folder) {
        String slug = folder.getFileName().toString();
        try {
            String text = Files.readString(folder.resolve("report.txt"));
            String yaml = Files.readString(folder.resolve("expected.yaml"));
            return new Story(slug, text, ExpectationsReader.read(slug, yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
