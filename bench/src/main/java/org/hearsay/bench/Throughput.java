package org.hearsay.bench;

import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hearsay.Newsreader;
import org.hearsay.language.Parser;
import org.hearsay.language.Sentence;
import org.hearsay.language.nlp4j.Nlp4jParser;
import org.hearsay.language.nlp4j.PackFolder;
import org.hearsay.model.Report;

/**
 * How fast reports are parsed and read, on one thread and on two, after a warm-up: {@code Throughput FOLDER|FILE.jsonl [REPORTS]}.
 * The processor's time tells what a record costs also on a busy machine; what two threads gain only a quiet one can tell.
 */
public final class Throughput {
    private static final int ROUNDS = 3;
    private static final int MOST_WARM_UPS = 40;

    /** Of the time of a round, what the compiler may still work in it. */
    private static final double QUIET_SHARE = 0.1;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Report> reports;
    private final int tokens;

    private Throughput(List<Report> reports, int tokens) {
        this.reports = reports;
        this.tokens = tokens;
    }

    public static void main(String[] args) throws Exception {
        List<Report> reports = Texts.read(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 100);
        Parser parser = Nlp4jParser.open(PackFolder.ofEnvironment());
        Newsreader newsreader = new Newsreader(parser);
        int tokens = 0;
        for (Report report : reports) {
            tokens += parser.parse(report).sentences().stream()
                    .mapToInt(Sentence::size)
                    .sum();
        }
        new Throughput(reports, tokens).run(parser::parse, newsreader::read);
    }

    private void run(Consumer<Report> parse, Consumer<Report> read) throws Exception {
        out.printf("%d reports, %d tokens%n", reports.size(), tokens);
        warmUp(read);
        for (int round = 1; round <= ROUNDS; round++) {
            out.println("round " + round);
            Cost bare = measure("parse, one thread", 1, parse);
            Cost whole = measure("read, one thread", 1, read);
            Cost two = measure("read, two threads", 2, read);
            out.printf(
                    "  a record costs %.2f times a parse (processor time); two threads give %.2f times one%n",
                    whole.processor() / bare.processor(), whole.wall() / two.wall());
        }
    }

    /**
     * Reads until the compiler of the Java machine is quiet: on two processors it would else have one of them, and a second thread would seem to
     * bring nothing.
     */
    private void warmUp(Consumer<Report> read) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        for (int round = 0; round < MOST_WARM_UPS; round++) {
            long before = compiler.getTotalCompilationTime();
            Cost cost = measure("warm-up", 1, read);
            double compiling = (compiler.getTotalCompilationTime() - before) / 1e3;
            if (compiling < QUIET_SHARE * cost.wall()) {
                return;
            }
        }
    }

    /** In seconds. */
    private record Cost(double wall, double processor) {}

    private Cost measure(String what, int threads, Consumer<Report> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                for (int k = next.getAndIncrement(); k < reports.size(); k = next.getAndIncrement()) {
                    work.accept(reports.get(k));
                }
                return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }));
        }
        double processor = 0;
        for (Future<Long> one : running) {
            processor += one.get() / 1e9;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        out.printf(
                "  %-18s %7.0f tokens/s %6.1f reports/s %7.0f tokens a processor second%n",
                what, tokens / seconds, reports.size() / seconds, tokens / processor);
        return new Cost(seconds, processor);
    }
}
