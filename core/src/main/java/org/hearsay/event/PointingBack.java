package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.GrowingChain.Found;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.Newness;

/** Which of the deeds told before "the ambush", "that attack", "the raid" points back at. */
record PointingBack(Codebook codebook, Comparison comparison) {
    private static final String GERUND = "ing";

    /** The chain that the words of a telling point at. */
    Optional<Found> find(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        Optional<Found> shown = justTold(chains, cluster, main);
        boolean isSame = main.pointer() == Pointer.SAME && !main.isSceneOnly();
        return shown.isPresent() || !isSame
                ? shown
                : sameWord(ofItsPlace(chains, cluster, main), cluster, main)
                        .or(() -> onlyBombing(chains, cluster, main))
                        .or(() -> onlyOfType(chains, cluster, main));
    }

    /** "the shooting near Karo": of those told, the ones that were there; all where none was. */
    private List<GrowingChain> ofItsPlace(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        Sentence s = main.trigger().sentence();
        boolean isPlaced = main.places().stream()
                .anyMatch(place -> s.isWithin(place.headToken(), main.trigger().headToken()));
        List<GrowingChain> there = isPlaced
                ? chains.stream()
                        .filter(chain -> comparison.areOfOnePlace(chain.tellings, cluster))
                        .toList()
                : List.of();
        return there.isEmpty() ? chains : there;
    }

    /** "that attack": the deed told last, in this sentence or one of the two before. */
    private Optional<Found> justTold(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        Sentence sentence = main.trigger().sentence();
        if (!isShown(main) || chains.isEmpty() || main.isSceneOnly()) {
            return Optional.empty();
        }
        GrowingChain last = chains.stream()
                .max(Comparator.comparing((GrowingChain chain) -> !isHistory(chain))
                        .thenComparingInt(GrowingChain::lastMention))
                .orElseThrow();
        EventMention known = MainTelling.of(last.tellings, codebook);
        return sentence.index() - last.lastSentence() <= 2
                        && new DeedNames(codebook).canBeCalled(known, main)
                        && comparison.agreesInNumber(last.tellings, main)
                        && !comparison.isBarred(last.tellings, cluster, known, main)
                ? Optional.of(new Found(last, "just-told"))
                : Optional.empty();
    }

    /** "that attack", "those killings": what was told just before, also by this sentence. */
    static boolean isShown(EventMention main) {
        Token head = main.trigger().headToken();
        return head.isNoun()
                && main.trigger()
                        .sentence()
                        .child(head, "det")
                        .filter(det -> det.isLemma("that", "this", "those", "these"))
                        .isPresent();
    }

