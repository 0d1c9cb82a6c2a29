package org.hearsay.standing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.knowledge.WordGroups;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Basis;
import org.hearsay.model.Certainty;
import org.hearsay.model.Event.Responsibility;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Stance;
import org.hearsay.model.VictimClass;

/**
 * Who is held responsible for an event, on what footing and on whose word. A claim never becomes a fact here: only a perpetrator named
 * in the report's own voice, without a hedge, is {@code stated}.
 */
final class Responsibilities {
    private static final Set<String> HEDGES = WordGroups.of("hedge");

    /** What somebody tells of himself: "a claim". */
    private static final Set<String> TOLD = WordGroups.of("told-of-oneself");

    private final List<Attribution> attributions;
    private final Map<Integer, Integer> deedsMeant;
    private final Voices voices;
    private final Speakers speakers;
    private final OwnSide ownSide;
    private final ClaimersOwn claimersOwn;
    private final Declarers declarers;
    private final BodyOfMen bodies;
    private final OthersDeedDenied othersDeed;
    private final Cast cast;

    Responsibilities(Findings findings, Voices voices, Speakers speakers, Cast cast) {
        this.attributions = findings.attributions();
        this.deedsMeant = findings.deedsMeant();
        this.voices = voices;
        this.speakers = speakers;
        this.ownSide = new OwnSide(attributions, speakers, cast);
        this.claimersOwn = new ClaimersOwn(speakers, cast);
        this.declarers = new Declarers(attributions);
        this.bodies = new BodyOfMen(cast);
        this.othersDeed = new OthersDeedDenied(attributions, voices, speakers, cast);
        this.cast = cast;
    }

    /** Those of one event, told by one or more mentions; a single {@code unknown} when nobody is named. */
    List<Responsibility> of(int event, List<EventMention> mentions) {
        Set<Responsibility> found = new LinkedHashSet<>();
        Set<String> dead = dead(mentions);
        for (EventMention mention : mentions) {
            byDeclaration(mention, found);
            byPerpetrators(mention, mentions, dead, found);
        }
        deedsMeant.entrySet().stream()
                .filter(meant -> meant.getValue() == event)
                .map(Map.Entry::getKey)
                .sorted()
                .filter(voice -> !isVictim(accused(voice), mentions)
                        && !answersClaim(voice, found)
                        && !isOfSideThatWasHit(voice, found)
                        && !isToldByDenier(voice, mentions))
                .forEach(voice -> declared(voice, "deed-told-before", found));
        if (found.isEmpty()) {
            return List.of(
                    new Responsibility(Optional.empty(), ResponsibilityKind.UNKNOWN, Basis.REPORT, "nobody-named"));
        }
        return withoutRepeats(claimersOwn.in(found, mentions));
    }

    /** "the army says it took the town, a claim the rebels deny": they deny its claim, and nothing that they were accused of. */
    private boolean answersClaim(int voice, Set<Responsibility> found) {
        Attribution said = attributions.get(voice);
        List<Token> words = said.contentHeads().stream().map(Phrase::headToken).toList();
        boolean told = words.stream().allMatch(word -> TOLD.contains(word.lemma()));
        boolean it = words.stream()
                .allMatch(word -> word.isPronoun() || word.tag().startsWith("W") || TOLD.contains(word.lemma()));
        boolean claimed = told || found.stream().anyMatch(doer -> doer.kind() == ResponsibilityKind.CLAIMED);
        return said.stance() == Stance.DENIES
                && it
                && claimed
                && found.stream()
                        .noneMatch(
                                doer -> doer.actor().isPresent() && doer.actor().equals(speakers.body(voice)));
    }

    /**
     * "Jihadists killed 15 soldiers, the driver said. An army source denied this": the state's men deny what is told of the deed, which nobody
     * laid on them.
     */
    private boolean isOfSideThatWasHit(int voice, Set<Responsibility> found) {
        boolean isByGroups = !found.isEmpty() && found.stream().allMatch(cast::isArmedGroup);
        return attributions.get(voice).stance() == Stance.DENIES
                && isByGroups
                && speakers.body(voice)
                        .flatMap(cast::kind)
                        .filter(ActorKind.STATE_FORCES::equals)
                        .isPresent();
    }

