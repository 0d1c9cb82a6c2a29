package org.hearsay.app.cli;

import org.hearsay.app.store.IncidentOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word for an order of incidents. */
final class IncidentOrderName implements ITypeConverter<IncidentOrder> {
    @Override
    public IncidentOrder convert(String word) {
        return switch (word) {
            case "told" -> IncidentOrder.MOST_TOLD_FIRST;
            case "reports" -> IncidentOrder.MOST_REPORTS_FIRST;
            case "day" -> IncidentOrder.BY_DAY;
            default -> throw new TypeConversionException("'" + word + "' is none of told, reports, day");
        };
    }
}
