package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 30;
    private static final int REPORTS = 300;

    /** The first so many are killed while the program starts and makes the store. */
    private static final int AT_THE_START = 5;

    private static final int LONGEST_START_MS = 1500;
    private static final int MOST_CHANGES = 12;
    private static final int LONGEST_WORK_MS = 15;

    @TempDir
    private Path folder;

    private final Random random = new Random(4);

    /** Ends a run at 30 moments, from the start of the program to the middle of a transaction; each run goes on where the one before ended. */
    @Test
    void anIngestKilledAtAnyMomentGoesOnAndEndsWithTheSameStore() throws Exception {
        reports();
        Path killed = folder.resolve("killed.db");
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process run = start(killed);
            if (kill < AT_THE_START) {
                Thread.sleep(random.nextInt(LONGEST_START_MS));
            } else {
                awaitChanges(run, killed, random.nextInt(MOST_CHANGES));
                Thread.sleep(random.nextInt(LONGEST_WORK_MS));
            }
            interrupted += run.isAlive() ? 1 : 0;
            run.destroyForcibly().waitFor(); // SIGKILL
        }
        assertThat(interrupted).isEqualTo(KILLS);
        ingest(killed);
        Path undisturbed = folder.resolve("undisturbed.db");
        ingest(undisturbed);
        assertThat(content(killed)).isEqualTo(content(undisturbed));
        assertThat(content(killed).get(0).lines()).hasSize(REPORTS);
    }

    /** Three reports for each event, so that incidents grow over the kills; the last ones first by name. */
    private void reports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < REPORTS; i++) {
            int event = i % (REPORTS / 3);
            Files.writeString(
                    reports.resolve(String.format(Locale.ROOT, "%03d.txt", i)),
                    String.format(
                            Locale.ROOT,
                            "On 2022-%02d-%02d a bomb killed %d people in Town%c. This is report %d.",
                            1 + event / 28,
                            1 + event % 28,
                            1 + i % 40,
                            'A' + event % 4,
                            i));
        }
    }

    private Process start(Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIngest.class.getName(),
                        "ingest",
                        folder.resolve("reports").toString(),
                        "--store",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    /** Until the store has changed so many times, as its files show. */
    private static void awaitChanges(Process run, Path store, int changes) throws InterruptedException {
        long last = size(store);
        for (int seen = 0; seen < changes && run.isAlive(); ) {
            Thread.sleep(1);
            long now = size(store);
            seen += now == last ? 0 : 1;
            last = now;
        }
    }

    /** Bytes; asked of each file in one step, as the run under test may make and remove its log between two. */
    private static long size(Path store) {
        return store.toFile().length() + Path.of(store + "-wal").toFile().length();
    }

    private void ingest(Path store) {
        Shell.Result result = new Shell()
                .reading(BombSentences::read)
                .run("ingest", folder.resolve("reports").toString(), "--store", store.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    /** All that a user can get out of it. */
    private static List<String> content(Path store) {
        return List.of(
                run("export", "jsonl", store),
                run("incidents", "--format", "json", store),
                run("search", "report", store));
    }

    private static String run(Object... words) {
        String[] arguments = new String[words.length + 1];
        for (int i = 0; i < words.length - 1; i++) {
            arguments[i] = words[i].toString();
        }
        arguments[words.length - 1] = "--store";
        arguments[words.length] = words[words.length - 1].toString();
        Shell.Result result = new Shell().run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out();
    }
}
