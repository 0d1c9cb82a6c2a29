package org.hearsay.resolve.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;

/** What a pronoun or "the group" cannot mean where it stands. */
final class Binding {
    private static final Set<String> DENYING =
            Set.of("deny", "dismiss", "reject", "dispute", "refute", "rebuff", "doubt", "disavow", "downplay");
    private static final Set<String> BEING_THERE = Set.of("exist", "operate", "remain", "survive", "thrive");
    private static final Set<String> PRESENCE = Set.of(
            "presence",
            "foothold",
            "existence",
            "base",
            "cell",
            "influence",
            "stronghold",
            "haven",
            "sanctuary",
            "threat",
            "danger");

    private Binding() {}

    /** Whether grammar lets the mention mean this actor. */
    static boolean allows(int mention, int referent, Discourse discourse) {
        for (int i : discourse.mentionsOf(referent)) {
            if (discourse.sentence(i).index() == discourse.sentence(mention).index()
                    && (holds(i, mention, discourse) || fightsItself(i, mention, discourse))) {
                return false;
            }
        }
        return discourse.mention(mention).form() == Form.PRONOUN || !isDenied(mention, referent, discourse);
    }

    /** One phrase lies inside the other: "its fighters" is not "its". */
    private static boolean holds(int one, int other, Discourse discourse) {
        Phrase first = discourse.mention(one).phrase();
        Phrase second = discourse.mention(other).phrase();
        boolean nested = first.from() <= second.from() && second.to() <= first.to()
                || second.from() <= first.from() && first.to() <= second.to();
        return nested && one != other;
    }

    /** Both take part in one act: a thing does not fight itself. A possessive is free: "the army buried its dead". */
    private static boolean fightsItself(int one, int other, Discourse discourse) {
        if (discourse.role(one) == Role.POSSESSOR || discourse.role(other) == Role.POSSESSOR) {
            return false;
        }
        Optional<Token> act = discourse.governor(one);
        Optional<Token> shared = governor(other, discourse)
                .map(verb -> discourse.role(one) == Role.SUBJECT ? withSubject(discourse.sentence(other), verb) : verb);
        return act.isPresent()
                && act.equals(shared)
                && !isReflexive(discourse.head(one))
                && !isReflexive(discourse.head(other));
    }

    /** The verb that a mention is an argument of, also where it says of whom some are meant: "killing 13 of them". */
    private static Optional<Token> governor(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        return Optional.of(discourse.head(mention))
                .filter(them -> them.isPronoun() && them.isLabel("pobj"))
                .flatMap(sentence::head)
                .filter(of -> of.isLemma("of"))
                .flatMap(sentence::head)
                .filter(some -> some.tag().equals("CD") && some.isLabel("dobj"))
                .flatMap(sentence::head)
                .or(() -> discourse.governor(mention));
    }

    /** The verb whose subject another shares: "condemned" of "condemned the raid and urged the army", "threatened" of "threatened to kill them". */
    private static Token withSubject(Sentence sentence, Token verb) {
        Token at = verb;
        while ((at.label().equals("conj") || isDoneBySame(sentence, at) || isConsequence(at))
                && sentence.child(at, "nsubj", "nsubjpass").isEmpty()
                && sentence.head(at).filter(Token::isVerb).isPresent()) {
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    /** "ambushed a bus, killing 13 of them". */
    private static boolean isConsequence(Token verb) {
        return verb.label().equals("advcl") && verb.tag().equals("VBG");
    }

    /** An infinitive, where nobody is asked or told to do it. */
    private static boolean isDoneBySame(Sentence sentence, Token verb) {
        return verb.label().equals("xcomp")
                && sentence.children(verb, "aux").stream().anyMatch(to -> to.isLemma("to"))
                && sentence.head(verb)
                        .filter(above -> sentence.child(above, "dobj", "dative").isEmpty())
                        .isPresent();
    }

    private static boolean isReflexive(Token token) {
        return token.isPronoun()
                && (token.lemma().endsWith("self") || token.lemma().endsWith("selves"));
    }

    /**
     * "A spokesman for X denied that the movement had a presence": nobody denies that he himself is there, so the movement is not X.
     * (Denying a deed is another thing: "denied that the group was behind it" is mostly about one's own.) Looks up the tree for a verb of
     * denying and compares its subject and whom the subject speaks for.
     */
    private static boolean isDenied(int mention, int referent, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token below = discourse.head(mention);
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> above = sentence.head(below);
            if (above.isEmpty()) {
                return false;
            }
            Token verb = above.get();
            if (DENYING.contains(verb.lemma()) && isOfPresence(sentence, below)) {
                return sentence.child(verb, "nsubj")
                        .map(subject -> discourse.mentionAt(sentence, subject))
                        .filter(subject -> subject != Discourse.NONE)
                        .map(subject -> speaksFor(subject, referent, discourse))
                        .orElse(false);
            }
            below = verb;
        }
        return false;
    }

    private static boolean isOfPresence(Sentence sentence, Token content) {
        return content.isLabel("dobj", "ccomp")
                && (BEING_THERE.contains(content.lemma())
                        || PRESENCE.contains(content.lemma())
                        || sentence.child(content, "dobj", "attr")
                                .filter(o -> PRESENCE.contains(o.lemma()))
                                .isPresent());
    }

    /** Whether a mention is an actor or one who speaks for it, here or anywhere else in the report. */
    private static boolean speaksFor(int speaker, int referent, Discourse discourse) {
        int person = discourse.referent(speaker);
        if (person == referent) {
            return true;
        }
        for (int i : discourse.mentionsOf(person)) {
            Optional<Phrase> organisation = discourse.mention(i).organisation();
            if (organisation.isPresent()) {
                int body = discourse.mentionAt(
                        organisation.get().sentence(), organisation.get().headToken());
                if (body != Discourse.NONE && discourse.referent(body) == referent) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "told the news agency Orbo Press that the agency had fired": whoever is told it is not whom it is told of. */
    static boolean isTold(int referent, int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        return discourse.mentionsOf(referent).stream()
                .filter(i -> i < mention && discourse.sentence(i).index() == sentence.index())
                .map(discourse::head)
                .anyMatch(told -> told.isLabel("dobj", "dative")
                        && sentence.head(told)
                                .filter(verb ->
                                        verb.isLemma("tell") && sentence.isWithin(discourse.head(mention), verb))
                                .isPresent());
    }
}
