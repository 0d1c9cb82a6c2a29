package org.hearsay.incident;

/** One report tells them as two events: they are two unless other reports say strongly that they are one. */
record ToldApart() implements Evidence {
    @Override
    public void weigh(Traits one, Traits other, Found found) {
        if (one.telling().report().equals(other.telling().report())) {
            found.reason("told-apart", -3, () -> "in one report");
        }
    }
}
