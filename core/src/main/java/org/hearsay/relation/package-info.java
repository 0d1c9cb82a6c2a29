/**
 * How actors stand to each other, and what is counted of them.
 *
 * <p>Takes a {@link org.hearsay.language.Document} and its {@link org.hearsay.mention.actor.ActorMention}s, gives
 * {@link org.hearsay.relation.FoundRelation}s and {@link org.hearsay.relation.FoundFigure}s whose ends are phrases of the text; uses
 * the frames in {@code en/relation-frames.tsv} and {@code en/figure-nouns.tsv}; never decides which actor a phrase means or on whose
 * word a relation stands.
 */
@NullMarked
package org.hearsay.relation;

import org.jspecify.annotations.NullMarked;