    /** "Police said forces shot 14 rebels. Police rejected the allegation that they were farmers": who tells a deed does not deny that it was done. */
    private boolean isToldByDenier(int voice, List<EventMention> mentions) {
        Optional<String> denier = speakers.body(voice);
        return attributions.get(voice).stance() == Stance.DENIES
                && denier.isPresent()
                && mentions.stream()
                        .flatMap(mention -> voices.innermost(mention.trigger()).stream())
                        .anyMatch(teller -> attributions.get(teller).stance() == Stance.ASSERTS
                                && speakers.body(teller).equals(denier));
    }

    /** Whom a claim makes responsible: the one accused, else the one who speaks. */
    private Optional<String> accused(int voice) {
        Attribution said = attributions.get(voice);
        return said.stance() == Stance.ACCUSES || absolves(said)
                ? said.accused().flatMap(cast::id)
                : speakers.body(voice);
    }

    /** Who was hit by a deed, or whose house was, is not meant by an accusation that does not name the deed. */
    private boolean isVictim(Optional<String> actor, List<EventMention> mentions) {
        return actor.isPresent()
                && mentions.stream()
                        .flatMap(mention -> mention.targets().stream())
                        .flatMap(target -> IntStream.range(target.from(), target.to())
                                .mapToObj(i -> Phrase.of(
                                        target.sentence(), target.sentence().token(i))))
                        .anyMatch(word -> cast.id(word).equals(actor));
    }

    /** People without a name whose death one telling counts, in a deed that has no two sides: they did not do it in another telling. */
    private Set<String> dead(List<EventMention> mentions) {
        if (mentions.stream().anyMatch(mention -> mention.type().equals("armed-clash"))) {
            return Set.of();
        }
        return mentions.stream()
                .flatMap(mention -> mention.tolls().stream())
                .filter(toll -> toll.harm() == Harm.KILLED && toll.victimClass() != VictimClass.ATTACKERS)
                .flatMap(toll -> toll.victims().flatMap(cast::referent).stream())
                .filter(victims -> !victims.isNamed())
                .flatMap(victims -> cast.id(victims).stream())
                .collect(Collectors.toSet());
    }

    /** What a source declares of a deed: that it did it, did not do it, or that another did. */
    private void declared(int voice, String rule, Set<Responsibility> found) {
        Attribution said = attributions.get(voice);
        List<String> actors = said.stance() == Stance.ACCUSES || absolves(said)
                ? said.everyAccused().stream()
                        .flatMap(accused ->
                                Stream.concat(cast.id(accused).stream(), bodies.of(accused).flatMap(cast::id).stream()))
                        .toList()
                : othersDeed
                        .of(voice)
                        .map(others -> cast.id(others).stream().toList())
                        .orElseGet(() -> speakers.body(voice).stream().toList());
        ResponsibilityKind kind = switch (said.stance()) {
            case ACCUSES ->
                isOwnSide(said, voice)
                        ? ResponsibilityKind.CLAIMED
                        : said.certainty() == Certainty.CERTAIN
                                ? ResponsibilityKind.ACCUSED
                                : ResponsibilityKind.SUSPECTED;
            case CLAIMS_RESPONSIBILITY -> ResponsibilityKind.CLAIMED;
            case DENIES -> ResponsibilityKind.DENIED;
            case ADMITS -> ResponsibilityKind.ADMITTED;
            case ASSERTS, CONFIRMS, ESTIMATES, DOUBTS, PROMISES, THREATENS, DEMANDS, WARNS, CONDEMNS, PRAISES ->
                ResponsibilityKind.UNKNOWN;
        };
        if (kind != ResponsibilityKind.UNKNOWN) {
            Basis basis = new Basis.ByClaim(Voices.id(voice));
            actors.forEach(id -> found.add(new Responsibility(Optional.of(id), kind, basis, rule)));
        }
    }

    /** "said that his men had carried it out": who names his own men as the doers claims the deed. */
    private boolean isOwnSide(Attribution said, int voice) {
        return said.accused()
                .filter(doer -> cast.id(doer)
                        .filter(actor -> ownSide.is(doer, actor, voice))
                        .isPresent())
                .isPresent();
    }

