package org.hearsay.resolve.actor;

import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.model.ActorKind;

/** "Displaced people slept in the church. They dropped two bombs": nameless civilians are not those who do what armed men do. */
final class UnarmedPeople {
    private static final Set<String> ARMED = Table.load("en/armed-verbs.tsv").firstColumn();

    private UnarmedPeople() {}

    /** Whether a pronoun would have a referent do it. */
    static boolean is(int mention, int referent, Discourse discourse) {
        return discourse.head(mention).isLemma("they")
                && discourse.best(referent).kind() == ActorKind.CIVILIANS
                && !discourse.isNamed(referent)
                && discourse.head(mention).isLabel("nsubj")
                && discourse
                        .governor(mention)
                        .filter(verb -> ARMED.contains(verb.lemma()))
                        .isPresent();
    }
}
