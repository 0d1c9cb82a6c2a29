package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Token;

/**
 * A verb with a particle is a verb of its own: who lashes out speaks, who shoots down a proposal harms nobody. So the words for the verb
 * alone do not tell its deed where verb and particle are a cue, are listed as no deed, or stand in the codebook for themselves.
 */
final class OtherVerbs {
    private final Set<String> known = new HashSet<>();

    OtherVerbs(Codebook codebook) {
        for (Cue cue : CueLexicon.load().all()) {
            if (cue.kind() == Cue.Kind.VERB && cue.words().size() > 1) {
                known.add(cue.words().get(0) + " " + cue.words().get(1));
            }
        }
        known.addAll(Table.load("en/event/other-verbs.tsv").firstColumn());
        codebook.types().stream()
                .flatMap(type -> type.triggers().stream())
                .filter(trigger -> trigger.verb() && trigger.words().size() > 1)
                .forEach(trigger ->
                        known.add(trigger.words().get(0) + " " + trigger.words().get(1)));
    }

    /** Whether a verb has a particle, not among the words that told the deed, with which it means something else. */
    boolean has(SentenceWords words, Token verb, List<Token> matched) {
        return words.sentence().children(verb, "prt", "prep").stream()
                .filter(particle -> !matched.contains(particle))
                .filter(particle -> particle.label().equals("prt")
                        || particle.isLemma("out", "off") && particle.index() == verb.index() + 1)
                .anyMatch(particle -> known.contains(verb.lemma() + " " + particle.lemma()));
    }
}
