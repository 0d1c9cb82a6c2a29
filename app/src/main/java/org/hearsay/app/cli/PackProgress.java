package org.hearsay.app.cli;

import java.util.Locale;
import org.hearsay.language.Progress;

/** Tells on standard error how far the making of the language pack is: a line that renews itself on a terminal, else one line at its start. */
public final class PackProgress implements Progress {
    private static final int BAR = 24;

    private final Terminal terminal;
    private int shown = -1;

    public PackProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        int percent = total <= 0 ? 0 : (int) Math.min(100, 100 * done / total);
        if (percent == shown) {
            return;
        }
        if (terminal.errIsTerminal()) {
            int full = BAR * percent / 100;
            terminal.err()
                    .print(String.format(
                            Locale.ROOT,
                            "\r\u001B[Khearsay: %s, once  %s%s %d %%",
                            what,
                            "━".repeat(full),
                            "╌".repeat(BAR - full),
                            percent));
            if (percent == 100) {
                terminal.err().print("\r\u001B[K");
            }
            terminal.err().flush();
        } else if (shown < 0) {
            terminal.err().println("hearsay: " + what + ", once; this takes up to a minute or two");
        }
        shown = percent;
    }
}