    /** Somebody claims, admits or denies the deed, or lays it on another. */
    private void byDeclaration(EventMention mention, Set<Responsibility> found) {
        for (int voice : voices.over(mention.trigger().headToken().span())) {
            Attribution attribution = attributions.get(voice);
            if (!Presupposition.isAsserted(attribution, mention.trigger())
                    || Presupposition.isOccasion(attribution, mention.trigger())) {
                continue;
            }
            switch (attribution.stance()) {
                case CLAIMS_RESPONSIBILITY -> declared(voice, "claims-responsibility", found);
                case DENIES -> {
                    if ((absolves(attribution) || isOwnDeed(mention, voice)) && !isYetToCome(mention)) {
                        declared(voice, "denies-deed", found);
                    }
                }
                case ACCUSES -> declared(voice, "accused-of-deed", found);
                case ASSERTS,
                        CONFIRMS,
                        ADMITS,
                        ESTIMATES,
                        DOUBTS,
                        PROMISES,
                        THREATENS,
                        DEMANDS,
                        WARNS,
                        CONDEMNS,
                        PRAISES -> {}
            }
        }
    }

    /** "the court cleared two officers of the murder": what is denied of them is no deed of the court's. */
    private static boolean absolves(Attribution said) {
        return said.stance() == Stance.DENIES && said.accused().isPresent();
    }

    /** A denial is of one's own deed when the content gives the deed no other doer. */
    private boolean isOwnDeed(EventMention mention, int voice) {
        Optional<String> speaker = speakers.body(voice);
        return mention.perpetrators().isEmpty() && !othersDeed.is(mention.trigger(), voice)
                || mention.perpetrators().stream()
                        .anyMatch(doer -> speaker.isPresent() && speaker.equals(cast.id(doer)));
    }

    private void byPerpetrators(
            EventMention mention, List<EventMention> event, Set<String> dead, Set<Responsibility> found) {
        Optional<Integer> voice = voices.innermost(mention.trigger())
                .filter(v -> !doesNotVouch(attributions.get(v))
                        || Presupposition.isAsserted(attributions.get(v), mention.trigger())
                                && (isYetToCome(mention)
                                        || !Presupposition.isOccasion(attributions.get(v), mention.trigger())));
        for (Responsible doer : mention.responsible()) {
            Optional<String> actor = cast.id(doer.phrase());
            if (actor.filter(id -> !dead.contains(id)).isEmpty() || isHit(doer.phrase(), event)) {
                continue;
            }
            boolean takenBack =
                    voice.map(attributions::get).filter(Voices::takesBack).isPresent();
            Responsibility said = voice.isEmpty() || doer.kind() != ResponsibilityKind.STATED && !takenBack
                    ? inOwnWords(
                            doer,
                            actor.get(),
                            declarers
                                    .of(mention, doer)
                                    .or(() -> vouching(voice, mention))
                                    .or(() -> blaming(doer)))
                    : byVoice(mention, doer.phrase(), actor.get(), voice.get());
            if (said.kind() != ResponsibilityKind.UNKNOWN) {
                found.add(said);
                bodies.of(doer.phrase())
                        .flatMap(cast::id)
                        .ifPresent(body -> found.add(
                                new Responsibility(Optional.of(body), said.kind(), said.basis(), "body-of-doers")));
            }
        }
    }

    /** "A patrol was hit by a bomb, killing a guard": the same words cannot name whom it hit and who did it. */
    private static boolean isHit(Phrase doer, List<EventMention> event) {
        return event.stream()
                .flatMap(mention -> mention.targets().stream())
                .anyMatch(target -> target.sentence() == doer.sentence() && target.sameHead(doer));
    }

    /** Who says "he knew nothing of the raid, which the rebels claimed" does not claim it, nor vouch for the claim: the report does. */
    private Optional<Integer> vouching(Optional<Integer> voice, EventMention mention) {
        return voice.filter(v -> Presupposition.isAsserted(attributions.get(v), mention.trigger()));
    }

    /** "an attack that police believe was carried out by rebels": who is suspected stands in their words, though the deed does not. */
    private Optional<Integer> blaming(Responsible doer) {
        return switch (doer.kind()) {
            case ACCUSED, SUSPECTED ->
                voices.innermost(doer.phrase()).filter(voice -> !doesNotVouch(attributions.get(voice)));
            case STATED, CLAIMED, ADMITTED, DENIED, UNKNOWN -> Optional.empty();
        };
    }

    /** What is promised, demanded or denied is not said to have been done; what is taken for granted in it is the report's word. */
    private static boolean doesNotVouch(Attribution said) {
        return switch (said.stance()) {
            case PROMISES, DEMANDS, THREATENS, DENIES, DOUBTS -> true;
            case CLAIMS_RESPONSIBILITY, ACCUSES, ASSERTS, CONFIRMS, ADMITS, ESTIMATES, WARNS, CONDEMNS, PRAISES ->
                false;
        };
    }

