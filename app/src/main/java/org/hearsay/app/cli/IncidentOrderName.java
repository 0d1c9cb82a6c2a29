package org.hearsay.app.cli;

import org.hearsay.app.store.IncidentOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word for an order of incidents. */
final class IncidentOrderName implements ITypeConverter<IncidentOrder> {
    @Override
    public IncidentOrder convert(String word) {
        return switch (word) {
            case "reports" -> IncidentOrder.MOST_TOLD_FIRST;
            case "day" -> IncidentOrder.BY_DAY;
            default -> throw new TypeConversionException("'" + word + "' is none of reports, day");
        };
    }
}