    /** "the ambush" is the one that was told with that word ("ambushed a convoy"), though other deeds were told since. */
    private Optional<Found> sameWord(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        String word = main.trigger().headToken().lemma();
        List<GrowingChain> inOrder = GrowingChain.lookedAtLast(chains, PointingBack::isOfOtherDay);
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            GrowingChain chain = inOrder.get(i);
            boolean last = i == inOrder.size() - 1;
            EventMention known = MainTelling.of(chain.tellings, codebook);
            boolean said = chain.tellings.stream()
                    .anyMatch(m -> last && KillingMeant.isOfOne(main, m)
                            || m.trigger().headToken().lemma().equals(word)
                            || m.actuality() == Actuality.OCCURRED
                                    && isNamedBy(word, m.trigger().headToken()));
            if (said && !comparison.isBarred(chain.tellings, cluster, known, main) && canMean(chain, cluster, main)) {
                return Optional.of(new Found(chain, "definite-same-word"));
            }
        }
        return Optional.empty();
    }

    /** "It has fought there since 2023, when 80 were killed. … He ordered the killing": not that of 2023, where another was told. */
    static boolean isOfOtherDay(GrowingChain chain) {
        return chain.tellings.stream()
                .map(EventMention::trigger)
                .allMatch(deed -> OtherTime.isOfOtherDay(deed.sentence(), deed.headToken())
                        || OtherTime.isSinceWhen(deed.sentence(), deed.headToken()));
    }

    /** "the stabbing" for "was stabbed". */
    private static boolean isNamedBy(String word, Token told) {
        String stem = word.endsWith(GERUND) ? word.substring(0, word.length() - GERUND.length()) : "";
        String verb = told.lemma();
        return told.isVerb()
                && !stem.isEmpty()
                && (stem.equals(verb)
                        || (stem + "e").equals(verb)
                        || stem.equals(verb + verb.charAt(verb.length() - 1)));
    }

    /** "the bombing" after a bomb and the downing of a helicopter: the one deed of that very sort. */
    private Optional<Found> onlyBombing(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        boolean isNamed = main.trigger().headToken().isLemma("bombing", "blast", "explosion", "stabbing", "abduction");
        return isNamed ? onlyOne(chains, cluster, main) : Optional.empty();
    }

    /** "condemned the raid" after a raid and a bombing of long ago: the one deed of that type, though history was told since. */
    private Optional<Found> onlyOfType(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        return !chains.isEmpty() && isHistory(chains.get(chains.size() - 1))
                ? onlyOne(chains, cluster, main).filter(only -> !isHistory(only.chain()))
                : Optional.empty();
    }

    /** The one deed of a telling's type, if the words can mean it. */
    private Optional<Found> onlyOne(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        List<GrowingChain> ofType = chains.stream()
                .filter(chain -> chain.tellings.stream()
                        .anyMatch(telling -> telling.type().equals(main.type()) && !telling.isAside()))
                .toList();
        return Optional.of(ofType)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .filter(only -> canMean(only, cluster, main)
                        && !comparison.isBarred(only.tellings, cluster, MainTelling.of(only.tellings, codebook), main))
                .map(only -> new Found(only, "definite-same-type"));
    }

    private boolean isHistory(GrowingChain chain) {
        return MainTelling.of(chain.tellings, codebook).newness() == Newness.BACKGROUND;
    }

    /** Whether words can mean a deed told before: alone, or by what they bring along. */
    boolean canMean(GrowingChain chain, List<EventMention> cluster, EventMention main) {
        return comparison.agreesInNumber(chain.tellings, main)
                && (isBare(main)
                        || isUndated(chain) && isCalledByDay(main)
                        || comparison.sharesDetail(chain.tellings, cluster));
    }

    /** "Sunday's raid", and no more of it. */
    private static boolean isCalledByDay(EventMention mention) {
        Sentence s = mention.trigger().sentence();
        Token head = mention.trigger().headToken();
        return isBareOfPeople(mention)
                && NounPointers.isCalledByDay(s, head)
                && mention.places().stream().noneMatch(place -> s.isWithin(place.headToken(), head));
    }

    /** Such words may say of a raid that was told without a day when it was. */
    private static boolean isUndated(GrowingChain chain) {
        return chain.tellings.stream().allMatch(telling -> telling.times().isEmpty());
    }

    /** "the attack" alone points back; "the murder of the minister" brings what it means along. */
    private static boolean isBare(EventMention mention) {
        Sentence s = mention.trigger().sentence();
        Token head = mention.trigger().headToken();
        return isBareOfPeople(mention) && mention.times().stream().noneMatch(t -> isOf(s, t, head));
    }

    private static boolean isBareOfPeople(EventMention mention) {
        Sentence s = mention.trigger().sentence();
        Token head = mention.trigger().headToken();
        return mention.targets().stream().noneMatch(t -> s.isWithin(t.headToken(), head))
                && mention.perpetrators().stream().noneMatch(p -> s.isWithin(p.headToken(), head) && isKnown(p));
    }

    /** Not in a clause that only tells more: "the attack, which began at dawn". */
    private static boolean isOf(Sentence s, Phrase time, Token head) {
        return s.isWithin(time.headToken(), head)
                && s.children(head, "relcl").stream().noneMatch(clause -> s.isWithin(time.headToken(), clause));
    }

    /** Not "the attack by unidentified men". */
    private static boolean isKnown(Phrase doer) {
        return doer.headToken().isProperNoun()
                || doer.sentence()
                        .child(doer.headToken(), "det")
                        .filter(det -> det.isLemma("the"))
                        .isPresent();
    }
}
