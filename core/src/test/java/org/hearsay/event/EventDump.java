package org.hearsay.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Newness;

/** For the eyes: prints the event mentions of files, below each sentence. */
public final class EventDump {
    private EventDump() {}

    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Codebook codebook = Codebook.builtIn();
        EventFinder finder = new EventFinder(codebook);
        for (String file : files) {
            Document document = SharedParser.parse(Files.readString(Path.of(file)));
            var mentions = finder.find(document);
            var chains = new EventLinker(codebook, new WordReferents(), Tellers.NOBODY).link(mentions);
            for (Sentence sentence : document.sentences()) {
                out.println("\n" + document.quote(sentence.span()).replace('\n', ' '));
                for (EventMention m : mentions) {
                    if (m.trigger().sentence() == sentence) {
                        print(m, out);
                    }
                }
            }
            out.println();
            for (EventChain chain : chains) {
                out.println(chain.type() + " " + chain.actuality() + " "
                        + chain.tellings().stream().map(EventMention::index).toList() + " " + chain.joins());
            }
        }
    }

    static void print(EventMention m, PrintStream out) {
        out.printf(
                "  [%d] %s %s %s \"%s\"%s%s by=%s to=%s with=%s when=%s where=%s%s%s%n",
                m.index(),
                m.type(),
                m.modes(),
                m.actuality(),
                m.trigger(),
                m.pointer() == EventMention.Pointer.OPEN ? "" : " " + m.pointer(),
                m.count().map(c -> " x" + c).orElse(""),
                m.responsible().stream()
                        .map(p -> p.phrase() + "/" + p.kind().code())
                        .toList(),
                m.targets(),
                m.weapons().stream().map(w -> w.phrase() + "/" + w.kind()).toList(),
                m.times(),
                m.places(),
                m.partOf().map(p -> " partOf=" + p).orElse(""),
                m.newness() == Newness.NEWS ? "" : " background");
        for (TollMention t : m.tolls()) {
            out.printf(
                    "      %s %s %s/%s/%s '%s'%s%s%s%s%n",
                    t.harm().code(),
                    t.victimClass().code(),
                    t.low().map(String::valueOf).orElse("-"),
                    t.best().map(String::valueOf).orElse("-"),
                    t.high().map(String::valueOf).orElse("-"),
                    t.text(),
                    t.cumulative() ? " cumulative" : "",
                    t.includesAttackers() ? " +attackers" : "",
                    t.revised() ? " revised" : "",
                    t.partial() ? " partial" : "");
        }
    }
}
