package org.hearsay.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.actor.ActorFinder;
import org.hearsay.model.Polarity;
import org.hearsay.model.RelationKind;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationFramesTest {
    private static final ActorWords WORDS = ActorWords.load();
    private static final ActorFinder ACTORS = new ActorFinder(ActorRegistry.load(), WORDS);
    private static final RelationFinder RELATIONS = new RelationFinder(WORDS);

    private static List<FoundRelation> find(String text) {
        Document document = SharedParser.parse(text);
        return RELATIONS.find(document, ACTORS.find(document));
    }

    static Stream<RelationFrame> frames() {
        return RelationFrame.load().stream();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void everyFrameReadsItsExample(RelationFrame frame) {
        StringBuilder text = new StringBuilder();
        int[] from = new int[2];
        int[] to = new int[2];
        for (char c : frame.example().toCharArray()) {
            switch (c) {
                case '[' -> from[0] = text.length();
                case ']' -> from[1] = text.length();
                case '{' -> to[0] = text.length();
                case '}' -> to[1] = text.length();
                default -> text.append(c);
            }
        }
        List<FoundRelation> found = find(text.toString());

        assertThat(found)
                .as("%s in %s", found, text)
                .anyMatch(relation -> relation.kind() == frame.kind()
                        && relation.from().span().overlaps(new Span(from[0], from[1]))
                        && relation.to().span().overlaps(new Span(to[0], to[1])));
    }

    @Test
    void rolesTellWhoLeadsAndWhoSpeaks() {
        assertThat(find("Houthi spokesman Walid Saber denied it."))
                .extracting(FoundRelation::kind)
                .containsExactly(RelationKind.SPOKESPERSON_OF);
        assertThat(find("Hezbollah leader Karim Aoun spoke on Friday."))
                .extracting(FoundRelation::kind)
                .containsExactly(RelationKind.LEADER_OF);
    }

    @Test
    void aDeniedRelationIsNegative() {
        assertThat(find("The ELN is not affiliated with Hezbollah."))
                .extracting(FoundRelation::polarity)
                .containsExactly(Polarity.NEGATIVE);
    }

    @Test
    void peopleFightFiresWithoutBeingAtWar() {
        assertThat(find("Residents fought the fire with buckets. The minister supported the plan."))
                .isEmpty();
    }

    @Test
    void theVerbOfBeginningTellsSinceWhenAGroupIsAnOffshoot() {
        assertThat(find("Ansaru, an offshoot of Boko Haram, first emerged in 2012."))
                .filteredOn(relation -> relation.kind() == RelationKind.OFFSHOOT_OF)
                .extracting(relation -> relation.trigger().toString())
                .containsExactly("emerged");
    }

    @Test
    void oneAttackDoesNotMakeTwoSidesAtWar() {
        assertThat(find("Boko Haram ambushed Chadian troops and killed two policemen on Monday."))
                .noneMatch(relation -> relation.kind() == RelationKind.FIGHTS);
    }

    @Test
    void whomMeansTheNounBefore() {
        FoundRelation odds =
                find("The Taliban face an Islamic State affiliate, with whom they have been at odds.").stream()
                        .filter(relation -> relation.kind() == RelationKind.RIVAL_OF)
                        .findFirst()
                        .orElseThrow();
        assertThat(odds.from().toString()).isEqualTo("they");
        assertThat(odds.to().headToken().lemma()).isEqualTo("affiliate");
    }

    @Test
    void twoNamesWithoutAndAreNoList() {
        assertThat(find("A group allied to al-Qaeda, Ansaru, said it had left."))
                .filteredOn(relation -> relation.kind() == RelationKind.ALLY_OF)
                .extracting(relation -> relation.to().toString())
                .containsExactly("al-Qaeda");
    }

    @Test
    void twoCanFightEachOther() {
        FoundRelation fight = find("Hamas and Fatah have fought each other since 2007.").stream()
                .filter(relation -> relation.kind() == RelationKind.FIGHTS)
                .findFirst()
                .orElseThrow();
        assertThat(fight.kind()).isEqualTo(RelationKind.FIGHTS);
        assertThat(fight.from().toString()).isEqualTo("Hamas");
        assertThat(fight.to().toString()).isEqualTo("Fatah");
    }
}
