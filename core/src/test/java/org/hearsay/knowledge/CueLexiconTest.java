package org.hearsay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Cue.Kind;
import org.hearsay.knowledge.Cue.Pattern;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
    private final CueLexicon lexicon = CueLexicon.load();

    @Test
    void longerCuesComeFirst() {
        assertThat(lexicon.senses(Kind.VERB, "claim").get(0).words().size()).isGreaterThan(1);
        assertThat(lexicon.senses(Kind.VERB, "claim"))
                .extracting(Cue::stance)
                .contains(Stance.CLAIMS_RESPONSIBILITY, Stance.ASSERTS);
    }

    @Test
    void framesCarryTheirPreposition() {
        Cue accuse = lexicon.senses(Kind.VERB, "accuse").get(0);
        assertThat(accuse.has(Pattern.NP_PREP, "of")).isTrue();
        assertThat(accuse.has(Pattern.THAT)).isFalse();
    }

    @Test
    void everyStanceHasCues() {
        Set<Stance> stances = lexicon.all().stream().map(Cue::stance).collect(Collectors.toSet());
        assertThat(stances).containsExactlyInAnyOrder(Stance.values());
        assertThat(lexicon.size()).isGreaterThan(1000);
    }
}
