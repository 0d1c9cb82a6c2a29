package org.hearsay.language;

import org.hearsay.model.Span;

/** A token before it is parsed: its form, and where it stands. */
public record Word(String form, Span span) {}
