package org.hearsay.incident;

import java.util.Set;

/** With what it was done. */
record OfArms() implements Evidence {
    @Override
    public void weigh(Traits one, Traits other, Found found) {
        if (one.arms().isEmpty() || other.arms().isEmpty()) {
            return;
        }
        Set<String> shared = Evidence.shared(one.arms(), other.arms());
        if (shared.isEmpty()) {
            found.reason(
                    "other-weapon",
                    -0.5,
                    () -> Evidence.both(one.arms().toString(), other.arms().toString()));
        } else {
            found.reason("same-weapon", 0.4, () -> String.join(", ", shared));
        }
    }
}
