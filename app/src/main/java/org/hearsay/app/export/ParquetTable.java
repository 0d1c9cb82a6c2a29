package org.hearsay.app.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.row.Column;
import org.hearsay.row.ColumnType;
import org.hearsay.row.RowTable;
import org.hearsay.row.RowType;

/** One Parquet file: the columns of a table, each of which may be null. */
final class ParquetTable<S, R> implements Closeable {
    private final RowTable<S, R> table;
    private final CarpetWriter<Row> writer;

    /** The values of a row, in the order of the columns. */
    record Row(List<Optional<?>> values) {}

    private ParquetTable(RowTable<S, R> table, CarpetWriter<Row> writer) {
        this.table = table;
        this.writer = writer;
    }

    static <S, R> ParquetTable<S, R> create(Path folder, RowTable<S, R> table) throws IOException {
        Path file = folder.resolve(table.type().name() + ".parquet");
        CarpetWriter<Row> writer = new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Row.class)
                .withWriteRecordModel(model(table.type()))
                .build();
        return new ParquetTable<>(table, writer);
    }

    private static WriteRecordModelType<Row> model(RowType<?> type) {
        WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
        for (int i = 0; i < type.columns().size(); i++) {
            Column<?> column = type.columns().get(i);
            int at = i;
            model.withField(
                    column.name(),
                    field(column.type()),
                    row -> row.values().get(at).orElse(null));
        }
        return model;
    }

    private static FieldType field(ColumnType type) {
        return switch (type) {
            case TEXT -> FieldTypes.STRING;
            case WHOLE -> FieldTypes.INTEGER;
            case LARGE -> FieldTypes.LONG;
            case DECIMAL -> FieldTypes.DOUBLE;
            case FLAG -> FieldTypes.BOOLEAN;
            case DAY -> FieldTypes.LOCAL_DATE;
            case TEXTS -> FieldTypes.LIST.ofType(FieldTypes.STRING);
        };
    }

    /** Writes the rows of one incident or reading, and says how many they are. */
    long append(S value) throws IOException {
        List<R> rows = table.rows().apply(value);
        for (R row : rows) {
            writer.write(new Row(table.type().values(row)));
        }
        return rows.size();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
