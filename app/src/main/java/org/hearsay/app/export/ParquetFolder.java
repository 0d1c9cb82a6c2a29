package org.hearsay.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.incident.Incident;
import org.hearsay.row.LossNote;
import org.hearsay.row.RowTable;
import org.hearsay.row.Schemes;
import org.hearsay.row.Tally;

/**
 * All tables as Parquet files: {@code incidents.parquet}, {@code tolls.parquet}, … and in the folder {@code records} those of the records. All
 * files are written side by side in one walk over the source.
 */
final class ParquetFolder {
    private final Schemes schemes;

    ParquetFolder(Schemes schemes) {
        this.schemes = schemes;
    }

    LossNote write(ExportSource source, Path folder) throws IOException {
        Tally<Incident> tally = new Tally<>(schemes.tables());
        long rows = 0;
        try (OpenTables tables = new OpenTables(folder)) {
            List<ParquetTable<Incident, ?>> files = tables.open(schemes.incidentTables());
            for (Incident incident : source.incidents()) {
                tally.rows(incident);
                rows += append(files, incident);
            }
        }
        Path records = Files.createDirectories(folder.resolve("records"));
        try (OpenTables tables = new OpenTables(records)) {
            List<ParquetTable<Reading, ?>> files = tables.open(schemes.recordTables());
            for (String json : source.recordsAsJson()) {
                rows += append(files, StoredRecord.reading(json));
            }
        }
        return tally.note().withRows(rows);
    }

    private static <S> long append(List<ParquetTable<S, ?>> files, S value) throws IOException {
        long rows = 0;
        for (ParquetTable<S, ?> file : files) {
            rows += file.append(value);
        }
        return rows;
    }

    /** The files of one folder that are open. */
    private static final class OpenTables implements AutoCloseable {
        private final Path folder;
        private final List<ParquetTable<?, ?>> open = new ArrayList<>();

        OpenTables(Path folder) {
            this.folder = folder;
        }

        <S> List<ParquetTable<S, ?>> open(List<RowTable<S, ?>> tables) throws IOException {
            List<ParquetTable<S, ?>> files = new ArrayList<>();
            for (RowTable<S, ?> table : tables) {
                ParquetTable<S, ?> file = ParquetTable.create(folder, table);
                open.add(file);
                files.add(file);
            }
            return files;
        }

        @Override
        public void close() throws IOException {
            for (ParquetTable<?, ?> file : open) {
                file.close();
            }
        }
    }
}
