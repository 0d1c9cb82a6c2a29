/** On whose word: gives every value its basis and puts the reading together. */
@NullMarked
package org.hearsay.standing;

import org.jspecify.annotations.NullMarked;
