package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Certainty;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.Polarity;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
    private static final AttributionFinder FINDER = new AttributionFinder(CueLexicon.load());

    private static List<Attribution> find(String text) {
        return FINDER.find(SharedParser.parse(text));
    }

    private static Attribution first(String text) {
        return find(text).get(0);
    }

    /** Who asks whether somebody did it accuses nobody; who has no proof has not said that he did not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was not clear if the attack was linked to militants.",
                "Police said it was unclear whether the Karo Front was behind the attack.",
                "Investigators were trying to establish whether rebels had planted the bomb.",
                "Police did not say whether they suspected the Karo Front.",
                "An official said he did not know if the brigade had carried out the attack.",
                "There was no indication that the Karo Front was behind the blast."
            })
    void leavesOpenWhatIsAsked(String text) {
        assertThat(find(text))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.stance()).isEqualTo(Stance.DOUBTS));
    }

    /** Who holds back from claiming, or does not claim as a rule, claims nothing; nobody is said by whom he is held. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamas stopped short of claiming it.",
                "The army neither confirmed nor denied the strikes.",
                "The Karo Front rarely claims attacks.",
                "A group calling itself the Sons of Karo arrived.",
                "The group was banned in 2001.",
                "Videos spread, but there was no way of verifying them.",
                "The rebels freed a pilot whom they had held for 19 months."
            })
    void saysNothing(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void whatIsAskedForIsNotSaid() {
        assertThat(find("The UN called on both sides to show restraint."))
                .extracting(Attribution::stance)
                .containsExactly(Stance.DEMANDS);
        assertThat(find("The mayor urged residents to report strangers."))
                .extracting(Attribution::stance)
                .containsExactly(Stance.DEMANDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said its helicopters had struck two camps. | ASSERTS",
                "The group said its men had carried out the ambush. | CLAIMS_RESPONSIBILITY",
                "The brigade claimed the attack on the convoy. | CLAIMS_RESPONSIBILITY",
                "The minister called the report a lie. | DENIES",
                "The bishop called the raid a crime. | CONDEMNS",
                "The army accused the rebels on Friday of the bombing of the bank. | ACCUSES",
                "The front denied having sent any arms. | DENIES",
                "The group claimed responsibility for the ambush. | CLAIMS_RESPONSIBILITY",
                "The group said it was not behind the bombing. | DENIES",
                "The ministry declared that there was no proof of foreign fighters. | DENIES",
                "Officials said the militia was responsible for the massacre. | ACCUSES",
                "The mayor regretted the deaths. | ASSERTS",
                "\"It was not us,\" a fighter told Radio Tarmo. | DENIES",
                "The court acquitted the general of the murder. | DENIES",
                "The general vowed to crush the rebels. | THREATENS",
                "The general vowed to protect the market. | PROMISES",
                "The rebels said they would release the nurses. | PROMISES",
                "The governor refused to confirm the figure. | DOUBTS",
                "The Red Cross put the toll at 41. | ESTIMATES",
                "The bishop condemned the raid. | CONDEMNS",
                "The minister admitted that two children had died. | ADMITS",
                "Residents said they fled the town. | ASSERTS"
            })
    void readsTheStanceFromCueAndContent(String text, Stance stance) {
        assertThat(first(text).stance()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police said the driver had escaped. | CERTAIN",
                "Police said the driver may have escaped. | POSSIBLE",
                "Police said the driver had probably escaped. | PROBABLE",
                "The driver is believed to have escaped. | PROBABLE"
            })
    void readsHowSureTheSourceIs(String text, Certainty certainty) {
        assertThat(first(text).certainty()).isEqualTo(certainty);
    }

    @Test
    void nobodyClaimsWhatNoGroupClaims() {
        List<Attribution> found = find("No group has claimed responsibility for the kidnapping, police said.");
        assertThat(found).singleElement().satisfies(claim -> {
            assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
        });
    }

    @Test
    void oneClaimIsToldInsideAnother() {
        List<Attribution> found = find("The president said that the spokesman had denied that soldiers took part.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).within()).isEmpty();
        assertThat(found.get(1).within()).contains(0);
        assertThat(found.get(1).stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void aNewsConferenceIsAVenueAndReportersAreTold() {
        String text = "Residents told reporters at a news conference in Tarmo that the bridge was gone.";
        Document document = SharedParser.parse(text);
        Attribution claim = FINDER.find(document).get(0);
        assertThat(claim.venue().map(document::quote)).contains("a news conference in Tarmo");
        assertThat(claim.addressee().map(Object::toString)).contains("reporters");
    }

    @Test
    void aStatementIsWhatAClaimCameThrough() {
        String text = "In a statement posted on its website, the group said that its men had carried out the ambush.";
        Document document = SharedParser.parse(text);
        assertThat(FINDER.find(document).get(0).via().map(document::quote))
                .contains("a statement posted on its website");
    }

    @Test
    void aQuotationThatStandsFreeBelongsToTheSpeakerBefore() {
        String text = "\"They shot everyone,\" said Amina Tolu, a nurse. \"They even shot the goats.\"";
        Document document = SharedParser.parse(text);
        List<Attribution> found = FINDER.find(document);
        assertThat(found).singleElement().satisfies(claim -> {
            assertThat(claim.content().stream().map(document::quote))
                    .containsExactly("\"They shot everyone,\"", "\"They even shot the goats.\"");
            assertThat(claim.form()).isEqualTo(ClaimForm.DIRECT);
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
        });
    }

    @Test
    void aSecondQuotationThatThreatensIsAClaimOfItsOwn() {
        List<Attribution> found = find(
                "\"We will not harm civilians,\" the spokesman told Radio Tarmo. \"But we will strike every barracks.\"");
        assertThat(found).extracting(Attribution::stance).containsExactly(Stance.PROMISES, Stance.THREATENS);
    }

    @Test
    void whoIsQuotedAsSayingIsTheInnerSource() {
        List<Attribution> found = find("The state agency quoted a doctor as saying that six bodies had been found.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).source().map(Object::toString)).contains("a doctor");
        assertThat(found.get(1).within()).contains(0);
    }

    @Test
    void accusationsNameTheAccused() {
        assertThat(first("The opposition accused the president of ordering the raid.")
                        .accused()
                        .map(Object::toString))
                .contains("the president");
        assertThat(first("Amnesty said the militia was responsible for the massacre.")
                        .accused()
                        .map(Object::toString))
                .contains("the militia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The governor blamed the raid on the market on the militia. | the militia",
                "The raid was blamed on the militia by residents. | the militia",
                "Detectives attributed the killing to the Karo Brigade. | the Karo Brigade",
                "The police suspect the Karo Brigade. | the Karo Brigade",
                "Investigators pointed to the Karo Brigade. | the Karo Brigade",
            })
    void whoADeedIsLaidOnIsAccused(String text, String accused) {
        Attribution said = first(text);
        assertThat(said.stance()).isEqualTo(Stance.ACCUSES);
        assertThat(said.accused().orElseThrow()).hasToString(accused);
    }

    @Test
    void aDeedIsNotAccusedAndALeakIsOnlySupposed() {
        assertThat(first("Officials blamed the bombing.").accused()).isEmpty();
        assertThat(first("Engineers suspect a gas leak.").stance()).isEqualTo(Stance.ASSERTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys urged the Karo Brigade to leave the valley. | the Karo Brigade",
                "The Karo Brigade has been pressured by neighbours to free the nurses. | The Karo Brigade",
                "Amnesty demanded that the army free the nurses. | the army",
                "Rebels told the villagers to leave. | the villagers",
                "Norway warned the junta against attacking ships. | the junta",
                "The mission warned the junta that further raids on clinics would be punished. | the junta",
            })
    void whoIsAskedOrWarnedIsTheOneItIsSaidTo(String text, String addressee) {
        Attribution said = first(text);
        assertThat(said.addressee().orElseThrow()).hasToString(addressee);
        assertThat(said.via()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry declined to comment on the raid.",
                "The army had no comment on the raid.",
                "The police did not respond to a letter.",
                "No group claimed the raid."
            })
    void whoKeepsSilentClaimsNothing(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void whatAStatementSaysItsIssuerSays() {
        List<Attribution> found = find(
                "The army said in a statement that two men had fled. \"We are looking for them,\" the statement said.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).source().orElseThrow()).hasToString("The army");
        assertThat(found.get(1).via()).isPresent();
    }

    @Test
    void aPlainEventIsNoClaim() {
        assertThat(find("Gunmen attacked a village near Tarmo on Monday and killed nine people."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Karo Brigade issued a statement denying that it had mined the road.|DENIES|The Karo Brigade|issued a statement denying|that it had mined the road",
                "The army has released a video showing masked men, saying the camp had fallen.|ASSERTS|The army|saying|the camp had fallen",
                "The rebels sent a letter to elders demanding that they leave Kani.|DEMANDS|The rebels|demanding|that they leave Kani",
                "In a statement accusing the army of torture, the group said nothing of the hostages.|ACCUSES|the group|accusing|the army of torture",
                "A man saying he was a guard opened the gate.|ASSERTS|A man|saying|he was a guard"
            })
    void whoIssuesAStatementSaysWhatItSays(String text, Stance stance, String source, String cue, String content) {
        Document document = SharedParser.parse(text);
        assertThat(FINDER.find(document)).anySatisfy(said -> {
            assertThat(said.stance()).isEqualTo(stance);
            assertThat(said.sourceSpan().map(document::quote)).contains(source);
            assertThat(said.cue().map(document::quote)).contains(cue);
            assertThat(said.content()).extracting(document::quote).containsExactly(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police said the bomb was planted by the Karo Brigade, which the group denied.|the bomb was planted by the Karo Brigade|which",
                "The army accused the rebels of burning houses, which they denied.|the rebels of burning houses|which",
                "Residents said troops had shelled a school, a charge the army rejected.|troops had shelled a school|a charge"
            })
    void whatOthersAnswerIsNoPartOfWhatIsSaid(String text, String said, String answered) {
        Document document = SharedParser.parse(text);
        List<Attribution> found = FINDER.find(document);

        assertThat(found).hasSize(2);
        assertThat(found.get(0).content()).extracting(document::quote).containsExactly(said);
        assertThat(found.get(1).stance()).isEqualTo(Stance.DENIES);
        assertThat(found.get(1).content()).extracting(document::quote).containsExactly(answered);
        assertThat(found.get(1).within()).isEmpty();
    }

    @Test
    void howSomebodyWishesToBeQuotedIsNoClaim() {
        Document document = SharedParser.parse(
                "\"They knew there were only villagers there,\" a resident said, asking not to be named for fear of reprisals.");

        assertThat(FINDER.find(document))
                .flatExtracting(said -> said.cue().map(document::quote).stream().toList())
                .contains("said")
                .doesNotContain("asking");
    }

    @Test
    void whoSaysThatTheTollWasHigherPutsIt() {
        Document document = SharedParser.parse(
                "A security source said the toll was higher, putting the number of dead at 27, and that four cars had burned.");

        assertThat(FINDER.find(document))
                .filteredOn(said -> said.stance() == Stance.ESTIMATES)
                .singleElement()
                .satisfies(said ->
                        assertThat(said.sourceSpan().map(document::quote)).contains("A security source"));
    }

    @Test
    void whoIsAdmittedToHospitalIsNotAdmittedByAnybody() {
        assertThat(FINDER.find(SharedParser.parse(
                        "A nurse said 38 people with bullet wounds had been admitted since Tuesday.")))
                .noneMatch(said -> said.stance() == Stance.ADMITS);
    }
}
