package org.hearsay.resolve.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.ActorKind;

/**
 * "The army said it had killed ten rebels": a body that speaks of killing speaks of itself, where nothing that kills, no bomb, blast or raid,
 * was told in this or the sentence before, or where its enemy was killed; "police said it killed ten people" after a blast speaks of the blast.
 */
record SpeakerOfItsDeed(Set<String> deadlyVerbs, Set<String> saying, Set<String> killers) implements Sieve {
    static SpeakerOfItsDeed load() {
        Set<String> killers = new HashSet<>(Table.load("en/deed-nouns.tsv").firstColumn());
        killers.removeAll(Set.of(
                "advance",
                "counteroffensive",
                "crackdown",
                "excess",
                "offensive",
                "operation",
                "siege",
                "sweep",
                "takeover",
                "violence",
                "charge"));
        Table.load("en/event/weapons.tsv").rows().stream()
                .flatMap(row -> Arrays.stream(row.field(1).split(",")))
                .filter(word -> !word.startsWith("~")) // a bus is a weapon only where it is driven at people
                .map(word -> word.substring(word.lastIndexOf(' ') + 1))
                .forEach(killers::add);
        killers.addAll(Set.of(
                "explosion", "blast", "crash", "fighting", "clash", "incident", "car", "vehicle", "storm", "quake"));
        return new SpeakerOfItsDeed(
                Table.load("en/deadly-verbs.tsv").firstColumn(),
                Table.load("en/mend-words.tsv").group("saying"),
                Set.copyOf(killers));
    }

    @Override
    public String name() {
        return "speaker-of-its-deed";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token head = discourse.head(mention);
        Optional<Token> verb =
                discourse.governor(mention).filter(deed -> deadlyVerbs.contains(deed.lemma()) && deed.isLabel("ccomp"));
        if (!head.form().toLowerCase(Locale.ROOT).equals("it") || discourse.role(mention) != Role.SUBJECT) {
            return Answer.PASS;
        }
        return verb.flatMap(sentence::head)
                .filter(said -> saying.contains(said.lemma()))
                .flatMap(said -> UnderstoodSubject.of(sentence, said))
                .filter(speaker -> speaker.index() < head.index())
                .map(speaker -> discourse.mentionAt(sentence, speaker))
                .filter(speaker -> speaker != Discourse.NONE
                        && !discourse.best(discourse.referent(speaker)).person()
                        && (isOfEnemy(discourse, speaker, sentence, verb.get())
                                || !isKillerTold(discourse, sentence, head)))
                .map(Answer::means)
                .orElse(Answer.PASS);
    }

    /** "The army said it had killed a rebel commander": its enemy, whatever it killed him with. */
    private static boolean isOfEnemy(Discourse discourse, int speaker, Sentence sentence, Token verb) {
        ActorKind own = discourse.best(discourse.referent(speaker)).kind();
        return own.isArmed()
                && sentence.child(verb, "dobj")
                        .map(killed -> discourse.mentionAt(sentence, killed))
                        .filter(killed -> killed != Discourse.NONE
                                && (isOtherSide(own, discourse.mention(killed).kind())
                                        || isNamedPerson(discourse.mention(killed))))
                        .isPresent();
    }

    private static boolean isOtherSide(ActorKind own, ActorKind killed) {
        return killed.isArmed() && killed != own;
    }

    private static boolean isNamedPerson(ActorMention killed) {
        return killed.person() && killed.form() == ActorMention.Form.NAME;
    }

    private boolean isKillerTold(Discourse discourse, Sentence sentence, Token pronoun) {
        return sentence.tokens().subList(0, pronoun.index()).stream().anyMatch(this::isKiller)
                || sentence.index() > 0
                        && discourse.document().sentences().get(sentence.index() - 1).tokens().stream()
                                .anyMatch(this::isKiller);
    }

    private boolean isKiller(Token word) {
        return word.isNoun() && killers.contains(word.lemma());
    }
}
