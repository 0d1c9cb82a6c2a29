package org.hearsay.incident;

import java.util.Set;

/** Which known groups and forces are held responsible, and which were hit. */
record OfActors() implements Evidence {
    @Override
    public void weigh(Traits one, Traits other, Found found) {
        // Who did it is what the accounts dispute: another name says little.
        compare("perpetrator", one.blamed(), other.blamed(), -0.3, found);
        compare("target", one.hit(), other.hit(), 0, found);
    }

    private static void compare(String role, Set<String> one, Set<String> other, double otherwise, Found found) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Set<String> shared = Evidence.shared(one, other);
        if (!shared.isEmpty()) {
            found.reason("same-" + role, 0.8, () -> String.join(", ", shared));
        } else if (otherwise != 0) {
            found.reason(
                    "other-" + role, otherwise, () -> Evidence.both(String.join("/", one), String.join("/", other)));
        }
    }
}
