package org.hearsay.model.incident;

/**
 * Words of a report, taken out of it.
 *
 * @param start the first character, counted in Unicode code points of the report's text
 * @param end one past the last
 * @param quote the words, exactly that slice
 */
public record Quote(int start, int end, String quote) {
    public Quote {
        if (start < 0 || end < start || quote.codePointCount(0, quote.length()) != end - start) {
            throw new IllegalArgumentException("not the words at [" + start + ", " + end + "): " + quote);
        }
    }
}
