package org.hearsay.language;

/** Told how far long work has come. Called from several threads, though never from two at once. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress NONE = (what, done, total) -> {};

    /**
     * Some of the work is done.
     *
     * @param what the work, for people: "unpacking the language pack"
     * @param done how much of it, from 0 to {@code total}
     */
    void report(String what, long done, long total);
}
