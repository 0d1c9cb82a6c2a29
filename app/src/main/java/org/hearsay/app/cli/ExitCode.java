package org.hearsay.app.cli;

/** What a process ends with. */
public final class ExitCode {
    /** Everything was done. */
    public static final int DONE = 0;
    /** Nothing could be done. */
    public static final int FAILED = 1;
    /** The command was typed wrongly. */
    public static final int USAGE = 2;
    /** Done, but some input was refused; each was named. */
    public static final int SOME_REFUSED = 3;

    private ExitCode() {}
}
