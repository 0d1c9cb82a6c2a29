package org.hearsay.app.export;

/** How rows become text. */
interface Form<T> {
    /** What stands before the first row. */
    default String head() {
        return "";
    }

    /** A row, with its line's end where it has one. */
    String row(T row);

    /** What stands between two rows. */
    default String between() {
        return "";
    }

    /** What stands after the last row. */
    default String tail() {
        return "";
    }
}
