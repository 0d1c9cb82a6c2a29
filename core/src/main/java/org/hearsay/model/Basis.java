package org.hearsay.model;

/** On whose word a value stands. */
public sealed interface Basis {
    /** The report says so in its own voice. */
    record ByReport() implements Basis {}

    /** A source says so, in the claim of this id. */
    record ByClaim(String claim) implements Basis {}

    Basis REPORT = new ByReport();
}
