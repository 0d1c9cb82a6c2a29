package org.hearsay.app.cli;

import java.util.Locale;
import org.hearsay.model.Coded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When text is coloured. */
enum Colour implements Coded {
    /** On a terminal, unless the user set {@code NO_COLOR}. */
    AUTO,
    ALWAYS,
    NEVER;

    /** What the user asked for on the command line beats the environment. */
    boolean on(Terminal terminal, boolean toFile) {
        return switch (this) {
            case AUTO -> terminal.outIsTerminal() && !terminal.noColor() && !toFile;
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** As an option's value. */
    static final class Name implements ITypeConverter<Colour> {
        @Override
        public Colour convert(String value) {
            try {
                return Coded.of(Colour.class, value.toLowerCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "': auto, always or never");
            }
        }
    }
}
