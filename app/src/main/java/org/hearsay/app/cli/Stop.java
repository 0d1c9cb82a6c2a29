package org.hearsay.app.cli;

import org.hearsay.app.read.CannotGoOn;

/** Ends a command with one line to the user and an exit code. */
public final class Stop extends CannotGoOn {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was typed wrongly. */
    public static Stop usage(String message) {
        return new Stop(ExitCode.USAGE, message);
    }

    /** The command could not do its work. */
    public static Stop failed(String message) {
        return new Stop(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
