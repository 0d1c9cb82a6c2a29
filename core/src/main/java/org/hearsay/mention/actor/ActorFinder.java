package org.hearsay.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Document;
import org.hearsay.language.Sentence;

/**
 * Finds all expressions that may refer to an actor: names, nouns, pronouns; one for each head. Ordered passes over each sentence, each
 * a class of its own; a head that an earlier pass took is left alone by the later ones. Safe for use by many threads at once.
 */
public final class ActorFinder {
    private final ActorRegistry registry;
    private final ActorWords words;

    public ActorFinder(ActorRegistry registry, ActorWords words) {
        this.registry = registry;
        this.words = words;
    }

    /** Every mention of the document in text order. */
    public List<ActorMention> find(Document document) {
        List<SentenceActors> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            sentences.add(new SentenceActors(sentence, registry, words));
        }
        TextContext context = new TextContext(sentences);
        List<ActorMention> found = new ArrayList<>();
        for (SentenceActors actors : sentences) {
            RegisteredNames.find(actors, context);
            ParsedNames.find(actors, context);
            Metonyms.find(actors);
            ArmsOfStates.find(actors);
            Nominals.find(actors);
            Pronouns.find(actors);
            Roles.find(actors);
            Appositions.find(actors);
            found.addAll(actors.mentions());
        }
        return found;
    }
}
