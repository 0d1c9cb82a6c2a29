package org.hearsay.incident;

import org.hearsay.knowledge.codebook.Codebook;

/** What sort of event it was. */
record OfType(Codebook codebook) implements Evidence {
    @Override
    public void weigh(Traits one, Traits other, Found found) {
        String a = one.telling().type();
        String b = other.telling().type();
        if (a.equals(b)) {
            found.reason("same-type", 1, () -> a);
        } else if (codebook.areAkin(a, b)) {
            found.reason("akin-type", 0.5, () -> Evidence.both(a, b));
        } else {
            found.reason("other-type", -3, () -> Evidence.both(a, b));
        }
    }
}
