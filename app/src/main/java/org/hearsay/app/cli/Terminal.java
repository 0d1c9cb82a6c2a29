package org.hearsay.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, unbuffered and, other than {@code System.out}, telling when the reader at its other end is gone
 * @param err standard error
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param width how many columns a line has; 80 where nobody says
 * @param noColor whether the user asked for no colour anywhere (see no-color.org)
 */
public record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        boolean noColor) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 30;

    /**
     * The one this process was started in. What Java cannot see the launcher tells in properties: {@code hearsay.out} and {@code
     * hearsay.err} are {@code terminal} where they are one, {@code hearsay.columns} is the width.
     */
    public static Terminal ofProcess(Map<String, String> environment, Properties properties) {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                properties.getProperty("hearsay.out", "").equals("terminal"),
                properties.getProperty("hearsay.err", "").equals("terminal"),
                width(environment.getOrDefault("COLUMNS", properties.getProperty("hearsay.columns", ""))),
                !environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    private static int width(String columns) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException nobodySays) {
            return USUAL_WIDTH;
        }
    }
}
