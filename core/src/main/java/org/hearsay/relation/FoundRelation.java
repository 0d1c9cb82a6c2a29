package org.hearsay.relation;

import org.hearsay.language.Phrase;
import org.hearsay.model.Polarity;
import org.hearsay.model.RelationKind;
import org.hearsay.model.Span;

/**
 * Words that tie one phrase to another.
 *
 * @param from the part, the leader, the one who backs; heads an actor mention
 * @param to the whole, the led, the one backed; heads an actor mention or, for what is governed, a place
 * @param trigger the word that says it; the day of the relation stands beside it
 * @param evidence from the first of the three to the last
 */
public record FoundRelation(
        RelationKind kind, Phrase from, Phrase to, Phrase trigger, Polarity polarity, Span evidence, String rule) {}
