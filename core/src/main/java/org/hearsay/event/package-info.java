/**
 * What happened: the codebook's frames fill their roles along dependencies, and tellings of one event are joined.
 *
 * <p>Takes a {@link org.hearsay.language.Document} and, to join tellings, what its words were resolved to; gives {@link org.hearsay.event.EventChain}s of {@link org.hearsay.event.EventMention}s whose roles are phrases; uses the codebook and the word lists in {@code en/event}; never decides on whose word an event stands.
 */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
