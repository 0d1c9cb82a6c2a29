package org.hearsay.app.render;

import org.hearsay.model.Report;

/** What a report is called: its title, else its first words after the dateline. */
final class Headline {
    private static final int LONGEST = 90;
    private static final int LONGEST_DATELINE = 80;
    private static final String[] DASHES = {" - ", " – ", " — ", " -- "};

    private Headline() {}

    static String of(Report report) {
        return report.title().orElseGet(() -> beginning(report.text()));
    }

    private static String beginning(String text) {
        String line = Wording.onOneLine(
                text.lines().filter(it -> !it.isBlank()).findFirst().orElse("(no words)"));
        for (String dash : DASHES) {
            int at = line.indexOf(dash);
            if (at > 0 && at <= LONGEST_DATELINE && isShouted(line)) {
                line = line.substring(at + dash.length());
                break;
            }
        }
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 2);
        return line.substring(0, space > 0 ? space : LONGEST - 2) + " …";
    }

    /** Datelines begin with a place in capitals. */
    private static boolean isShouted(String line) {
        return line.length() > 1 && Character.isUpperCase(line.charAt(0)) && Character.isUpperCase(line.charAt(1));
    }
}
