package org.hearsay.standing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Attribution;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;
import org.hearsay.resolve.actor.ActorReferent;

/**
 * Whether a doer named in what a source says is the source's own side: "our men", "its forces", or the plain "troops" of an army's
 * statement. Who tells the deed of his own side claims it and accuses nobody.
 */
final class OwnSide {
    private static final Set<String> OURS = Set.of("our", "my");
    private static final Set<String> ITS = Set.of("its", "their");
    private static final Set<String> HIS = Set.of("his", "her");

    /** What an armed body calls its own people when it says no more of them. */
    private static final Set<String> RANKS = Set.of(
            "troop",
            "troops",
            "soldier",
            "force",
            "forces",
            "fighter",
            "man",
            "gunner",
            "pilot",
            "commando",
            "unit",
            "squad",
            "cell",
            "officer");

    private final List<Attribution> attributions;
    private final Speakers speakers;
    private final Cast cast;

    OwnSide(List<Attribution> attributions, Speakers speakers, Cast cast) {
        this.attributions = attributions;
        this.speakers = speakers;
        this.cast = cast;
    }

    boolean is(Phrase doer, String actor, int voice) {
        Optional<String> body = speakers.body(voice);
        return body.filter(actor::equals).isPresent()
                || speakers.person(voice).filter(actor::equals).isPresent()
                || isOwned(doer, voice, body)
                || isRankOf(doer, voice);
    }

    /** "our men"; "its forces", where nobody else was named in what is said before it. */
    private boolean isOwned(Phrase doer, int voice, Optional<String> body) {
        Sentence sentence = doer.sentence();
        Optional<Token> owner = sentence.child(sentence.counted(doer.headToken()), "poss");
        if (owner.isEmpty() || !owner.get().isPronoun() && !owner.get().tag().equals("PRP$")) {
            return false;
        }
        String word = owner.get().form().toLowerCase(Locale.ROOT);
        if (OURS.contains(word)) {
            return true;
        }
        Optional<String> meant = cast.id(Phrase.of(sentence, owner.get()));
        if (HIS.contains(word)) {
            Attribution said = attributions.get(voice);
            return meant.isEmpty()
                    ? isFirst(owner.get(), said)
                    : meant.equals(speakers.person(voice)) || isNamedAsSource(meant.get(), said);
        }
        return ITS.contains(word)
                && (meant.isPresent()
                        ? meant.equals(body) || meant.equals(speakers.person(voice))
                        : isFirst(owner.get(), attributions.get(voice)));
    }

    /** "a man introduced as X said his men did it": the words for the one who speaks hold his name. */
    private boolean isNamedAsSource(String person, Attribution said) {
        return said.source()
                .filter(source -> IntStream.range(source.from(), source.to())
                        .mapToObj(source.sentence()::token)
                        .filter(Token::isProperNoun)
                        .anyMatch(name -> cast.id(Phrase.of(source.sentence(), name))
                                .filter(person::equals)
                                .isPresent()))
                .isPresent();
    }

    /** Whether no noun of what is said stands before a word. */
    private static boolean isFirst(Token word, Attribution said) {
        return said.contentHeads().stream()
                .anyMatch(content -> content.sentence().token(word.index()) == word
                        && content.from() <= word.index()
                        && content.sentence().tokens().subList(content.from(), word.index()).stream()
                                .noneMatch(Token::isNoun));
    }

    /** "The army said troops killed": no word says whose they are; the men of whom police speak are suspects. */
    private boolean isRankOf(Phrase doer, int voice) {
        boolean bare = RANKS.contains(doer.headToken().lemma())
                && (doer.headToken().tag().endsWith("S") || doer.headToken().isLemma("unit", "squad", "cell", "force"))
                && doer.sentence().children(doer.headToken()).stream()
                        .noneMatch(word -> saysWhose(word) && !isKindOfUnit(doer, word));
        Optional<ActorReferent> speaker = attributions.get(voice).source().flatMap(cast::spokenBy);
        return bare
                && speaker.filter(OwnSide::isArmed).isPresent()
                && isOneKind(speaker.get(), doer)
                && !(doer.headToken().isLemma("man") && speaker.get().kind() == ActorKind.STATE_FORCES);
    }

    /** "an active service unit": what sort of unit it is, and not whose. */
    private static boolean isKindOfUnit(Phrase unit, Token word) {
        return unit.headToken().isLemma("unit", "squad", "cell")
                && word.isLabel("nmod", "compound", "amod")
                && !word.isProperNoun();
    }

    /** "the troops" are those told before, whosever they are. */
    private static boolean saysWhose(Token word) {
        return word.isLabel("det") && word.isLemma("the", "these", "those")
                || word.isLabel("poss", "nmod", "compound", "amod", "prep", "relcl", "acl", "appos");
    }

    private boolean isOneKind(ActorReferent speaker, Phrase doer) {
        return cast.referent(doer)
                .filter(own -> !own.isNamed()
                        && own.entry().isEmpty()
                        && (own.kind() == speaker.kind() || own.kind() == ActorKind.UNKNOWN))
                .isPresent();
    }

    private static boolean isArmed(ActorReferent speaker) {
        return switch (speaker.kind()) {
            case STATE_FORCES, REBEL_GROUP, MILITIA -> true;
            case GOVERNMENT,
                    CRIMINAL_GROUP,
                    PROTESTERS,
                    RIOTERS,
                    CIVILIANS,
                    INTERNATIONAL_ORGANISATION,
                    NGO,
                    MEDIA,
                    COMPANY,
                    COMMUNITY,
                    PERSON,
                    UNKNOWN -> false;
        };
    }
}
