/**
 * Who says so: source, cue, content, stance.
 *
 * <p>Takes a {@link org.hearsay.language.Document}, gives {@link org.hearsay.claim.Attribution}s, uses the cue lexicon, and never decides
 * which actor a source is or what a content bears on. Each {@code …Cues} pass reads one kind of cue into drafts of one sentence; {@link
 * org.hearsay.claim.AttributionFinder} joins them with quotations and puts one inside another.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
