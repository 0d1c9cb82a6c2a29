/**
 * Many reports: which of their events are one incident, who says what of it, and what can be made of that.
 *
 * <p>Takes a {@link org.hearsay.model.Reading}, gives {@link org.hearsay.model.incident.Incident}s; uses the codebook's families, the
 * actor registry's parents and a {@link org.hearsay.incident.Shelf} on which everything lies between two reports; never opens a file, never reads words
 * anew and never asks the clock. What comes out does not depend on the order in which the reports came in.
 */
@NullMarked
package org.hearsay.incident;

import org.jspecify.annotations.NullMarked;
