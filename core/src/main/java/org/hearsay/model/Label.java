package org.hearsay.model;

/**
 * Words that somebody hangs on an actor: "terrorist group", "armed group".
 *
 * @param evaluative whether the words judge
 */
public record Label(String text, boolean evaluative, Basis basis, Span span) {}
