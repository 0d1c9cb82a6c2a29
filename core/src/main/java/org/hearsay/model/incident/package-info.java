/**
 * The nouns of many reports: an incident, and what each voice in each report says of it.
 *
 * <p>Takes the values of single reports out of them: actors and places are written out instead of being local ids, and words are quoted,
 * so that a value can stand beside those of other reports. Gives its types to the incident room and to the program, uses
 * {@code org.hearsay.model}, never computes more than a value of its own fields.
 */
@NullMarked
package org.hearsay.model.incident;

import org.jspecify.annotations.NullMarked;
