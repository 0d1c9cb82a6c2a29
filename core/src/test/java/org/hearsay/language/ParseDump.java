package org.hearsay.language;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Span;

/**
 * For the eyes: prints the layout, the quotations and the parse of files, one token a line: index, form, lemma, tag, head, label, name.
 * With {@code --short} the words of a sentence stand in one line.
 */
public final class ParseDump {
    private ParseDump() {}

    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean brief = files.length > 0 && files[0].equals("--short");
        for (String file : brief ? List.of(files).subList(1, files.length) : List.of(files)) {
            Document document = SharedParser.parse(Files.readString(Path.of(file)));
            for (Block block : document.blocks()) {
                out.println("# " + block.kind() + " " + block.span() + " " + document.quote(block.span()));
            }
            for (Quotation quotation : document.quotations()) {
                out.println("\" " + (quotation.balanced() ? "" : "unbalanced ") + document.quote(quotation.outer()));
            }
            for (Sentence sentence : document.sentences()) {
                if (brief) {
                    out.println("[" + sentence.index() + "] " + sentence);
                } else {
                    print(sentence, document, out);
                }
            }
        }
    }

    private static void print(Sentence sentence, Document document, PrintStream out) {
        Span span = sentence.span();
        out.printf("%n[%d] %d-%d %s%n", sentence.index(), span.start(), span.end(), document.quote(span));
        for (Token token : sentence.tokens()) {
            String name = sentence.nameAt(token.index())
                    .map(n -> (n.from() == token.index() ? "B-" : "I-") + n.type())
                    .orElse("");
            out.printf(
                    "%d\t%s\t%s\t%s\t%d\t%s\t%s%n",
                    token.index(), token.form(), token.lemma(), token.tag(), token.head(), token.label(), name);
        }
    }
}
