package org.hearsay.mention.place;

import java.util.Set;
import org.hearsay.knowledge.Table;

/**
 * The words that say of a name with them that it is a place of a fight.
 *
 * @param sites things of the ground that are fought over, behind a name
 * @param held things of the ground that are such sites only where they are taken, hit or fought for: "stormed the Orbo mill"
 * @param kinds what stands between the name and the site: "the Orbo air base"
 * @param fights before "for" or "of" and a name
 * @param parts before "of" and a name
 */
record FightWords(Set<String> sites, Set<String> held, Set<String> kinds, Set<String> fights, Set<String> parts) {
    static FightWords load() {
        Table words = Table.load("en/fought-over.tsv");
        return new FightWords(
                words.group("site"),
                words.group("held"),
                words.group("kind"),
                words.group("fight"),
                words.group("part"));
    }
}
