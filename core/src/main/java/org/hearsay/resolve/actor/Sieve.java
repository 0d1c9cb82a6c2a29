package org.hearsay.resolve.actor;

/** One named rule of reference. Sieves stand in one ordered list; the first that answers settles a mention. */
interface Sieve {
    /** The name that a value resolved by this sieve carries. */
    String name();

    /** What the mention at this position of the discourse means. */
    Answer answer(int mention, Discourse discourse);
}
