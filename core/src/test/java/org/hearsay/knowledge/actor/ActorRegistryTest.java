package org.hearsay.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.knowledge.actor.ActorEntry.Register;
import org.hearsay.model.ActorKind;
import org.junit.jupiter.api.Test;

class ActorRegistryTest {
    private static final ActorRegistry REGISTRY = ActorRegistry.load();

    @Test
    void isAsLargeAsPromised() {
        Map<Register, Long> counts =
                REGISTRY.all().stream().collect(Collectors.groupingBy(ActorEntry::register, Collectors.counting()));
        assertThat(counts.get(Register.GROUPS)).isGreaterThan(850);
        assertThat(counts.get(Register.STATE_FORCES)).isGreaterThan(250);
        assertThat(counts.get(Register.GOVERNMENTS)).isGreaterThan(190);
        assertThat(counts.get(Register.ORGANISATIONS)).isGreaterThan(150);
        assertThat(counts.get(Register.MEDIA)).isGreaterThan(150);
    }

    @Test
    void parentsExistAndNothingIsItsOwnAncestor() {
        for (ActorEntry entry : REGISTRY.all()) {
            int steps = 0;
            ActorEntry child = entry;
            while (child.parent().isPresent()) {
                String parent = child.parent().get();
                assertThat(REGISTRY.byId(parent)).as("parent of %s", child.id()).isPresent();
                child = REGISTRY.byId(parent).orElseThrow();
                assertThat(++steps).as("steps up from %s", entry.id()).isLessThan(10);
            }
        }
    }

    @Test
    void sharedNamesAreDeclared() {
        assertThat(REGISTRY.undeclaredCollisions()).isEmpty();
    }

    @Test
    void countriesAreKnown() {
        for (ActorEntry entry : REGISTRY.all()) {
            entry.country().ifPresent(code -> assertThat(code).as(entry.id()).matches("[A-Z]{2}"));
        }
    }

    @Test
    void namesWithoutWordsThatJudge() {
        for (ActorEntry entry : REGISTRY.all()) {
            assertThat(Pieces.of(entry.name()))
                    .doesNotContain("terrorist", "terrorists", "regime", "extremists", "thugs", "bandits");
        }
    }

    @Test
    void findsByIdAliasAndSpelling() {
        assertThat(REGISTRY.byId("isis-k").orElseThrow().parent()).contains("isis");
        for (String spelling : List.of("al-Qaeda", "Al Qaida", "al-Qa'ida", "AL QAEDA")) {
            assertThat(REGISTRY.byAlias(spelling)).extracting(ActorEntry::id).containsExactly("al-qaeda");
        }
        assertThat(REGISTRY.byAlias("Farabundo Marti National Liberation Front"))
                .extracting(ActorEntry::id)
                .containsExactly("fmln");
    }

    @Test
    void composesForcesOfCountries() {
        assertThat(REGISTRY.stateForce("KE", "police").orElseThrow().id()).isEqualTo("kenyan-police");
        assertThat(REGISTRY.stateForce("US", "military").orElseThrow().id()).isEqualTo("us-military");
        assertThat(REGISTRY.stateForce("CD", "army").orElseThrow().id()).isEqualTo("fardc");
        assertThat(REGISTRY.stateForce("AF", "government").orElseThrow().id()).isEqualTo("government-afghanistan");
        assertThat(REGISTRY.byId("colombian-army").orElseThrow().kind()).isEqualTo(ActorKind.STATE_FORCES);
        assertThat(REGISTRY.stateForce("KE", "bakery")).isEmpty();
    }
}
