package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedBodiesTest {
    private static List<NameType> types(String text, String last) {
        return SharedParser.parse(text).sentences().stream()
                .flatMap(s -> s.names().stream()
                        .filter(name -> s.token(name.to() - 1).form().equals(last))
                        .map(Name::type))
                .toList();
    }

    @Test
    void whatATextCallsAnAgencyOnceIsNoTownAnywhere() {
        assertThat(types(
                        "Clear Springs, an aid agency that runs a clinic, said two nurses were hurt. Workers of Clear Springs fled on Monday.",
                        "Springs"))
                .hasSize(2)
                .containsOnly(NameType.ORG);
    }

    @Test
    void aTownStaysATown() {
        assertThat(types("Clear Springs, a town in the hills, was shelled.", "Springs"))
                .doesNotContain(NameType.ORG);
    }

    @Test
    void aGangIsNoPerson() {
        assertThat(types("The governor blamed a local gang, Los Osorio. Men of Los Osorio fled.", "Osorio"))
                .isNotEmpty()
                .containsOnly(NameType.ORG);
    }

    @Test
    void whatAGroupCallsItselfIsAName() {
        assertThat(types("A group calling itself the Guardians of Blood Brigade claimed the attack.", "Brigade"))
                .containsExactly(NameType.ORG);
        assertThat(types("A group calling itself a charity claimed the attack.", "charity"))
                .isEmpty();
    }
}
