package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one export could not hold.
 *
 * @param incidents how many were given
 * @param rows how many were written
 * @param leftOut incidents of which nothing was written, by the reason
 * @param lost what was dropped of those written, by what it is; zeros are kept, so that a reader sees what was looked for
 * @param emptyColumns the columns that never have a value
 * @param remarks how the scheme's rules were followed
 */
public record LossNote(
        String scheme,
        long incidents,
        long rows,
        Map<String, Long> leftOut,
        Map<String, Long> lost,
        List<String> emptyColumns,
        List<String> remarks) {
    public LossNote {
        emptyColumns = List.copyOf(emptyColumns);
        remarks = List.copyOf(remarks);
    }

    /** The same for another number of rows. */
    public LossNote withRows(long written) {
        return new LossNote(scheme, incidents, written, leftOut, lost, emptyColumns, remarks);
    }

    /** The same with one more remark. */
    public LossNote withRemark(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return new LossNote(scheme, incidents, rows, leftOut, lost, emptyColumns, more);
    }

    /** For a person to read, in lines. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("What the export as ").append(scheme).append(" cannot hold\n\n");
        out.append(incidents).append(" incidents given, ").append(rows).append(" rows written\n");
        section(out, "Left out", leftOut);
        section(out, "Not held, of what was written", lost);
        List<String> unmet = lost.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        list(out, "Not held either, but not met in this export", unmet);
        if (!emptyColumns.isEmpty()) {
            out.append("\nColumns that are always empty, since nothing Hearsay keeps can fill them\n  ");
            out.append(String.join(", ", emptyColumns)).append('\n');
        }
        list(out, "How the scheme's rules were followed", remarks);
        return out.toString();
    }

    private static void section(StringBuilder out, String title, Map<String, Long> counts) {
        if (counts.values().stream().anyMatch(count -> count > 0)) {
            out.append('\n').append(title).append('\n');
            counts.forEach((what, count) -> {
                if (count > 0) {
                    out.append("  ").append(count).append(' ').append(what).append('\n');
                }
            });
        }
    }

    private static void list(StringBuilder out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(title).append('\n');
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }
}
