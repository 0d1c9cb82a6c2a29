package org.hearsay.app.cli;

import java.util.Locale;
import org.hearsay.app.read.ReadJob;

/** Tells on standard error how far a long reading is: a line that renews itself on a terminal, and a summary where there were several. */
final class Progress implements ReadJob.Watcher {
    private static final long QUIET_NANOS = 250_000_000;

    private final Terminal terminal;
    private final long started = System.nanoTime();
    private long shown = started;
    private boolean lineOpen;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void refused(String complaint) {
        clear();
        terminal.err().println("hearsay: " + complaint);
    }

    @Override
    public void progress(ReadJob.Outcome sofar) {
        long now = System.nanoTime();
        if (terminal.errIsTerminal() && now - shown > QUIET_NANOS) {
            shown = now;
            lineOpen = true;
            terminal.err().print("\r\u001B[K" + count(sofar));
            terminal.err().flush();
        }
    }

    /** @param leftOut files and entries of folders and archives that are of no known kind */
    void finish(ReadJob.Outcome outcome, int leftOut) {
        clear();
        if (leftOut > 0) {
            String files = leftOut == 1 ? "one file of another kind was" : leftOut + " files of other kinds were";
            terminal.err().println("hearsay: " + files + " left out");
        }
        if (outcome.arrived() > 1) {
            terminal.err().println("hearsay: " + count(outcome));
        }
    }

    private String count(ReadJob.Outcome outcome) {
        double seconds = (System.nanoTime() - started) / 1e9;
        return String.format(
                Locale.ROOT,
                "%,d reports in %.1f s, %.1f a second%s",
                outcome.arrived(),
                seconds,
                outcome.arrived() / Math.max(seconds, 0.001),
                outcome.refused() == 0
                        ? ""
                        : String.format(Locale.ROOT, "; %,d refused or not read", outcome.refused()));
    }

    private void clear() {
        if (lineOpen) {
            terminal.err().print("\r\u001B[K");
            lineOpen = false;
        }
    }
}
