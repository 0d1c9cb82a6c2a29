package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.Referents.Answer;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Sentence;
import org.hearsay.model.ResponsibilityKind;

/**
 * A report that tells one single deed, on one day and in one place, with no word of another: "A man was shot in Orbo on Monday. … The victim
 * was hit in the chest. … A woman was grazed by a bullet." What no word binds to it is told of it all the same.
 */
final class OneDeedOfReport {
    static final String RULE = "one-deed-of-report";

    private static final Set<String> OTHER =
            Table.load("en/event/other-deeds.tsv").firstColumn();

    private final Codebook codebook;
    private final Comparison comparison;
    private final Referents referents;
    private final VictimsOfOneDeed victims;

    OneDeedOfReport(Codebook codebook, Comparison comparison, Referents referents) {
        this.codebook = codebook;
        this.comparison = comparison;
        this.referents = referents;
        this.victims = new VictimsOfOneDeed(referents);
    }

    /** The chains in their order, with all that can be of the report's first deed in the chain that tells it. */
    List<GrowingChain> joined(List<GrowingChain> chains) {
        List<GrowingChain> violent =
                chains.stream().filter(comparison::isViolent).toList();
        Optional<GrowingChain> told = story(violent);
        if (told.isEmpty()
                || violent.stream().limit(violent.indexOf(told.get()) + 1).anyMatch(OneDeedOfReport::isOfSeveral)) {
            return chains;
        }
        GrowingChain story = told.get();
        List<GrowingChain> kept = new ArrayList<>(chains);
        boolean isAway = false;
        for (GrowingChain more : violent) {
            if (more == story) {
                continue;
            }
            boolean isApart = isApart(story, more);
            if (!isApart
                    && isOfDeedAtPerson(more)
                    && (!isAway || comparison.sharesDetail(story.tellings, more.tellings))
                    && takesIn(story, more)) {
                kept.remove(more);
            }
            isAway = isApart;
        }
        return kept;
    }

    /** The first deed that is news and hurt somebody. */
    private Optional<GrowingChain> story(List<GrowingChain> violent) {
        return violent.stream()
                .filter(this::isOfDeedAtPerson)
                .filter(chain -> !referents.isHistory(chain.tellings))
                .filter(chain -> Counted.of(chain.tellings).stream()
                        .anyMatch(toll -> toll.harm().isBodily()))
                .findFirst();
    }

    private boolean takesIn(GrowingChain story, GrowingChain more) {
        List<EventMention> tellings = victims.of(story.tellings, more.tellings);
        if (tellings.isEmpty()) {
            return false;
        }
        more.tellings.clear();
        more.tellings.addAll(tellings);
        story.tellings.replaceAll(known -> victims.asPartsOfAll(known, story.tellings, tellings));
        story.takeIn(more, RULE);
        return true;
    }

    private boolean isOfDeedAtPerson(GrowingChain chain) {
        return KillingMeant.isAtPerson(MainTelling.of(chain.tellings, codebook).type());
    }

    private static boolean isOfSeveral(GrowingChain chain) {
        return chain.tellings.stream()
                .anyMatch(telling -> telling.pointer() == Pointer.ANOTHER
                        || isToldAsSeveral(telling)
                        || isOfOther(telling.trigger().sentence()));
    }

    /** "Two raids", "shootings": not "gunshots" and "gunshot wounds", of which one deed has many. */
    private static boolean isToldAsSeveral(EventMention telling) {
        return (telling.pointer() == Pointer.SEVERAL || telling.count().orElse(1) > 1)
                && !NounPointers.MANY_IN_ONE.contains(
                        telling.trigger().headToken().lemma());
    }

    private boolean isApart(GrowingChain story, GrowingChain more) {
        EventMention known = MainTelling.of(story.tellings, codebook);
        EventMention main = MainTelling.of(more.tellings, codebook);
        return isOfSeveral(more)
                || referents.isHistory(more.tellings)
                || PointingBack.isOfOtherDay(more)
                || isByNewDoers(story, more)
                || isAtOtherThings(story, more)
                || comparison.isBarred(story.tellings, more.tellings, known, main);
    }

    /** "Troops shot three", "by a guard": by somebody whom the story did not tell; "the man" and names may be anybody of it. */
    private boolean isByNewDoers(GrowingChain story, GrowingChain more) {
        return more.tellings.stream()
                .flatMap(telling -> telling.responsible(ResponsibilityKind.STATED).stream())
                .filter(doer -> !OnePerson.isTakenAsKnown(doer) && !Bridges.isOfAttackers(doer))
                .anyMatch(doer -> story.tellings.stream()
                        .flatMap(EventMention::doers)
                        .noneMatch(known -> referents.actor(known, doer) == Answer.SAME));
    }

    /** "Gunmen attacked a bus": nobody is told hurt there, and nothing says that those of the story were on it. */
    private boolean isAtOtherThings(GrowingChain story, GrowingChain more) {
        return Counted.of(more.tellings).isEmpty()
                && more.tellings.stream()
                        .flatMap(telling -> telling.targets().stream())
                        .anyMatch(target -> !OnePerson.isTakenAsKnown(target) && !OnePerson.isAnybody(target))
                && !comparison.sharesDetail(story.tellings, more.tellings);
    }

    private static boolean isOfOther(Sentence s) {
        return s.tokens().stream().anyMatch(word -> OTHER.contains(word.lemma()));
    }
}
