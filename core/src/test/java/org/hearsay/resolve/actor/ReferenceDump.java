package org.hearsay.resolve.actor;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.actor.ActorFinder;
import org.hearsay.mention.actor.ActorMention;

/** For the eyes: prints every mention of files, or of the text given after {@code -}, and the actor it was taken to mean. */
public final class ReferenceDump {
    private ReferenceDump() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ActorFinder finder = new ActorFinder(ActorRegistry.load(), ActorWords.load());
        ActorResolver resolver = new ActorResolver(GroupNouns.load());
        for (int i = 0; i < arguments.length; i++) {
            String text = arguments[i].equals("-") ? arguments[++i] : Files.readString(Path.of(arguments[i]));
            Document document = SharedParser.parse(text);
            List<ActorMention> mentions = finder.find(document);
            ResolvedActors resolved = resolver.resolve(document, mentions);
            int sentence = -1;
            for (ActorMention mention : mentions) {
                if (mention.phrase().sentence().index() != sentence) {
                    sentence = mention.phrase().sentence().index();
                    out.println(document.quote(mention.phrase().sentence().span()));
                }
                out.printf(
                        "    %-34s %-8s %-24s %-14s %-9s %-16s -> %s%n",
                        mention.phrase(),
                        mention.form(),
                        mention.name(),
                        mention.kind(),
                        mention.number(),
                        mention.unnamedClass().orElse(mention.role().orElse(""))
                                + mention.country().map(c -> "/" + c).orElse("")
                                + mention.entry().map(e -> "=" + e.id()).orElse(""),
                        resolved.of(mention.phrase())
                                .map(r -> r.number() + " " + r.name() + " (" + r.rule() + ")")
                                .orElse("?"));
            }
            resolved.decisions()
                    .forEach(decision -> out.println("    ? " + document.quote(decision.span()) + ": " + decision));
        }
    }
}
