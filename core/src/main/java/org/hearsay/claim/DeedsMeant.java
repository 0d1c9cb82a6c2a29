package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventMention;
import org.hearsay.event.KillingMeant;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Newness;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * Which deed is meant where an accusation, a denial or a claim of responsibility names none: in "Two bombs went off in the market. The army
 * blamed the rebels, who denied involvement." it is the violent event told last.
 */
public final class DeedsMeant {
    private static final int SENTENCES_BACK = 2;
    private static final Table WORDS = Table.load("en/content-words.tsv");
    private static final Set<String> HAVING_DONE_IT = WORDS.group("having-done-it");
    private static final Set<String> DEEDS = WORDS.group("deed");
    private static final Set<String> CHARGES = WORDS.group("charge");
    private static final Set<String> FALSEHOODS = WORDS.group("falsehood");
    private static final Set<String> FAINT = WORDS.group("faint");

    /** Deeds that somebody is accused of beside those that kill. */
    private static final Set<String> OTHER_DEEDS =
            Set.of("abduction", "hostage-taking", "hijacking", "arson", "sabotage", "looting");

    private static final Set<String> HABITS = Set.of(
            "past", "previously", "often", "frequently", "regularly", "routinely", "usually", "long", "generally");

    private final Codebook codebook;

    public DeedsMeant(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The position of the event for each attribution, by position, that means one without naming it. */
    public Map<Integer, Integer> of(List<EventChain> events, List<Attribution> attributions) {
        Map<Integer, Integer> meant = new HashMap<>();
        Set<Integer> quoted = quoted(attributions);
        for (int i = 0; i < attributions.size(); i++) {
            Attribution said = attributions.get(i);
            if (isOfDeed(said) && said.cueHead().isPresent() && !namesEvent(events, said)) {
                int position = i;
                Optional<Integer> deed = isOfWhatWasSaid(said)
                        ? answered(events, attributions, position, meant)
                                .or(() -> toldLast(events, said, 0, attributions, quoted))
                        : ofItsClause(events, said)
                                .or(() -> ofWhatDidIt(events, said))
                                .or(() -> calledSo(events, said))
                                .or(() -> ofThingHit(events, said))
                                .or(() -> toldLast(events, said, SENTENCES_BACK, attributions, quoted))
                                .or(() -> onlyDeed(events, said, attributions))
                                .or(() -> answered(events, attributions, position, meant));
                deed.ifPresent(event -> meant.put(position, event));
            }
        }
        return Map.copyOf(meant);
    }

    /** "had survived an attack which he blamed on the cartel": the deed that the clause of blame stands at, whatever was told before. */
    private static Optional<Integer> ofItsClause(List<EventChain> events, Attribution said) {
        Optional<Phrase> deed = said.cueHead()
                .filter(cue -> cue.headToken().label().equals("relcl"))
                .flatMap(cue -> cue.sentence().head(cue.headToken()).map(noun -> Phrase.of(cue.sentence(), noun)));
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).tellings().stream()
                        .map(EventMention::trigger)
                        .anyMatch(trigger -> deed.filter(noun -> noun.sentence().index()
                                                == trigger.sentence().index()
                                        && noun.head() == trigger.head())
                                .isPresent()))
                .boxed()
                .findFirst();
    }

    private static boolean isOfDeed(Attribution said) {
        return switch (said.stance()) {
            case ACCUSES -> said.accused().isPresent() && namesNoOtherDeed(said) && !isHabit(said);
            case CLAIMS_RESPONSIBILITY -> true;
            case DENIES, ADMITS -> isOfWhatWasSaid(said) || speaksOfHavingDoneIt(said) && namesNoOtherDeed(said);
            case ASSERTS, CONFIRMS, ESTIMATES, DOUBTS, PROMISES, THREATENS, DEMANDS, WARNS, CONDEMNS, PRAISES -> false;
        };
    }

    /** "Norway has in the past blamed the Brigade", "has often accused it": for other deeds than the one told. */
    private static boolean isHabit(Attribution said) {
        return said.cueHead()
                .filter(cue -> Stream.concat(
                                Stream.of(cue.headToken()), cue.sentence().children(cue.headToken(), "aux").stream())
                        .flatMap(verb -> beside(cue.sentence(), verb))
                        .anyMatch(word -> HABITS.contains(word.lemma())))
                .isPresent();
    }

    private static Stream<Token> beside(Sentence s, Token verb) {
        return Stream.concat(
                s.children(verb, "advmod").stream(),
                s.children(verb, "prep").stream().flatMap(in -> s.child(in, "pobj").stream()));
    }

    /** "The bomb was set by the Brigade, which the group denied", "rejected the accusation". */
    private static boolean isOfWhatWasSaid(Attribution said) {
        return words(said)
                .allMatch(token -> token.isLemma("which", "it", "this", "that")
                        || CHARGES.contains(token.lemma())
                        || FALSEHOODS.contains(token.lemma())
                        || !Character.isLetterOrDigit(token.form().charAt(0))
                        || token.tag().equals("DT"));
    }

    private static boolean speaksOfHavingDoneIt(Attribution said) {
        return words(said).anyMatch(token -> HAVING_DONE_IT.contains(token.lemma())) || WeaponMeant.isPutToUse(said);
    }

    /** Who is accused of smuggling, or denies a role in talks, has nothing to do with the bombing told before. */
    private static boolean namesNoOtherDeed(Attribution said) {
        return !doesOtherThing(said)
                && words(said)
                        .filter(token -> token.isNoun() && !token.isProperNoun() || token.isVerb())
                        .filter(token -> said.accused()
                                .filter(accused -> isOf(said, accused, token))
                                .isEmpty())
                        .filter(token -> !WeaponMeant.isOfUse(said, token))
                        .map(Token::lemma)
                        .allMatch(
                                word -> HAVING_DONE_IT.contains(word) || DEEDS.contains(word) || FAINT.contains(word));
    }

    /** "of doing too little": it, this or so alone point at the deed told before. */
    private static boolean doesOtherThing(Attribution said) {
        return sentences(said)
                .anyMatch(sentence -> sentence.tokens().stream()
                        .filter(token -> token.isVerb() && token.isLemma("do") && isSaid(said, token))
                        .flatMap(token -> sentence.children(token, "dobj", "advmod").stream())
                        .anyMatch(thing -> !thing.isLemma("it", "this", "that", "so")));
    }

    /**
     * The words for the one accused, and what is said of him beside: "the Front, which has stepped up its raids", though the parser hangs the
     * clause on the last word of a longer name.
     */
    private static boolean isOf(Attribution said, Phrase accused, Token token) {
        Sentence sentence = accused.sentence();
        return accused.span().contains(token.span())
                || sentence.span().contains(token.span())
                        && sentence.tokens().subList(accused.from(), sentence.size()).stream()
                                .flatMap(word -> sentence.children(word, "relcl", "appos", "acl").stream())
                                // "the Front, led by X": but in "squads tied to the army for the raid" the raid is what
                                // they are blamed for
                                .filter(aside -> !aside.isLabel("acl") || sentence.isAfterComma(aside))
                                // "nurses, whom they accuse of spying": what they are accused of is said there
                                .filter(aside -> said.cueHead()
                                        .filter(cue ->
                                                cue.sentence() == sentence && sentence.isWithin(cue.headToken(), aside))
                                        .isEmpty())
                                .anyMatch(aside -> sentence.isWithin(token, aside));
    }

    private static Stream<Token> words(Attribution said) {
        return sentences(said)
                .flatMap(sentence ->
                        sentence.tokens().stream().filter(token -> isSaid(said, token) && !isReason(sentence, token)));
    }

    /** "had carried it out as part of a feud": for what it was done. */
    private static boolean isReason(Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .filter(as -> as.isLabel("prep") && as.isLemma("as"))
                .filter(as -> sentence.head(as).filter(Token::isVerb).isPresent())
                .filter(as -> sentence.child(as, "pobj")
                        .filter(part -> part.isLemma("part", "revenge", "retaliation", "punishment"))
                        .isPresent())
                .anyMatch(as -> sentence.isWithin(token, as));
    }

    private static Stream<Sentence> sentences(Attribution said) {
        return said.contentHeads().stream().map(Phrase::sentence).distinct();
    }

    private static boolean isSaid(Attribution said, Token token) {
        return said.content().stream().anyMatch(content -> content.contains(token.span()));
    }

    private static boolean namesEvent(List<EventChain> events, Attribution said) {
        return events.stream()
                .flatMap(chain -> chain.tellings().stream())
                .map(telling -> telling.trigger().headToken())
                .filter(trigger -> said.accused()
                        .filter(accused -> isOf(said, accused, trigger))
                        .isEmpty())
                .map(Token::span)
                .anyMatch(trigger -> said.content().stream().anyMatch(content -> content.contains(trigger))
                        || said.cue().filter(cue -> cue.contains(trigger)).isPresent());
    }

    /** "Blamed the militia for the strike": the deed told last by that word, however far back. */
    private Optional<Integer> calledSo(List<EventChain> events, Attribution said) {
        Set<String> names = words(said)
                .filter(token -> token.isNoun() && DEEDS.contains(token.lemma()))
                .filter(DeedsMeant::isOne)
                .filter(token -> said.contentHeads().stream()
                        .map(Phrase::sentence)
                        .anyMatch(sentence -> isPointedAt(sentence, token)))
                .map(Token::lemma)
                .collect(Collectors.toSet());
        Optional<Integer> last = Optional.empty();
        Span latest = new Span(0, 0);
        for (int e = 0; e < events.size(); e++) {
            for (EventMention telling : events.get(e).tellings()) {
                Span trigger = telling.trigger().headToken().span();
                if (names.contains(telling.trigger().headToken().lemma())
                        && trigger.end() <= said.cueHead().orElseThrow().span().start()
                        && trigger.compareTo(latest) > 0
                        && telling.actuality() == Actuality.OCCURRED
                        && telling.newness() == Newness.NEWS
                        && isDeed(telling.type())) {
                    last = Optional.of(e);
                    latest = trigger;
                }
            }
        }
        return last;
    }

    /** "A car bomb, claimed by the Front, killed a judge": what the bomb did, and no deed told before. */
    private static Optional<Integer> ofWhatDidIt(List<EventChain> events, Attribution said) {
        Phrase cue = said.cueHead().orElseThrow();
        Sentence sentence = cue.sentence();
        Optional<Token> deed = sentence.head(cue.headToken())
                .filter(bomb -> cue.headToken().isLabel("acl", "relcl") && bomb.isLabel("nsubj"))
                .flatMap(sentence::head);
        return IntStream.range(0, events.size())
                .filter(e -> events.get(e).tellings().stream()
                        .map(EventMention::trigger)
                        .anyMatch(trigger -> trigger.sentence().index() == sentence.index()
                                && deed.filter(verb -> verb.index() == trigger.head())
                                        .isPresent()))
                .boxed()
                .findFirst();
    }

    /** "As for the depot, the alliance blamed Norway": the one deed that hit what the sentence speaks of. */
    private Optional<Integer> ofThingHit(List<EventChain> events, Attribution said) {
        Sentence sentence = said.cueHead().orElseThrow().sentence();
        Set<String> things = sentence.tokens().stream()
                .filter(token -> token.isNoun() && isPointedAt(sentence, token))
                .map(Token::lemma)
                .collect(Collectors.toSet());
        List<Integer> hit = IntStream.range(0, events.size())
                .filter(e -> events.get(e).newness() == Newness.NEWS
                        && events.get(e).actuality() == Actuality.OCCURRED
                        && isDeed(events.get(e).type())
                        && events.get(e).tellings().stream()
                                .filter(telling -> telling.trigger().sentence().index() < sentence.index())
                                .flatMap(telling -> telling.targets().stream())
                                .anyMatch(target ->
                                        things.contains(target.headToken().lemma())))
                .boxed()
                .toList();
        return hit.size() == 1 ? Optional.of(hit.get(0)) : Optional.empty();
    }

    private static boolean isOne(Token noun) {
        return noun.tag().equals("NN");
    }

    private static boolean isPointedAt(Sentence sentence, Token noun) {
        return noun.index() < sentence.size()
                && sentence.token(noun.index()) == noun
                && sentence.child(noun, "det")
                        .filter(det -> det.isLemma("the", "this", "that"))
                        .isPresent();
    }

    /** "The lawyers blamed the militia for the strike. The militia denied responsibility": what the accusation right before it meant. */
    private static Optional<Integer> answered(
            List<EventChain> events, List<Attribution> attributions, int denial, Map<Integer, Integer> meant) {
        if (denial == 0 || attributions.get(denial).stance() != Stance.DENIES) {
            return Optional.empty();
        }
        Attribution before = attributions.get(denial - 1);
        boolean near = (before.stance() == Stance.ACCUSES || before.stance() == Stance.ASSERTS)
                && before.cueHead().isPresent()
                && attributions.get(denial).cueHead().orElseThrow().sentence().index()
                                - before.cueHead().get().sentence().index()
                        <= 1;
        return near
                ? Optional.ofNullable(meant.get(denial - 1))
                        .or(() -> told(events, before)
                                .filter(e -> !OwnDeed.is(events.get(e), attributions, attributions.get(denial))))
                : Optional.empty();
    }

    /** The event that the words of an attribution tell. */
    private static Optional<Integer> told(List<EventChain> events, Attribution said) {
        return IntStream.range(0, events.size())
                .filter(e -> events.get(e).tellings().stream()
                        .map(telling -> telling.trigger().headToken().span())
                        .anyMatch(trigger -> said.content().stream().anyMatch(content -> content.contains(trigger))))
                .boxed()
                .findFirst();
    }

    /** The one deed that the report tells before, however far back, when an accusation, a denial or a claim names none. */
    private Optional<Integer> onlyDeed(List<EventChain> events, Attribution said, List<Attribution> attributions) {
        if (said.stance() == Stance.ADMITS) {
            return Optional.empty();
        }
        List<Integer> deeds = IntStream.range(0, events.size())
                .filter(e -> events.get(e).newness() == Newness.NEWS
                        && isDeed(events.get(e).type())
                        && !OwnDeed.is(events.get(e), attributions, said)
                        && events.get(e).actuality() == Actuality.OCCURRED)
                .boxed()
                .toList();
        return deeds.stream()
                .findFirst()
                .filter(only -> deeds.size() == 1
                        && events.get(only).tellings().get(0).trigger().span().end()
                                <= said.cueHead().orElseThrow().span().start());
    }

    private boolean isDeed(String type) {
        return OTHER_DEEDS.contains(type) || codebook.areAkin(type, "killing");
    }

    /** The sentences of quotations, by their index: what is asked or denied behind one answers what was told before it. */
    private static Set<Integer> quoted(List<Attribution> attributions) {
        return attributions.stream()
                .filter(said -> said.form() == ClaimForm.DIRECT)
                .flatMap(said -> said.contentHeads().stream())
                .map(content -> content.sentence().index())
                .collect(Collectors.toSet());
    }

    private Optional<Integer> toldLast(
            List<EventChain> events,
            Attribution said,
            int sentencesBack,
            List<Attribution> attributions,
            Set<Integer> quoted) {
        Phrase cue = said.cueHead().orElseThrow();
        boolean killed = words(said).anyMatch(KillingMeant::isKilling);
        Sentence sentence = cue.sentence();
        Sentence of = sentence;
        Optional<Integer> last = Optional.empty();
        Span latest = new Span(0, 0);
        for (int e = 0; e < events.size(); e++) {
            if (killed && !KillingMeant.isDeadly(events.get(e)) || OwnDeed.is(events.get(e), attributions, said)) {
                continue;
            }
            for (EventMention telling : events.get(e).tellings()) {
                Span trigger = telling.trigger().headToken().span();
                int told = telling.trigger().sentence().index();
                long distance = IntStream.range(told, sentence.index())
                        .filter(between -> between == told || !quoted.contains(between))
                        .count();
                boolean before = told <= sentence.index()
                        && distance <= sentencesBack
                        && trigger.end() <= cue.span().start();
                boolean later = trigger.compareTo(latest) > 0;
                boolean aside = last.isPresent() // "attacked the base before looting it"
                        && telling.trigger().sentence() == of
                        && OTHER_DEEDS.contains(telling.type())
                        && codebook.areAkin(events.get(last.get()).type(), "killing");
                if (before && later && !aside && telling.actuality() == Actuality.OCCURRED && isDeed(telling.type())) {
                    last = Optional.of(e);
                    latest = trigger;
                    of = telling.trigger().sentence();
                }
            }
        }
        return last;
    }
}
