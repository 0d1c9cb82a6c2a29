package org.hearsay.knowledge.place;

/** One place that a name can mean. */
public record Sense(GazetteerPlace place, NameKind how) {}
