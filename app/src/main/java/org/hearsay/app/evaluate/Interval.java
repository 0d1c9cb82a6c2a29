package org.hearsay.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure with its 95 % bootstrap interval, to four decimals.
 *
 * @param value over all documents
 * @param low the 2.5th percentile over resampled documents, and {@code high} the 97.5th; both the value where nothing was resampled
 */
public record Interval(double value, double low, double high) {
    static Interval rounded(double value, double low, double high) {
        return new Interval(round(value), round(low), round(high));
    }

    private static double round(double number) {
        return new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
