package org.hearsay.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.actor.ActorFinder;
import org.hearsay.model.Comparator;
import org.hearsay.model.FigureKind;
import org.junit.jupiter.api.Test;

class FigureFinderTest {
    private static final ActorFinder ACTORS = new ActorFinder(ActorRegistry.load(), ActorWords.load());
    private static final FigureFinder FIGURES = new FigureFinder();

    private static List<FoundFigure> find(String text) {
        Document document = SharedParser.parse(text);
        return FIGURES.find(document, ACTORS.find(document));
    }

    private static FoundFigure one(String text) {
        List<FoundFigure> found = find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @Test
    void strengthIsReadOffHavingAndBeingEstimated() {
        FoundFigure has = one("The Copper Front has about 3,000 fighters.");
        assertThat(has.what()).isEqualTo(FigureKind.STRENGTH);
        assertThat(has.best()).contains(3000L);
        assertThat(has.low()).isEmpty();
        assertThat(has.comparator()).isEqualTo(Comparator.ABOUT);
        assertThat(has.of()).map(Object::toString).contains("The Copper Front");

        FoundFigure size = one("The general put the militia's size at 1,200 men.");
        assertThat(size.best()).contains(1200L);
        assertThat(size.of()).map(Object::toString).contains("the militia");
    }

    @Test
    void aRangeHasTwoEnds() {
        FoundFigure range = one("Al-Shabaab commands between 7,000 and 12,000 fighters.");
        assertThat(range.low()).contains(7000L);
        assertThat(range.high()).contains(12000L);
        assertThat(range.best()).isEmpty();
    }

    @Test
    void theDeadOfOneAttackAreNoTotal() {
        assertThat(find("The blast killed 12 people on Friday.")).isEmpty();

        FoundFigure total = one("More than 40,000 people have been killed since 2015.");
        assertThat(total.what()).isEqualTo(FigureKind.TOTAL_TOLL);
        assertThat(total.comparator()).isEqualTo(Comparator.MORE_THAN);
        assertThat(total.low()).contains(40001L);
        assertThat(total.high()).isEmpty();
    }

    @Test
    void warsHaveTotalsAndLengths() {
        assertThat(one("The war has killed at least 150,000 people.").low()).contains(150_000L);

        FoundFigure length = one("The accord ended a 27-year insurgency.");
        assertThat(length.what()).isEqualTo(FigureKind.DURATION);
        assertThat(length.best()).contains(27L);
        assertThat(length.rule()).isEqualTo("duration-in-years");
    }

    @Test
    void sharesOfALandAreInPercent() {
        FoundFigure third = one("The rebels control a third of the country.");
        assertThat(third.what()).isEqualTo(FigureKind.TERRITORY);
        assertThat(third.best()).contains(33L);
        assertThat(third.of()).map(Object::toString).contains("The rebels");
    }

    @Test
    void moneyIsCountedInTheCurrencyOfTheWords() {
        FoundFigure ransom = one("The gang demanded a ransom of $2.5 million.");
        assertThat(ransom.what()).isEqualTo(FigureKind.MONEY);
        assertThat(ransom.best()).contains(2_500_000L);
        assertThat(ransom.low()).isEqualTo(Optional.of(2_500_000L));
    }

    @Test
    void aGroupOfSoManyHasThatStrength() {
        FoundFigure group = one("The army blamed the Copper Front, a Marxist group of around 900 fighters.");
        assertThat(group.what()).isEqualTo(FigureKind.STRENGTH);
        assertThat(group.best()).contains(900L);
        assertThat(group.of()).map(Object::toString).contains("the Copper Front");
    }

    @Test
    void aNumberOfDeadSoFarIsATotal() {
        FoundFigure total = one("The murder brings to 37 the number of people killed in the feud this year.");
        assertThat(total.what()).isEqualTo(FigureKind.TOTAL_TOLL);
        assertThat(total.best()).contains(37L);
    }
}
