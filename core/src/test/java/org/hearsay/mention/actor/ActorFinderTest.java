package org.hearsay.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Phrase;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.mention.actor.ActorMention.LabelWords;
import org.hearsay.model.ActorKind;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder(ActorRegistry.load(), ActorWords.load());

    private static List<ActorMention> find(String text) {
        return FINDER.find(SharedParser.parse(text));
    }

    private static ActorMention one(String text, String name) {
        return find(text).stream()
                .filter(mention -> mention.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + name + "' in " + find(text)));
    }

    private static String entry(ActorMention mention) {
        return mention.entry().map(ActorEntry::id).orElse("-");
    }

    @Test
    void aLabelIsKeptBesideTheName() {
        ActorMention mention =
                one("Somalia's battered al-Shabaab terrorist group freed two fishermen on Friday.", "al-Shabaab");

        assertThat(mention.form()).isEqualTo(Form.NAME);
        assertThat(entry(mention)).isEqualTo("al-shabaab");
        assertThat(mention.country()).contains("SO");
        assertThat(mention.phrase().headToken().form()).isEqualTo("group");
        assertThat(mention.labels()).extracting(LabelWords::text).containsExactly("terrorist group");
        assertThat(mention.labels().get(0).evaluative()).isTrue();
    }

    @Test
    void aFrontNamedAfterAPersonIsNone() {
        assertThat(one("General Federico Mejia blamed the Carlos Patino Front.", "Carlos Patino Front")
                        .kind())
                .isEqualTo(ActorKind.REBEL_GROUP);
    }

    @Test
    void whoIsIdentifiedAsSomebodyIsHe() {
        assertThat(one("Gunmen wounded a young farmer identified by the police as Karel Dorn.", "Karel Dorn")
                        .apposedTo())
                .map(phrase -> phrase.headToken().form())
                .contains("farmer");
        assertThat(one("Also injured was a farmer identified as Ada Bell.", "Ada Bell")
                        .apposedTo())
                .map(phrase -> phrase.headToken().form())
                .contains("farmer");
        assertThat(one("Gunmen wounded two farmers identified as Karel Dorn and Ada Bell.", "Karel Dorn")
                        .apposedTo())
                .isEmpty();
    }

    @Test
    void aRankIsNoBodyOfTheSameLetters() {
        assertThat(find("SSP Arif Aziz said nothing."))
                .noneMatch(mention -> entry(mention).equals("sipah-e-sahaba"));
    }

    @Test
    void aNameWithABracketIsWhole() {
        assertThat(find("The Shan State Army (South) freed two fishermen on Friday."))
                .anyMatch(mention -> entry(mention).equals("ssa-s"));
        assertThat(find("The Islamic State (IS) freed two fishermen on Friday."))
                .anyMatch(mention -> entry(mention).equals("isis"));
    }

    @Test
    void aGroupOfMenReachesToTheMenHoweverMuchIsToldOfThem() {
        ActorMention men = one(
                "The guard was shot by a group of men in the grey uniforms of a company that had lost its licence in Lima two years before the war began.",
                "men");
        assertThat(men.phrase().toString()).startsWith("a group of men");
    }

    @Test
    void aForceBeforeItsDeedIsMentioned() {
        assertThat(one("Two men died in police firing near the mill.", "police").kind())
                .isEqualTo(ActorKind.STATE_FORCES);
        assertThat(find("Two men died in a police station."))
                .noneMatch(mention -> mention.name().equals("police"));
    }

    @Test
    void fightersOfAGroupAreTheGroupUnlessCounted() {
        assertThat(entry(one("ELN rebels in Colombia attacked a barracks.", "ELN")))
                .isEqualTo("eln-colombia");

        ActorMention counted = one("The army said it killed nine M23 fighters near Goma.", "M23 fighters");
        assertThat(counted.form()).isEqualTo(Form.NOMINAL);
        assertThat(counted.count()).contains(9);
        assertThat(counted.organisation()).map(Phrase::toString).contains("M23");
        assertThat(entry(one("The army said it killed nine M23 fighters near Goma.", "M23")))
                .isEqualTo("m23");
    }

    @Test
    void aPersonsNameIsWholeWhereTheParserLeavesWordsOut() {
        String report = "LIMA, 9 JUN 2019 -- PRESIDENCY MINISTER ANTONIO GARCIA PARTH WAS ASSASSINATED TODAY IN CUSCO.";
        assertThat(one(report, "Antonio Garcia Parth").phrase().headToken().form())
                .isEqualTo("Parth");
        assertThat(find("LIMA, 9 JUN 2019 -- A BUS BURNED ON THE ANTONIO GARCIA BRIDGE IN CUSCO."))
                .extracting(ActorMention::name)
                .doesNotContain("Antonio Garcia Bridge");
    }

    @Test
    void unnamedPeopleAreCalledByHowTheyAreDescribed() {
        assertThat(one("A group of unidentified youths burned a bus near Kisumu.", "unidentified youths")
                        .person())
                .isTrue();
        assertThat(find("Eight heavily armed men robbed a bank in Kisumu."))
                .extracting(ActorMention::name)
                .contains("heavily armed men");
        assertThat(find("Several other wounded villagers and a senior policeman fled Kisumu."))
                .extracting(ActorMention::name)
                .contains("villagers", "policeman");
    }

    @Test
    void peopleKnownByTheirWorkOrAgeAreActors() {
        assertThat(find("Gunmen shot a watchman and two minors near a minor road in Kisumu."))
                .filteredOn(ActorMention::person)
                .extracting(ActorMention::name)
                .containsExactly("gunmen", "watchman", "minors");
    }

    @Test
    void anOffshootIsNotItsParent() {
        List<ActorMention> mentions = find("JNIM, the Sahelian affiliate of al-Qaeda, burned a bus.");

        assertThat(mentions)
                .filteredOn(m -> m.form() == Form.NAME)
                .extracting(ActorFinderTest::entry)
                .containsExactly("jnim", "al-qaeda");
        ActorMention affiliate = mentions.stream()
                .filter(m -> m.name().equals("Sahelian affiliate"))
                .findFirst()
                .orElseThrow();
        assertThat(affiliate.apposedTo()).map(Phrase::toString).contains("JNIM");
        assertThat(affiliate.entry()).isEmpty();
    }

    @Test
    void aNewGroupIsKnownByItsLastWord() {
        String text = "The Copper Valley Front (CVF) said it had ambushed a convoy.";
        ActorMention front = one(text, "Copper Valley Front");

        assertThat(front.kind()).isEqualTo(ActorKind.REBEL_GROUP);
        assertThat(front.entry()).isEmpty();
        assertThat(front.abbreviation()).contains("CVF");
        assertThat(one(text, "CVF").apposedTo().orElseThrow().sameHead(front.phrase()))
                .isTrue();
    }

    @Test
    void rolesAreReadBeforeAndAfterNames() {
        ActorMention spokesman = one("Houthi spokesman Walid Saber denied the report.", "Walid Saber");
        assertThat(spokesman.role()).contains("spokesman");
        assertThat(spokesman.organisation()).map(Phrase::toString).contains("Houthi");

        ActorMention general =
                one("The road is closed, said Brig. Gen. Tomas Okello of the Eastern Command.", "Tomas Okello");
        assertThat(general.role()).contains("Brig. Gen.");
        assertThat(general.organisation()).map(Phrase::toString).contains("the Eastern Command");

        ActorMention nurse =
                one("Amina Diarra, a nurse at the clinic, said the wounded arrived at dawn.", "Amina Diarra");
        assertThat(nurse.role()).contains("nurse");
        assertThat(nurse.person()).isTrue();
    }

    @Test
    void anOfficersNameBesideAnArmyIsItsSpokesmans() {
        ActorMention officer =
                one("A spokesman for the army, Col. Luis Prado, denied that troops had opened fire.", "Luis Prado");

        assertThat(officer.apposedTo()).map(phrase -> phrase.headToken().form()).contains("spokesman");
        assertThat(officer.role()).isPresent();
    }

    @Test
    void forcesOfACountryAreRegistered() {
        assertThat(entry(one("Kenya's overworked police arrested the driver.", "police")))
                .isEqualTo("kenyan-police");
        assertThat(entry(one("The Ghanaian army shelled the camp.", "Ghanaian army")))
                .isEqualTo("ghanaian-army");
        assertThat(one("The blast killed 7 French soldiers.", "French soldiers").country())
                .contains("FR");
    }

    @Test
    void capitalsSpeakForGovernmentsOnlyWhereSomebodyActs() {
        assertThat(entry(one("Ankara accused Athens of provocation.", "Ankara")))
                .isEqualTo("government-turkey");
        assertThat(find("A bus crashed in Ankara."))
                .extracting(ActorMention::name)
                .doesNotContain("Ankara");
        assertThat(find("Nigeria has many rivers."))
                .extracting(ActorMention::name)
                .doesNotContain("Nigeria");
    }

    @Test
    void crowdsAreMentionedAtTheWordTheVerbHangsFrom() {
        ActorMention crowd = one("Thousands of demonstrators marched through the square.", "demonstrators");

        assertThat(crowd.phrase().headToken().form()).isEqualTo("Thousands");
        assertThat(crowd.unnamedClass()).contains("protesters");
        assertThat(crowd.number()).isEqualTo(GrammaticalNumber.PLURAL);
    }

    @Test
    void pronounsCarryNumberAndGender() {
        ActorMention she = one("She said they had fled.", "She");
        assertThat(she.gender()).isEqualTo(Gender.FEMALE);
        assertThat(she.form()).isEqualTo(Form.PRONOUN);
        assertThat(one("She said they had fled.", "they").number()).isEqualTo(GrammaticalNumber.PLURAL);
    }

    @Test
    void aSharedAbbreviationIsDecidedByTheText() {
        String syria = "The SDF said its fighters had taken a village in Syria.";
        assertThat(entry(one(syria, "SDF"))).isEqualTo("sdf-syria");
        assertThat(find("He is sure the road IS safe."))
                .extracting(ActorMention::name)
                .doesNotContain("IS");
        assertThat(entry(one("Islamic State said it did it. Rivals of IS mocked the claim.", "IS")))
                .isEqualTo("isis");
    }

    @Test
    void oneMentionAHead() {
        List<ActorMention> mentions = find(
                "Hezbollah leader Karim Aoun and members of the Amal Movement met UN officials and the army chief of Lebanon.");
        assertThat(mentions.stream().map(m -> m.phrase().head()).distinct()).hasSameSizeAs(mentions);
    }

    @Test
    void aWordBeforeAHyphenIsNotLost() {
        assertThat(find("Gunmen killed a small-town mayor on Sunday."))
                .extracting(ActorMention::name)
                .contains("small-town mayor");
    }

    @Test
    void aBodyBeforeASpokesmanIsWhomHeSpeaksFor() {
        for (String body : List.of("army", "police", "military")) {
            ActorMention speaker =
                    one("Two men died on Friday, " + body + " spokesman Peter Mwangi said.", "Peter Mwangi");

            assertThat(speaker.organisation().map(phrase -> phrase.headToken().lemma()))
                    .contains(body);
        }
    }
}
