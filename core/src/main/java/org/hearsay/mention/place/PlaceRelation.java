package org.hearsay.mention.place;

import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.WhereRelation;

/**
 * How what is told lies to the place named: "in Homs", "near Homs", "20 km north of Homs".
 *
 * @param words from the first word that says so to the end of the name
 * @param offset how far and which way, as it is written: "20 km north"
 */
public record PlaceRelation(WhereRelation kind, Span words, Optional<String> offset) {}
