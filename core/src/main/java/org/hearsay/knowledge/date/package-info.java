/** The calendar as English speaks of it: words for months, days, units and parts; holidays; events that are named by a date. */
@NullMarked
package org.hearsay.knowledge.date;

import org.jspecify.annotations.NullMarked;
