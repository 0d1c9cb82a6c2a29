package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Sentence;
import org.hearsay.model.Actuality;
import org.hearsay.model.Newness;

/**
 * All tellings of one event in a document, in text order.
 *
 * @param type the most exact type that some telling gives
 * @param joins why each telling but the first was taken for the same event
 */
public record EventChain(List<EventMention> tellings, String type, List<Join> joins) {
    private static final Set<String> BLAMING =
            Table.load("en/event/blaming-verbs.tsv").firstColumn();

    public EventChain {
        tellings = List.copyOf(tellings);
        joins = List.copyOf(joins);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an event is told at least once");
        }
    }

    /** A telling, by its index, and the rule that joined it to those before. */
    public record Join(int mention, String rule) {}

    static EventChain of(List<EventMention> tellings, List<Join> joins, Codebook codebook) {
        return new EventChain(tellings, main(tellings, codebook).type(), joins);
    }

    /** The telling with the most exact type, the first of several; one that happened goes before others, and an accuser's word comes last. */
    static EventMention main(List<EventMention> tellings, Codebook codebook) {
        return tellings.stream()
                .min(Comparator.comparing(EventMention::isAside)
                        .thenComparing(EventChain::isOnlyPart)
                        .thenComparing(EventChain::isCharge)
                        .thenComparingInt(m -> codebook.rank(m.type()))
                        .thenComparingInt(m -> m.actuality().ordinal())
                        .thenComparingInt(EventMention::index))
                .orElseThrow();
    }

    /** "wounding two" in an ambush: a part does not name the whole. */
    private static boolean isOnlyPart(EventMention telling) {
        return telling.partOf().isPresent();
    }

    /** "accused the army of bombing the area": by what means it was done is the accuser's word. */
    private static boolean isCharge(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        return s.head(telling.trigger().headToken())
                .filter(preposition -> preposition.isLemma("of", "for"))
                .flatMap(s::head)
                .filter(verb -> BLAMING.contains(verb.lemma()))
                .isPresent();
    }

    /** What the tellings together say: an event told once as having happened happened. */
    public Actuality actuality() {
        return tellings.stream()
                .map(EventMention::actuality)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Background when every telling with something to say of it is. */
    public Newness newness() {
        return tellings.stream().allMatch(t -> t.newness() == Newness.BACKGROUND) ? Newness.BACKGROUND : Newness.NEWS;
    }

    public Optional<Integer> count() {
        return tellings.stream()
                .map(EventMention::count)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
