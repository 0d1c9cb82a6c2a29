package org.hearsay.row;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Reading;
import org.hearsay.model.incident.Incident;

/** All schemes, built for one codebook. Immutable; one serves all exports. */
public final class Schemes {
    private final Scheme<Incident> ged;
    private final Scheme<Incident> acled;
    private final Scheme<GtdRow> gtd;
    private final Scheme<Pair> plover;
    private final Scheme<Pair> cameo;

    public Schemes(Codebook codebook) {
        CountryCodes countries = CountryCodes.load();
        ged = Ged.scheme(new Crosswalk(codebook, "ucdp"), countries);
        acled = Acled.scheme(new Crosswalk(codebook, "acled"), countries);
        gtd = Gtd.scheme(new Crosswalk(codebook, "gtd"), countries);
        plover = Plover.scheme(new Crosswalk(codebook, "plover"), countries);
        cameo = Cameo.scheme(new Crosswalk(codebook, "cameo"), countries);
    }

    public Scheme<?> ged() {
        return ged;
    }

    public Scheme<?> acled() {
        return acled;
    }

    public Scheme<?> gtd() {
        return gtd;
    }

    public Scheme<?> plover() {
        return plover;
    }

    public Scheme<?> cameo() {
        return cameo;
    }

    /** The properties of features; {@link GeoProperties#point} gives their geometry. */
    public Scheme<Incident> geojson() {
        return GeoProperties.scheme();
    }

    public Scheme<FtmEntity> ftm() {
        return Ftm.scheme();
    }

    /** What the records hold nothing of; it has no rows of its own. */
    public Scheme<Incident> records() {
        return Whole.records();
    }

    /** What the tables hold nothing of; the rows are those of {@link #incidentTables} and {@link #recordTables}. */
    public Scheme<Incident> tables() {
        return Whole.tables();
    }

    public List<RowTable<Incident, ?>> incidentTables() {
        return Stream.concat(IncidentTables.all().stream(), AccountTables.all().stream())
                .toList();
    }

    public List<RowTable<Reading, ?>> recordTables() {
        return RecordTables.all();
    }

    /** The row types of the plain schemes, for the page of reference. */
    List<RowType<?>> rowTypes() {
        return List.of(
                ged.rowType(),
                acled.rowType(),
                gtd.rowType(),
                plover.rowType(),
                cameo.rowType(),
                geojson().rowType(),
                ftm().rowType());
    }

    List<RowType<?>> ftmSchemata() {
        return new FtmSchemata().all();
    }
}
