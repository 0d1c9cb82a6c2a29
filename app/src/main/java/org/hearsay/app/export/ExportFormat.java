package org.hearsay.app.export;

import org.hearsay.model.Coded;

/** The formats of the field. */
public enum ExportFormat implements Coded {
    /** UCDP's Georeferenced Event Dataset, CSV. */
    GED,
    /** ACLED, CSV. */
    ACLED,
    /** Global Terrorism Database, CSV. */
    GTD,
    /** PLOVER in POLECAT's columns, JSON Lines. */
    PLOVER,
    /** CAMEO, tab-separated. */
    CAMEO,
    /** RFC 7946, one feature collection. */
    GEOJSON,
    /** The records, JSON Lines. */
    JSONL,
    /** All tables, a folder of Parquet files. */
    PARQUET,
    /** FollowTheMoney entities, JSON Lines. */
    FTM;

    /** Whether it is a folder of files and cannot be one stream. */
    public boolean isFolder() {
        return this == PARQUET;
    }
}
