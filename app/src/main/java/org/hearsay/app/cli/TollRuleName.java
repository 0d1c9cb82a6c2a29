package org.hearsay.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearsay.incident.TollRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word for a rule of tolls. */
final class TollRuleName implements ITypeConverter<TollRule> {
    @Override
    public TollRule convert(String word) {
        return Arrays.stream(TollRule.values())
                .filter(rule -> rule.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + Arrays.stream(TollRule.values()).map(TollRule::code).collect(Collectors.joining(", "))));
    }
}
