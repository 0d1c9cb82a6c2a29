package org.hearsay.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.actor.ActorFinder;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The references of {@code resolve/references.tsv} mean what a careful reader takes them to mean. */
class ReferenceTest {
    private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)=(.+?)\\]\\]");
    private static final ActorFinder FINDER = new ActorFinder(ActorRegistry.load(), ActorWords.load());
    private static final ActorResolver RESOLVER = new ActorResolver(GroupNouns.load());

    record Case(String shows, String text, Span reference, String expected) {
        @Override
        public String toString() {
            return shows;
        }
    }

    static Stream<Case> cases() {
        return Table.load("resolve/references.tsv").rows().stream().map(ReferenceTest::read);
    }

    private static Case read(Table.Row row) {
        Matcher mark = MARK.matcher(row.field(1));
        if (!mark.find()) {
            throw row.fault("no reference is marked");
        }
        String before = row.field(1).substring(0, mark.start());
        String text = before + mark.group(1) + row.field(1).substring(mark.end());
        Span span = new Span(before.length(), before.length() + mark.group(1).length());
        return new Case(row.field(0), text, span, mark.group(2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meansWhatAReaderTakesItToMean(Case one) {
        Document document = SharedParser.parse(one.text());
        List<ActorMention> mentions = FINDER.find(document);
        ResolvedActors resolved = RESOLVER.resolve(document, mentions);
        Optional<ActorMention> mention = mentions.stream()
                .filter(m -> m.nameSpan().filter(one.reference()::equals).isPresent()
                        || one.reference().contains(m.phrase().headToken().span()))
                .findFirst();
        String found = mention.map(ActorMention::phrase)
                .flatMap(resolved::of)
                .map(ActorReferent::name)
                .orElse("?");
        assertThat(found).as("'%s' in: %s", text(one), one.text()).isEqualTo(one.expected());
    }

    private static String text(Case one) {
        return one.text().substring(one.reference().start(), one.reference().end());
    }
}
