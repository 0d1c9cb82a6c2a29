package org.hearsay.source;

import java.util.List;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Report;

/** What came of a report's bytes. */
public sealed interface Delivery {
    /** A report, and what is doubtful about it. */
    record Accepted(Report report, List<Issue> issues) implements Delivery {
        public Accepted {
            issues = List.copyOf(issues);
        }

        /** Whether there is anything in it that can be read for meaning: words, and in a language we know. */
        public boolean isReadable() {
            return issues.stream().noneMatch(issue -> keepsFromReading(issue.kind()));
        }

        /** Whether an issue of this kind means that the report was not read. */
        public static boolean keepsFromReading(IssueKind kind) {
            return kind == IssueKind.TEXT_EMPTY || kind == IssueKind.LANGUAGE_NOT_SUPPORTED;
        }
    }

    /** No report can be made of it. {@code why} is half a line for the user: what is wrong and what to do. */
    record Refused(String why) implements Delivery {}
}
