package org.hearsay.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a filter in SQL, the same for both databases. */
final class IncidentQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    IncidentQuery(IncidentFilter filter) {
        if (!filter.types().isEmpty()) {
            when("type in (<types>)");
            lists.put("types", filter.types().stream().sorted().toList());
        }
        filter.actor().ifPresent(actor -> {
            when("""
                    exists (select 1 from incident_actors actor where actor.incident = incidents.id
                        and (actor.registry in (<actors>) or actor.name like :actorWords))""");
            lists.put(
                    "actors",
                    actor.ids().isEmpty()
                            ? List.of("")
                            : actor.ids().stream().sorted().toList());
            values.put("actorWords", pattern(actor.words()));
        });
        filter.place().ifPresent(place -> {
            when("""
                    exists (select 1 from incident_places place where place.incident = incidents.id
                        and (place.gazetteer = :place or place.name like :placeWords or place.admin1 like :placeWords))""");
            values.put("place", place);
            values.put("placeWords", pattern(place));
        });
        filter.country().ifPresent(country -> {
            when("""
                    exists (select 1 from incident_places place where place.incident = incidents.id
                        and place.country = :country)""");
            values.put("country", country);
        });
        filter.within().ifPresent(this::near);
        filter.from().ifPresent(from -> {
            when("(latest >= :from or (latest is null and earliest is not null))");
            values.put("from", from.toString());
        });
        filter.to().ifPresent(to -> {
            when("(earliest <= :to or (earliest is null and latest is not null))");
            values.put("to", to.toString());
        });
        if (filter.disputedOnly()) {
            when("disputed");
        }
        if (!filter.withBackground()) {
            when("not background");
        }
    }

    /** Of names in which these words stand; of none when there is no word. */
    private static String pattern(String text) {
        String words = PlainText.words(text);
        return words.isBlank() ? "" : "%" + words + "%";
    }

    /** The haversine formula, as {@link org.hearsay.model.Coordinates#kilometresTo}; the band of latitude first, which is cheap. */
    private void near(IncidentFilter.Circle circle) {
        when("""
                latitude between :latitude - :kilometres / 111.0 and :latitude + :kilometres / 111.0
                and 2 * 6371.0 * asin(sqrt(
                    pow(sin(radians(latitude - :latitude) / 2), 2)
                    + cos(radians(latitude)) * cos(radians(:latitude)) * pow(sin(radians(longitude - :longitude) / 2), 2)
                )) <= :kilometres""");
        values.put("latitude", circle.centre().latitude());
        values.put("longitude", circle.centre().longitude());
        values.put("kilometres", circle.kilometres());
    }

    private void when(String condition) {
        conditions.add(condition);
    }

    /**
     * @param select what is wanted of each
     * @param end order and limit
     */
    Query on(Handle handle, String select, String end) {
        String where = conditions.isEmpty() ? "" : " where " + String.join("\nand ", conditions);
        Query query = handle.createQuery("select " + select + " from incidents" + where + " " + end)
                .bindMap(values);
        lists.forEach(query::bindList);
        return query;
    }
}
