package org.hearsay.row;

import java.util.List;

/** The page of reference of all columns: {@code docs/reference/columns.md}. */
public final class ColumnsPage {
    private final Schemes schemes;

    public ColumnsPage(Schemes schemes) {
        this.schemes = schemes;
    }

    public String markdown() {
        StringBuilder out = new StringBuilder("""
                # Columns of the exports

                Made from the definitions in `core`, package `org.hearsay.row`: do not edit (`mvn test -pl core -Dtest=ColumnsPageTest -Dupdate`
                rewrites it). For each column: its name as the scheme spells it, type and unit, what the scheme means by it, and from what of
                an incident it is filled. A value that nobody said is empty. Who is only claimed or accused to have done something never
                stands in a column that means a fact. Each export comes with a note that counts what it could not hold.

                """);
        schemes.rowTypes().forEach(type -> section(out, "##", type));
        out.append("## ftm: the schemata\n\n");
        schemes.ftmSchemata().forEach(type -> section(out, "###", type));
        out.append("## parquet: tables of incidents\n\n");
        schemes.incidentTables().forEach(table -> section(out, "###", table.type()));
        out.append("## parquet: tables of records\n\nIn the folder `records`.\n\n");
        schemes.recordTables().forEach(table -> section(out, "###", table.type()));
        out.append("## jsonl\n\nOne record a line, as `schema/record.schema.json` says.\n");
        return out.toString();
    }

    private static <T> void section(StringBuilder out, String level, RowType<T> type) {
        out.append(level).append(' ').append(type.name()).append("\n\n");
        out.append(type.meaning()).append(" Defined by: ").append(type.source()).append(".\n\n");
        out.append("| column | type | meaning | filled from |\n|---|---|---|---|\n");
        for (Column<T> column : type.columns()) {
            String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
            List<String> cells =
                    List.of("`" + column.name() + "`", column.type().words() + unit, column.meaning(), column.from());
            out.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        out.append('\n');
    }
}
