package org.hearsay.knowledge;

import java.util.Set;

/** The kinds of weapons that a record tells apart: the first column of {@code en/event/weapons.tsv}. */
public final class WeaponKinds {
    private WeaponKinds() {}

    public static Set<String> all() {
        return Table.load("en/event/weapons.tsv").firstColumn();
    }
}
