/** The verbs a user types, one class each, and the terminal they write to. The only package that knows standard output and error. */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
