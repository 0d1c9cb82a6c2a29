package org.hearsay.relation;

import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.model.Comparator;
import org.hearsay.model.FigureKind;
import org.hearsay.model.Span;

/**
 * A number that a text says of an actor or of a period.
 *
 * @param of whose it is: heads an actor mention; empty when the words do not say
 * @param low the least it may be; empty for open
 * @param best the number said; empty when only a bound is said
 * @param high the most it may be; empty for open
 * @param quantity the number and what it counts; territory in percent or in square kilometres or places (the rule says which), duration
 *     in the unit of the words, money in the currency of the words
 * @param evidence the words from the owner to the quantity
 */
public record FoundFigure(
        FigureKind what,
        Optional<Phrase> of,
        Optional<Long> low,
        Optional<Long> best,
        Optional<Long> high,
        Comparator comparator,
        Phrase quantity,
        Span evidence,
        String rule) {}
