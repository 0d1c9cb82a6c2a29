package org.hearsay.knowledge.codebook;

import java.util.List;

/**
 * Words that tell an event of a type.
 *
 * @param type the id of the type
 * @param verb whether the words are headed by a verb (its first) or by a noun (its last)
 * @param words lemmas without hyphens, in the order of the text
 * @param weak whether they tell it only beside an actor, a weapon or a toll
 */
public record Trigger(
        String type,
        int rank,
        boolean verb,
        List<String> words,
        boolean weak,
        Frame frame,
        List<Condition> conditions) {
    public Trigger {
        words = List.copyOf(words);
        conditions = List.copyOf(conditions);
    }

    /** The word under which the trigger is looked up. */
    public String head() {
        return verb ? words.get(0) : words.get(words.size() - 1);
    }

    /** How exact it is: a longer trigger, or one that asks more, is taken before another. */
    public int weight() {
        int asked = 0;
        for (Condition condition : conditions) {
            asked += condition.except() ? 0 : 1;
        }
        return 2 * words.size() + asked - (weak ? 1 : 0);
    }

    /** The name by which a record says that this trigger was used. */
    public String rule() {
        return "codebook:" + type + "/" + String.join("-", words);
    }
}
