package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.store.IncidentFilter.Circle;
import org.hearsay.model.Coordinates;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incidents are found by what they are, whichever database they are in. */
abstract class FilterContractTest {
    private static final LocalDate MARCH_2 = LocalDate.of(2022, 3, 2);
    private static final LocalDate MARCH_5 = LocalDate.of(2022, 3, 5);

    private Store store;

    abstract StoreAddress newAddress() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        store = Store.open(newAddress());
        Incident undated =
                Samples.incident("undated", Optional.empty(), Optional.empty(), Agreement.CONTRADICTING, true);
        store.inTransaction(tables -> {
            tables.shelf().put(Samples.incident("gao", MARCH_2, MARCH_5, Samples.GAO), List.of());
            tables.shelf().put(Samples.incident("niamey", MARCH_5, MARCH_5, Samples.NIAMEY), List.of());
            tables.shelf().put(undated, List.of());
            return true;
        });
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    /** By each way of asking. */
    private List<String> found(IncidentFilter filter) {
        List<String> ids = new ArrayList<>();
        store.reading(tables -> {
            tables.incidents().forEach(filter, incident -> ids.add(incident.id()));
            return true;
        });
        long count = store.reading(tables -> tables.incidents().count(filter));
        assertThat(count).isEqualTo(ids.size());
        List<Incident> listed = store.reading(tables -> tables.incidents().list(filter, IncidentOrder.BY_DAY, 0, 10));
        assertThat(listed).extracting(Incident::id).isEqualTo(ids);
        return ids;
    }

    private static IncidentFilter where(
            Optional<IncidentFilter.ByActor> actor,
            Optional<String> place,
            Optional<String> country,
            Optional<Circle> within) {
        return new IncidentFilter(
                Set.of(), actor, place, country, within, Optional.empty(), Optional.empty(), false, true);
    }

    private static IncidentFilter days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new IncidentFilter(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                to,
                false,
                true);
    }

    private static IncidentFilter types(Set<String> types, boolean disputedOnly, boolean withBackground) {
        return new IncidentFilter(
                types,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                disputedOnly,
                withBackground);
    }

    private static IncidentFilter place(String place) {
        return where(Optional.empty(), Optional.of(place), Optional.empty(), Optional.empty());
    }

    private static IncidentFilter actor(String actor) {
        return where(
                Optional.of(new IncidentFilter.ByActor(Set.of(actor), actor)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static IncidentFilter near(double latitude, double longitude, double kilometres) {
        Circle circle = new Circle(new Coordinates(latitude, longitude), kilometres);
        return where(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(circle));
    }

    @Test
    void allComeByDayAndThoseWithoutADayLast() {
        assertThat(found(IncidentFilter.all())).containsExactly("gao", "niamey", "undated");
        List<Incident> second =
                store.reading(tables -> tables.incidents().list(IncidentFilter.all(), IncidentOrder.BY_DAY, 1, 1));
        assertThat(second).extracting(Incident::id).containsExactly("niamey");
    }

    /** As in memory. */
    @Test
    void whatIsToldMostComesFirstAndHistoryLast() {
        Incident gao = Samples.incident("gao", MARCH_2, MARCH_5, Samples.GAO);
        Incident bamako = Samples.toldAgain(gao, "bamako");
        store.inTransaction(tables -> {
            tables.shelf().put(bamako, List.of());
            return true;
        });
        List<Incident> listed = store.reading(
                tables -> tables.incidents().list(IncidentFilter.all(), IncidentOrder.MOST_TOLD_FIRST, 0, 10));
        assertThat(listed).extracting(Incident::id).containsExactly("bamako", "gao", "niamey", "undated");
        assertThat(listed).isSortedAccordingTo(Incident.MOST_TOLD_FIRST);
    }

    @Test
    void byActor() {
        assertThat(found(actor("jnim"))).hasSize(3);
        assertThat(found(actor("NUSRAT AL-ISLAM"))).hasSize(3);
        assertThat(found(actor("nus"))).isEmpty();
        assertThat(found(actor("%"))).isEmpty();
    }

    /** By the place of the incident, and by that of any account; all samples have an account of Gao. */
    @Test
    void byPlace() {
        assertThat(found(place("niamey"))).containsExactly("niamey");
        assertThat(found(place("2440485"))).containsExactly("niamey");
        assertThat(found(place("gao"))).hasSize(3);
        assertThat(found(place("GÃO region"))).hasSize(3);
        assertThat(found(place("Paris"))).isEmpty();
        assertThat(found(where(Optional.empty(), Optional.empty(), Optional.of("NE"), Optional.empty())))
                .containsExactly("niamey");
    }

    @Test
    void byDistance() {
        double kilometres = Samples.GAO
                .coordinates()
                .orElseThrow()
                .kilometresTo(Samples.NIAMEY.coordinates().orElseThrow());
        assertThat(found(near(16.27, -0.04, kilometres - 0.5))).containsExactly("gao");
        assertThat(found(near(16.27, -0.04, kilometres + 0.5))).containsExactly("gao", "niamey");
        assertThat(found(near(-16.27, 179.9, 100))).isEmpty();
    }

    @Test
    void byDay() {
        assertThat(found(days(Optional.of(LocalDate.of(2022, 3, 3)), Optional.of(LocalDate.of(2022, 3, 4)))))
                .containsExactly("gao");
        assertThat(found(days(Optional.of(MARCH_5), Optional.empty()))).containsExactly("gao", "niamey");
        assertThat(found(days(Optional.empty(), Optional.of(MARCH_2)))).containsExactly("gao");
        assertThat(found(days(Optional.of(LocalDate.of(2022, 3, 6)), Optional.empty())))
                .isEmpty();
    }

    @Test
    void byTypeAndByHowItIsTold() {
        assertThat(found(types(Set.of("armed-attack", "riot"), false, true))).hasSize(3);
        assertThat(found(types(Set.of("riot"), false, true))).isEmpty();
        assertThat(found(types(Set.of(), true, true))).containsExactly("undated");
        assertThat(found(types(Set.of("armed-attack"), false, false))).containsExactly("gao", "niamey");
    }
}
