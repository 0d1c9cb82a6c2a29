package org.hearsay.model;

import java.util.Locale;

/** An enum that the record writes as lower-case words joined by hyphens: {@code STATE_FORCES} is {@code "state-forces"}. */
public interface Coded {
    String name();

    /** The word the record writes. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant whose {@link #code()} is the given word. */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is called '" + code + "'");
    }
}
