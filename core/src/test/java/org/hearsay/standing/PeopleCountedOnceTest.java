package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: how many people one event harmed, where a report counts them more than once. */
class PeopleCountedOnceTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    /** "killed 1, wounded 2". */
    static String written(List<Toll> tolls) {
        return tolls.stream()
                .map(toll -> toll.harm().code() + " "
                        + toll.best().map(String::valueOf).orElse("?"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A baker was killed in a shooting in Mandera on Monday. He died at a clinic.|killed 1",
                "One person was killed in a shooting in Mandera on Monday. A plumber died at the scene.|killed 1",
                "One man died and three others were injured in a shooting in Mandera. Abdi Nur died at a clinic.|killed 1, wounded 3",
                "One man died and three others were injured in a shooting in Mandera. Another man died at a clinic.|killed 1, killed 1, wounded 3",
                "Five people were shot in Mandera on Monday. The five men were shot at a market.|wounded 5",
                "Five people were shot in Mandera on Monday. A 20-year-old man died at the scene.|killed 1, wounded 4",
                "Five people were shot in Mandera on Monday. Two of the victims died.|killed 2, wounded 3",
                "Gunmen shot four people in Mandera on Monday. A 19-year-old was shot in the leg.|wounded 4",
                "Gunmen shot and wounded four people in Mandera on Monday. Two others were killed in the attack.|killed 2, wounded 4",
                "Four people were found dead in a house in Mandera on Monday. All four had been shot.|killed 4",
                "A woman was shot in Mandera on Monday. She died on Tuesday.|killed 1",
                "Six people were shot, one fatally, in Mandera on Monday.|killed 1, wounded 5",
                "A guard shot a porter in Mandera on Monday, killing him.|killed 1",
                "A guard shot a porter in Mandera on Monday, killing two cooks.|killed 2, wounded 1",
                "The blast in Mandera on Monday left a cook and a porter dead, and a baker wounded.|killed 1, killed 1, wounded 1",
                "Two teens were killed in Mandera on Monday. A 16-year-old girl died at a clinic.|killed 2",
                "One man was killed in Mandera on Monday. Ali Noor, 28, died at a clinic. A man was shot dead at a bar, police said.|killed 1",
                "One person died in a shooting in Mandera on Monday. One man was shot and he died at a clinic.|killed 1",
                "A man shot his wife and two cooks in Mandera on Monday before killing himself. Officers found four people dead.|killed 4",
                "A man shot his wife and two cooks in Mandera on Monday before killing himself. Officers found two people dead.|killed 1, killed 2, wounded 1, wounded 2",
                "Two guards were killed in a raid on Mandera on Monday. Ali Noor died on the spot. Omar Dahir died at a clinic.|killed 2",
                "A man and three women were shot in Mandera on Monday. All four were taken to a clinic.|wounded 1, wounded 3",
                "Soldiers killed nine people in the massacre of 28 September in Mandera.|killed 9",
                "A cook was shot in the leg in Mandera on Monday. A porter was shot in the arm.|wounded 1, wounded 1",
                "A shooting in Mandera left one woman dead and two people wounded on Monday. A 27-year-old woman was shot in the head and taken to a clinic, where she died. A 33-year-old man was hit in the neck and a 25-year-old man was hit in the back.|killed 1, wounded 2",
                "Three women were shot in a raid on Mandera on Monday and a boy was killed.|killed 1, wounded 3",
                "A blast in Mandera on Monday killed one person and wounded another. Another person who was wounded is stable.|killed 1, wounded 1",
                "Five teenagers were shot in Mandera on Monday. Five kids got shot, a neighbour said.|wounded 5, wounded 5",
                "A guard shot his wife in Mandera on Monday and then shot himself. Both died, police said.|killed 2",
                "Two men and a woman were shot in Mandera on Monday. Both men died, police said.|killed 2, wounded 1",
                "A man was shot in Mandera on Monday and three others were injured. Three other men were also wounded.|wounded 1, wounded 3",
                "A girl and a 19-year-old man were injured in Mandera on Monday. Police said a 19-year-old man was also shot in the arm.|wounded 1, wounded 1",
                "Six people were shot, one fatally, in Mandera on Monday. A 20-year-old man was hit and was pronounced dead at the scene.|killed 1, wounded 5",
                "A shooting in Mandera on Monday resulted in the death of Ali Noor and injuries to five other people.|killed 1, wounded 5",
                "A guard shot a boy in Mandera on Monday, causing injuries to the victim.|wounded 1",
                "The 4 yo girl was shot in Mandera on Monday.|wounded 1",
                "A shooting in Mandera on Monday killed Ali Noor, and a baker was taken to a clinic with injuries to the head.|killed 1, wounded 1",
                "Six people were shot, one fatally, in Mandera on Monday. Ali Noor, 28, was pronounced dead at the scene.|killed 1, wounded 5",
                "A girl and a woman were injured in Mandera on Monday. A 28-year-old woman was also shot in the arm.|wounded 1, wounded 1",
                "A woman was injured in Mandera on Monday. A 28-year-old woman was also shot in the arm.|wounded 1, wounded 1",
                "A girl and a 19-year-old man were injured in Mandera on Monday. Police said another 19-year-old man was shot in the arm.|wounded 1, wounded 1, wounded 1",
                "Police say five people were shot in Mandera on Monday. Three of the shooting victims died.|killed 3, wounded 2",
                "Ali Noor died in Mandera on Monday. All five men were shot, a clerk said.|killed 1, wounded 4",
                "A man was in critical condition after being hit in Mandera on Monday. A porter was shot in the arm. A baker was shot in the leg. Both were in stable condition.|wounded 1, wounded 1, wounded 1",
                "Around 10 Saturday night, four people were shot at a party in Mandera.|wounded 4",
                "Three men were wounded in Mandera on Monday. Ali Noor, 24 was shot in the chest.|wounded 3",
                "A cook was killed in Mandera on Monday. Two others were also shot.|killed 1, wounded 2",
                "A 10-year-old boy is in surgery after he was shot in Mandera on Monday. The 10-year-old was brought to a clinic with a gunshot wound.|wounded 1",
                "A guard shot his four-year-old daughter in Mandera on Monday. Officers found an injured 4-year-old girl.|wounded 1",
                "A guard shot his twenty-four-year-old daughter in Mandera on Monday. Officers found an injured 4-year-old girl.|wounded 1, wounded 1",
                "A 12-year-old boy shot himself in Mandera on Monday. Police found a 12-year-old boy suffering from a gunshot wound.|wounded 1",
                "One man is dead and another is in critical condition after six people were shot in Mandera on Monday.|killed 1, wounded 5",
                "Three men were hurt in a shooting in Mandera on Monday. A 16-year-old boy was shot in the arm. Another man, 21, was shot in the foot.|wounded 3",
                "Four people were wounded in a shooting in Mandera on Monday, a mayor said. A 26-year-old man and a 31-year-old man were shot in the leg. Police learned that two other wounded men had been driven to a clinic.|wounded 4",
                "A teenager was killed and three other teenagers were injured in a shooting in Mandera on Monday. Police say the two other teens were being treated for serious injuries.|killed 1, wounded 3",
                "Gunfire on Monday claimed the lives of a Mandera baker and his two daughters.|killed 1, killed 2",
                "Gunfire on Monday claimed nine lives in Mandera.|killed 9",
                "Papers on the three women gunned down in Mandera on Monday show that all three died from gunshot wounds.|killed 3",
                "The boy was taken to a clinic, where he was listed in good condition. A two-year-old boy was shot in the leg in Mandera on Monday.|wounded 1",
            })
    void eachOfThoseHarmedCountsOnce(String text, String expected) {
        assertThat(written(events(text).get(0).tolls())).isEqualTo(expected);
    }

    @Test
    void aCountOnAnothersWordIsOfTheSamePeople() {
        List<Toll> tolls = events(
                        "Nine people were shot in Mandera on Monday. Police said nine people were hit by gunfire.")
                .get(0)
                .tolls();
        assertThat(written(tolls)).isEqualTo("wounded 9, wounded 9");
        assertThat(tolls).extracting(Toll::victims).containsOnly(tolls.get(0).victims());
        assertThat(tolls).extracting(Toll::basis).doesNotHaveDuplicates();
    }

    @Test
    void aSentencePrintedTwiceCountsOnce() {
        String lead = "Two adults and four others were wounded in a shooting in Mandera on Monday.";
        assertThat(written(events(lead + "\n\n" + lead).get(0).tolls())).isEqualTo("wounded 2, wounded 4");
    }

    @Test
    void aSentencePrintedUnderEachPictureCountsOnce() {
        String lead = "A man died on Monday after being shot in a house in Mandera.";
        assertThat(written(events("Image 1 of 2 " + lead + "\n\n" + lead + "\n\nImage 2 of 2 " + lead)
                        .get(0)
                        .tolls()))
                .isEqualTo("killed 1");
    }

    @Test
    void whoeverShootsHimselfIsHit() {
        assertThat(written(events("A plumber accidentally shot himself in the leg on Monday.")
                        .get(0)
                        .tolls()))
                .isEqualTo("wounded 1");
    }

    @Test
    void theDeadCanBeToldBeforeTheDeed() {
        List<Event> events =
                events("Two men were found dead in a house in Mandera on Monday. Gunmen had shot at the house.");
        assertThat(events).extracting(event -> written(event.tolls())).containsExactly("killed 2");
    }
}
