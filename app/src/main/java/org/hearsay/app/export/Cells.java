package org.hearsay.app.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as text. */
final class Cells {
    /** Some ten centimetres on the ground: more is no knowledge (RFC 7946, section 11.2). */
    private static final int DECIMALS = 6;

    private Cells() {}

    /** Empty text for a value that nobody said; several texts are divided by semicolons. */
    static String text(Optional<?> value) {
        return value.map(Cells::plain).orElse("");
    }

    private static String plain(Object value) {
        if (value instanceof Double number) {
            return decimal(number).toPlainString();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : String.valueOf(value);
    }

    /** Rounded to six decimals, without zeros at the end. */
    static BigDecimal decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
