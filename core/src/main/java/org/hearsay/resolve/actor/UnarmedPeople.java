package org.hearsay.resolve.actor;

import java.util.Set;
import org.hearsay.knowledge.Table;

/**
 * "Displaced people slept in the church. They dropped two bombs", "a herder told the watchdog, “They shot us”": nameless civilians and those who
 * watch, report or help are not those who do what armed men do.
 */
final class UnarmedPeople {
    private static final Set<String> ARMED = Table.load("en/armed-verbs.tsv").firstColumn();

    private UnarmedPeople() {}

    /** Whether a pronoun would have a referent do it. */
    static boolean is(int mention, int referent, Discourse discourse) {
        return discourse.head(mention).isLemma("they")
                && isUnarmed(referent, discourse)
                && discourse.head(mention).isLabel("nsubj")
                && discourse
                        .governor(mention)
                        .filter(verb -> ARMED.contains(verb.lemma()))
                        .isPresent();
    }

    private static boolean isUnarmed(int referent, Discourse discourse) {
        return switch (discourse.best(referent).kind()) {
            case CIVILIANS -> !discourse.isNamed(referent);
            case NGO, MEDIA -> true;
            case STATE_FORCES,
                    REBEL_GROUP,
                    MILITIA,
                    CRIMINAL_GROUP,
                    GOVERNMENT,
                    PROTESTERS,
                    RIOTERS,
                    INTERNATIONAL_ORGANISATION,
                    COMPANY,
                    COMMUNITY,
                    PERSON,
                    UNKNOWN -> false;
        };
    }
}
