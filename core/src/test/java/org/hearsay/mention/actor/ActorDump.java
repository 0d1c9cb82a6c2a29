package org.hearsay.mention.actor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.SharedParser;

/** For the eyes: prints the actor mentions of files, sentence by sentence. */
public final class ActorDump {
    private ActorDump() {}

    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ActorFinder finder = new ActorFinder(ActorRegistry.load(), ActorWords.load());
        for (String file : files) {
            Document document = SharedParser.parse(Files.readString(Path.of(file)));
            var mentions = finder.find(document);
            for (Sentence sentence : document.sentences()) {
                out.println("\n" + sentence);
                for (ActorMention mention : mentions) {
                    if (mention.phrase().sentence() == sentence) {
                        print(mention, out);
                    }
                }
            }
        }
    }

    private static void print(ActorMention m, PrintStream out) {
        StringBuilder line = new StringBuilder();
        line.append("  ")
                .append(m.form())
                .append(" '")
                .append(m.name())
                .append("' [")
                .append(m.phrase())
                .append("] ");
        line.append(m.kind()).append(m.person() ? " person" : "").append(' ').append(m.number());
        m.entry().map(ActorEntry::id).ifPresent(id -> line.append(" =").append(id));
        if (!m.candidates().isEmpty()) {
            line.append(" ?").append(m.candidates().stream().map(ActorEntry::id).toList());
        }
        m.unnamedClass().ifPresent(c -> line.append(" class=").append(c));
        m.country().ifPresent(c -> line.append(" country=").append(c));
        m.count().ifPresent(c -> line.append(" count=").append(c));
        m.role().ifPresent(c -> line.append(" role='").append(c).append('\''));
        m.organisation()
                .map(Phrase::toString)
                .ifPresent(c -> line.append(" of=[").append(c).append(']'));
        m.apposedTo()
                .map(Phrase::toString)
                .ifPresent(c -> line.append(" apposed=[").append(c).append(']'));
        m.abbreviation().ifPresent(c -> line.append(" abbr=").append(c));
        m.labels().forEach(l -> line.append(" label=").append(l.text()).append(l.evaluative() ? "!" : ""));
        out.println(line.append(m.definite() ? " def " : " ").append(m.rule()));
    }
}
