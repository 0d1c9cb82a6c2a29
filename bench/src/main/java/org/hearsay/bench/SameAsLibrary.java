package org.hearsay.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Document;
import org.hearsay.language.Engine;
import org.hearsay.language.Parser;
import org.hearsay.language.Progress;
import org.hearsay.language.ReportParser;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Word;
import org.hearsay.language.nlp4j.Nlp4jParser;
import org.hearsay.language.nlp4j.PackFolder;
import org.hearsay.model.Report;

/**
 * Proves that the language pack changes nothing but the speed: every tag, lemma, arc and name is that of the library as it is (before
 * the mends of the language room), and says how much faster the same words are parsed. Exit code 1 when anything differs. Needs -Xmx3500m.
 */
public final class SameAsLibrary {
    private static final int ROUNDS = 4;

    private SameAsLibrary() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Report> reports = Texts.read(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 100);
        Engine engine = Nlp4jParser.engine(PackFolder.ofEnvironment(), Progress.NONE);
        Parser parser = new ReportParser(engine);
        Library library = new Library();
        List<Document> documents = new ArrayList<>();
        reports.forEach(report -> documents.add(parser.parse(report)));
        int tokens = 0;
        int different = 0;
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                tokens += sentence.size();
                NLPNode[] nodes = library.parse(sentence);
                Sentence parsed = parse(engine, sentence);
                for (Token token : parsed.tokens()) {
                    String ours = token + name(parsed, token.index());
                    String theirs = inOurWords(token, nodes) + name(nodes, token.index() + 1);
                    if (!ours.equals(theirs)) {
                        different++;
                        out.println(ours + "\n  library: " + theirs);
                    }
                }
            }
        }
        out.printf("%d reports, %d tokens, %d differ from the library's%n", reports.size(), tokens, different);
        for (int round = 1; round <= ROUNDS; round++) {
            // In turns, document by document: what else the machine does then weighs on both alike.
            double theirs = 0;
            double ours = 0;
            double whole = 0;
            for (int i = 0; i < reports.size(); i++) {
                Report report = reports.get(i);
                Document document = documents.get(i);
                theirs += seconds(() -> document.sentences().forEach(library::parse));
                ours += seconds(() -> document.sentences().forEach(sentence -> parse(engine, sentence)));
                whole += seconds(() -> parser.parse(report));
            }
            out.printf(
                    "round %d: words given: library %.0f tokens/s, Hearsay %.0f, ratio %.2f; from the text: Hearsay %.0f, ratio %.2f%n",
                    round, tokens / theirs, tokens / ours, theirs / ours, tokens / whole, theirs / whole);
        }
        System.exit(different == 0 ? 0 : 1);
    }

    /** Parses the words of a sentence again. */
    private static Sentence parse(Engine engine, Sentence sentence) {
        List<Word> words = sentence.tokens().stream()
                .map(token -> new Word(token.form(), token.span()))
                .toList();
        return engine.parse(sentence.index(), sentence.block(), words);
    }

    /** The processor's time, which other work on the machine hardly changes. */
    private static double seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static Token inOurWords(Token token, NLPNode[] nodes) {
        NLPNode node = nodes[token.index() + 1];
        return new Token(
                token.index(),
                token.span(),
                node.getWordForm(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel());
    }

    private static String name(Sentence sentence, int i) {
        return sentence.nameAt(i)
                .map(name -> name.from() == i ? " begins " + name.type() : " in " + name.type())
                .orElse("");
    }

    private static String name(NLPNode[] nodes, int i) {
        String tag = nodes[i].getNamedEntityTag();
        return switch (tag.charAt(0)) {
            case 'B', 'U' -> " begins " + tag.substring(2);
            case 'I', 'L' -> " in " + tag.substring(2);
            default -> "";
        };
    }
}
