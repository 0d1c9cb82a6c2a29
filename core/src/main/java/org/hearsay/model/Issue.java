package org.hearsay.model;

import java.util.Optional;

/** What went wrong or stayed open while reading: one line that says what, and where. */
public record Issue(IssueKind kind, String message, Optional<Span> span) {}
