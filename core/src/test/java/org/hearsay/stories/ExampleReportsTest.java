package org.hearsay.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.PublishedFrom;
import org.hearsay.source.Delivery;
import org.hearsay.source.RawReport;
import org.hearsay.source.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The pages under {@code examples/reports}: that they are read as pages, and that the list of incidents is about them. */
class ExampleReportsTest {
    private static final Path FOLDER = Path.of("..", "examples", "reports");
    private static final ReportReader READER = new ReportReader();

    static List<Path> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void yieldsItsArticleAndWhereItIsFrom(Path page) throws IOException {
        String html = Files.readString(page);
        Delivery delivery = READER.read(new RawReport(
                Files.readAllBytes(page),
                Optional.of(page.getFileName().toString()),
                Optional.empty(),
                Optional.empty()));
        assertThat(delivery).isInstanceOfSatisfying(Delivery.Accepted.class, accepted -> {
            assertThat(accepted.issues()).isEmpty();
            assertThat(accepted.report().publisher())
                    .hasValueSatisfying(name -> assertThat(html).contains("og:site_name\" content=\"" + name));
            assertThat(accepted.report().title()).isPresent();
            assertThat(accepted.report().publishedFrom()).contains(PublishedFrom.METADATA);
            assertThat(accepted.report().published())
                    .hasValueSatisfying(day -> assertThat(html).contains("\"datePublished\": \"" + day));
            assertThat(accepted.report().text()).doesNotContain("Read more", "Weather", "written as an example");
        });
    }

    @Test
    void everyPageIsInTheListOfIncidentsAndNoOther() throws IOException {
        Object list = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(FOLDER.resolve("incidents.yaml")));
        Set<String> listed = new HashSet<>();
        for (Object entry : (List<?>) list) {
            Fields incident = Fields.of("incidents.yaml", entry);
            assertThat(incident.required("incident")).isNotEmpty();
            listed.addAll(incident.texts("reports"));
            listed.addAll(incident.texts("background"));
        }
        assertThat(pages().stream().map(page -> page.getFileName().toString().replace(".html", "")))
                .containsExactlyInAnyOrderElementsOf(listed);
    }
}
