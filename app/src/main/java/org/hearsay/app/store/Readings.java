package org.hearsay.app.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordReader;
import org.hearsay.app.record.RecordReader.NotARecord;
import org.hearsay.app.record.RecordReader.Saved;
import org.hearsay.app.record.RecordWriter;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jdbi.v3.core.Handle;

/** Reports and what was read in each: the tables {@code reports} and {@code readings}. */
public final class Readings {
    private static final RecordWriter RECORDS = new RecordWriter();
    private static final int PAGE = 100;

    private final Handle handle;
    private final ClaimTable claims;

    Readings(Handle handle) {
        this.handle = handle;
        this.claims = new ClaimTable(handle);
    }

    /** Whether what is kept of a report was read by just this coder: program, codebook and language pack. */
    public boolean has(String report, Coder coder) {
        return handle.createQuery("""
                        select count(*) from readings join reports on reports.number = readings.report
                        where reports.id = :report and coder = :coder and version = :version
                          and codebook is not distinct from cast(:codebook as text)
                          and language_pack is not distinct from cast(:pack as text)""")
                        .bind("report", report)
                        .bind("coder", coder.name())
                        .bind("version", coder.version())
                        .bind("codebook", coder.codebook())
                        .bind("pack", coder.languagePack())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /**
     * Keeps a report and its reading, instead of what was read in it before.
     *
     * @param uri where it came from
     */
    public void save(Reading reading, Coder coder, String uri) {
        Report report = reading.report();
        handle.createUpdate("""
                        insert into reports (id, uri, publisher, title, published, language, text)
                        values (:id, :uri, :publisher, :title, :published, :language, :text)
                        on conflict (id) do update set uri = excluded.uri, publisher = excluded.publisher,
                            title = excluded.title, published = excluded.published, language = excluded.language,
                            text = excluded.text""")
                .bind("id", report.id())
                .bind("uri", PlainText.of(uri))
                .bind("publisher", PlainText.of(report.publisher()))
                .bind("title", PlainText.of(report.title()))
                .bind("published", report.published().map(Object::toString))
                .bind("language", report.language())
                .bind("text", PlainText.of(report.text()))
                .execute();
        handle.createUpdate("""
                        insert into readings (report, coder, version, codebook, language_pack, record)
                        select number, :coder, :version, cast(:codebook as text), cast(:pack as text), :record
                        from reports where id = :id
                        on conflict (report) do update set coder = excluded.coder, version = excluded.version,
                            codebook = excluded.codebook, language_pack = excluded.language_pack,
                            record = excluded.record""")
                .bind("id", report.id())
                .bind("coder", coder.name())
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("pack", coder.languagePack())
                .bind("record", RECORDS.line(reading, coder))
                .execute();
        claims.save(reading);
    }

    /** How many reports were read. */
    public long count() {
        return handle.createQuery("select count(*) from readings")
                .mapTo(Long.class)
                .one();
    }

    /** The record of one report. */
    public Optional<Saved> find(String report) {
        return json(report).map(Readings::read);
    }

    /** The record of one report, as the JSON of the contract on one line. */
    public Optional<String> json(String report) {
        return handle.createQuery("""
                        select record from readings join reports on reports.number = readings.report
                        where reports.id = :report""")
                .bind("report", report)
                .mapTo(String.class)
                .findOne();
    }

    /** A record as the JSON of the contract on one line, with the number of its report in this store. */
    public record Row(long report, String json) {}

    /** The next so many in the order in which the reports came, after a number; the first after 0. */
    public List<Row> after(long report, int most) {
        return handle.createQuery("""
                        select report, record from readings where report > :last order by report limit :most""")
                .bind("last", report)
                .bind("most", most)
                .map((row, context) -> new Row(row.getLong("report"), row.getString("record")))
                .list();
    }

    /** Every record in the order in which the reports came, each as the JSON of the contract on one line. */
    public void forEachJson(Consumer<String> consumer) {
        long last = 0;
        List<Row> page;
        do {
            page = after(last, PAGE);
            for (Row row : page) {
                consumer.accept(row.json());
                last = row.report();
            }
        } while (page.size() == PAGE);
    }

    /** Every record in the order in which the reports came. */
    public void forEach(Consumer<Saved> consumer) {
        forEachJson(json -> consumer.accept(read(json)));
    }

    private static Saved read(String json) {
        try {
            return RecordReader.read(json);
        } catch (NotARecord e) {
            throw StoreTrouble.damaged("record", e);
        }
    }
}
