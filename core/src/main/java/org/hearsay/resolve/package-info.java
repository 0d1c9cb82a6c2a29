/**
 * Which actor, place or day the words mean, by ordered named rules.
 *
 * <p>Takes a document and its mentions; gives referents, with the rule that chose and what was rejected; uses what the rest of the report says; never guesses: what no rule settles stays open, with an issue.
 */
@NullMarked
package org.hearsay.resolve;

import org.jspecify.annotations.NullMarked;
