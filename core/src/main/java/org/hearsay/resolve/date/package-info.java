/**
 * Mentions of time to days of the calendar: reckoned from the words themselves, from the day of publication, or from the time the text
 * has just told of; never from today's clock. What cannot be reckoned stays open, with an issue.
 */
@NullMarked
package org.hearsay.resolve.date;

import org.jspecify.annotations.NullMarked;
