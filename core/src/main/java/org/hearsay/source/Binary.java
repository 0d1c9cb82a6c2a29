package org.hearsay.source;

import java.util.Map;
import java.util.Optional;

/** Tells bytes that are no text at all: by the mark that common formats begin with, else by the bytes that no text has. */
final class Binary {
    private static final int LOOKED_AT = 65_536;
    /** Text has hardly any control characters but tab, newline, return, form feed and escape. */
    private static final double CONTROL_SHARE = 0.01;

    /** From the registers of the formats; kept to what a user may take for a report. */
    private static final Map<String, String> MARKS = Map.of(
            "%PDF-", "a PDF",
            "PK\u0003\u0004", "a ZIP archive (or a Word or OpenDocument file)",
            "\u00D0\u00CF\u0011\u00E0", "an old Word file",
            "{\\rtf", "a Rich Text file",
            "\u001F\u008B", "a gzip archive",
            "\u0089PNG", "a PNG picture",
            "\u00FF\u00D8\u00FF", "a JPEG picture",
            "GIF8", "a GIF picture",
            "SQLite format 3", "a SQLite database",
            "\u007FELF", "a program");

    private Binary() {}

    static Optional<String> kindOf(byte[] bytes) {
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            if (startsWith(bytes, mark.getKey())) {
                return Optional.of(mark.getValue());
            }
        }
        if (startsWith(bytes, "\u00FE\u00FF") || startsWith(bytes, "\u00FF\u00FE")) {
            return Optional.empty(); // UTF-16, which is full of zeros
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return Optional.of("binary data");
            }
            controls += (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) ? 1 : 0;
        }
        return controls > CONTROL_SHARE * length ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
