package org.hearsay.app.cli;

import java.util.Locale;
import org.hearsay.model.Coded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format's name as an option's value. */
final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
        try {
            return Coded.of(Format.class, value.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + value + "' is no format: json, text, html or timex");
        }
    }
}
