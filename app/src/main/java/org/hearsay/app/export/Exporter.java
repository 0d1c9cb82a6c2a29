package org.hearsay.app.export;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.app.read.Sink;
import org.hearsay.model.incident.Incident;
import org.hearsay.row.LossNote;
import org.hearsay.row.Scheme;
import org.hearsay.row.Schemes;
import org.hearsay.row.Tally;

/** Writes what a source gives in one of the formats, and says what that format could not hold. */
public final class Exporter {
    private final Schemes schemes;

    public Exporter(Schemes schemes) {
        this.schemes = schemes;
    }

    /**
     * Writes a format that is one stream.
     *
     * @throws IllegalArgumentException for one that is a folder
     */
    public LossNote write(ExportFormat format, ExportSource source, Sink out) throws IOException {
        return switch (format) {
            case GED -> delimited(schemes.ged(), ',', source, out);
            case ACLED -> delimited(schemes.acled(), ',', source, out);
            case GTD -> delimited(schemes.gtd(), ',', source, out);
            case CAMEO -> delimited(schemes.cameo(), '\t', source, out);
            case PLOVER -> objects(schemes.plover(), source, out);
            case GEOJSON ->
                rows(schemes.geojson(), new GeoJson(schemes.geojson().rowType()), source, out);
            case FTM -> rows(schemes.ftm(), new FtmLines(), source, out);
            case JSONL -> records(source, out);
            case PARQUET -> throw new IllegalArgumentException("a folder and no stream");
        };
    }

    /** Writes a format that is a folder, which is there and empty. */
    public LossNote writeFolder(ExportSource source, Path folder) throws IOException {
        return new ParquetFolder(schemes).write(source, folder);
    }

    private static <T> LossNote delimited(Scheme<T> scheme, char separator, ExportSource source, Sink out)
            throws IOException {
        return rows(scheme, new Delimited<>(scheme.rowType(), separator), source, out);
    }

    private static <T> LossNote objects(Scheme<T> scheme, ExportSource source, Sink out) throws IOException {
        return rows(scheme, new JsonRows<>(scheme.rowType()), source, out);
    }

    private static <T> LossNote rows(Scheme<T> scheme, Form<T> form, ExportSource source, Sink out) throws IOException {
        Tally<T> tally = new Tally<>(scheme);
        out.write(form.head());
        boolean isFirst = true;
        for (Incident incident : source.incidents()) {
            for (T row : tally.rows(incident)) {
                if (!isFirst) {
                    out.write(form.between());
                }
                out.write(form.row(row));
                isFirst = false;
            }
        }
        out.write(form.tail());
        return tally.note();
    }

    private LossNote records(ExportSource source, Sink out) throws IOException {
        Tally<Incident> tally = new Tally<>(schemes.records());
        source.incidents().forEach(tally::rows);
        long written = 0;
        for (String line : source.recordsAsJson()) {
            out.write(line);
            out.write("\n");
            written++;
        }
        return tally.note().withRows(written);
    }
}