    /** A doer named in the report's own voice, or whose footing the phrase itself says: "attacks claimed by X". */
    private Responsibility inOwnWords(Responsible doer, String actor, Optional<Integer> voice) {
        ResponsibilityKind kind = doer.kind() == ResponsibilityKind.STATED && isSuspected(doer.phrase())
                ? ResponsibilityKind.SUSPECTED
                : doer.kind();
        Basis basis = voice.isPresent() ? new Basis.ByClaim(Voices.id(voice.get())) : Basis.REPORT;
        return new Responsibility(Optional.of(actor), kind, basis, "doer-in-own-words");
    }

    /** Nobody is accused of what has not happened. */
    private static boolean isYetToCome(EventMention mention) {
        return switch (mention.actuality()) {
            case THREATENED, PLANNED, HYPOTHETICAL -> true;
            case OCCURRED, ATTEMPTED, FOILED, DENIED, GENERIC -> false;
        };
    }

    /** A doer named in what a source says. */
    private Responsibility byVoice(EventMention mention, Phrase doer, String actor, int voice) {
        Attribution attribution = attributions.get(voice);
        Basis basis = new Basis.ByClaim(Voices.id(voice));
        if (isYetToCome(mention) || Presupposition.isQuestion(attribution)) {
            return new Responsibility(Optional.of(actor), ResponsibilityKind.UNKNOWN, basis, "not-done-yet");
        }
        if (attribution.stance() == Stance.DEMANDS && Presupposition.isGranted(mention.trigger())) {
            return new Responsibility(Optional.of(actor), ResponsibilityKind.ACCUSED, basis, "doer-taken-for-granted");
        }
        boolean own = ownSide.is(doer, actor, voice);
        return switch (attribution.stance()) {
            case DENIES ->
                new Responsibility(
                        Optional.of(actor), ResponsibilityKind.DENIED, basis, own ? "denies-deed" : "deed-denied");
            case ADMITS ->
                new Responsibility(
                        Optional.of(actor),
                        own ? ResponsibilityKind.ADMITTED : ResponsibilityKind.ACCUSED,
                        basis,
                        own ? "admits-deed" : "doer-in-a-voice");
            case DOUBTS -> new Responsibility(Optional.of(actor), ResponsibilityKind.UNKNOWN, basis, "doer-doubted");
            case PROMISES, DEMANDS, THREATENS ->
                new Responsibility(Optional.of(actor), ResponsibilityKind.UNKNOWN, basis, "not-done-yet");
            case CLAIMS_RESPONSIBILITY, ACCUSES, ASSERTS, CONFIRMS, ESTIMATES, WARNS, CONDEMNS, PRAISES -> {
                ResponsibilityKind kind = own
                        ? ResponsibilityKind.CLAIMED
                        : isSuspected(doer) ? ResponsibilityKind.SUSPECTED : ResponsibilityKind.ACCUSED;
                yield new Responsibility(Optional.of(actor), kind, basis, "doer-in-a-voice");
            }
        };
    }

    /** "suspected rebels": the label hedges. */
    private boolean isSuspected(Phrase doer) {
        return doer.sentence().children(doer.headToken()).stream()
                        .anyMatch(word -> HEDGES.contains(word.form().toLowerCase(Locale.ROOT)))
                || cast.mention(doer)
                        .map(ActorMention::labels)
                        .filter(labels -> labels.stream()
                                .anyMatch(label -> HEDGES.contains(label.text().toLowerCase(Locale.ROOT))))
                        .isPresent();
    }

    /**
     * One entry for an actor, kind and basis; the first rule that gave it stays. A footing that a claim gives needs no second entry for the
     * report's own words about that claim.
     */
    private static List<Responsibility> withoutRepeats(Set<Responsibility> found) {
        List<Responsibility> kept = new ArrayList<>();
        for (Responsibility one : found) {
            boolean repeated = kept.stream()
                    .anyMatch(other -> other.actor().equals(one.actor())
                            && other.kind() == one.kind()
                            && other.basis().equals(one.basis()));
            boolean ofClaim = one.kind() != ResponsibilityKind.STATED
                    && one.basis().equals(Basis.REPORT)
                    && found.stream()
                            .anyMatch(other -> other.actor().equals(one.actor())
                                    && other.kind() == one.kind()
                                    && !other.basis().equals(Basis.REPORT));
            if (!repeated && !ofClaim) {
                kept.add(one);
            }
        }
        return kept;
    }
}
