package org.hearsay.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.app.export.ExportFormat;
import org.hearsay.model.Coded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format's name as a parameter's value. */
final class ExportFormatName implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String value) {
        try {
            return Coded.of(ExportFormat.class, value.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String names = Arrays.stream(ExportFormat.values()).map(Coded::code).collect(Collectors.joining(", "));
            throw new TypeConversionException("'" + value + "' is no format: " + names);
        }
    }
}
