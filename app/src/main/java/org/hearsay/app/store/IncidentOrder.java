package org.hearsay.app.store;

/** In which order incidents are listed. */
public enum IncidentOrder {
    /** As {@link org.hearsay.model.incident.Incident#MOST_TOLD_FIRST}. */
    MOST_TOLD_FIRST("order by background, passages desc, coalesce(earliest, latest, '9999'), id"),

    /** By the number of reports that tell it, what is only told as history last. */
    MOST_REPORTS_FIRST("""
            order by background, (select count(distinct report) from tellings where incident = incidents.id) desc,
                coalesce(earliest, latest, '9999'), id"""),

    /** By day, those of no known day last. */
    BY_DAY("order by coalesce(earliest, latest, '9999'), id");

    private final String sql;

    IncidentOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
