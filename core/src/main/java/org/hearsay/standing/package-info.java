/**
 * On whose word each value stands: joins events, claims, relations and figures with the actors, places and days they mean, and numbers everything.
 *
 * <p>Takes the {@link org.hearsay.standing.Findings} of all rooms before it; gives the {@link org.hearsay.model.Reading}; uses phrases with the same head to join what the rooms found apart; never reads words anew, and never turns a claim into a fact.
 */
@NullMarked
package org.hearsay.standing;

import org.jspecify.annotations.NullMarked;
