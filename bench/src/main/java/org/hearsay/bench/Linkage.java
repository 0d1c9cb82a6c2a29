package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.app.ingest.Linking;
import org.hearsay.app.record.Coder;
import org.hearsay.app.store.IncidentFilter;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.incident.TollRule;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;

/**
 * How fast readings are put into a store and to their incidents, as {@code ingest} does it, and whether that stays so as the store grows:
 * {@code Linkage [REPORTS…]}, unless told otherwise 1000, 10000 and 100000. The processor's time tells more on a busy machine.
 */
public final class Linkage {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int WARM_UP = 2_000;
    private static final Coder CODER = new Coder("bench", "1", Optional.empty(), Optional.empty());

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Linking linking =
            new Linking(Codebook.builtIn(), ActorRegistry.load(), TollRule.LATEST_INDEPENDENT_OFFICIAL);

    private Linkage() {}

    public static void main(String[] args) throws IOException {
        int[] sizes = args.length == 0
                ? SIZES
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Linkage linkage = new Linkage();
        linkage.run(WARM_UP);
        double first = 0;
        for (int reports : sizes) {
            double perSecond = linkage.run(reports);
            first = first == 0 ? perSecond : first;
            linkage.out.printf(Locale.ROOT, "  %.2f times as fast as at %d reports%n", perSecond / first, sizes[0]);
        }
    }

    /** Reports a second of the processor's time. */
    private double run(int reports) throws IOException {
        Path folder = Files.createTempDirectory("linkage");
        try (Store store = Store.open(StoreAddress.of(folder.resolve("store.db").toString()))) {
            InventedNews news = new InventedNews(new Random(11));
            long wall = System.nanoTime();
            long processor = processor();
            for (int i = 0; i < reports; i++) {
                var reading = news.next();
                store.inTransaction(tables -> {
                    linking.put(tables, reading, CODER);
                    return reading;
                });
            }
            double seconds = (processor() - processor) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%,d reports: %,d incidents, %.1f s, of the processor's time %.1f s, %.0f reports a second of it%n",
                    reports,
                    (long) store.reading(tables -> tables.incidents().count(IncidentFilter.all())),
                    (System.nanoTime() - wall) / 1e9,
                    seconds,
                    reports / seconds);
            return reports / seconds;
        } finally {
            remove(folder);
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
