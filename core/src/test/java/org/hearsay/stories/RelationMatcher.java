package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Basis;
import org.hearsay.model.Relation;
import org.hearsay.model.RelationKind;
import org.hearsay.stories.StoryExpectations.ExpectedRelation;

/** Relations: the same kind between the same two; for rivals, allies and enemies either way round. */
record RelationMatcher(Look look) implements Matcher<ExpectedRelation, Relation> {

    @Override
    public String show(ExpectedRelation expected) {
        return expected.from() + " "
                + expected.kinds().stream().map(RelationKind::code).toList() + " " + expected.to();
    }

    @Override
    public boolean candidate(ExpectedRelation expected, Relation relation) {
        if (!expected.kinds().contains(relation.kind())) {
            return false;
        }
        boolean straight = end(relation.from(), expected.from()) && end(relation.to(), expected.to());
        boolean turned = end(relation.from(), expected.to()) && end(relation.to(), expected.from());
        return switch (relation.kind()) {
            case ALLY_OF, RIVAL_OF, FIGHTS, ALIAS_OF -> straight || turned;
            case AFFILIATE_OF, OFFSHOOT_OF, PART_OF, MEMBER_OF, LEADER_OF, SPOKESPERSON_OF, BACKS, GOVERNS, SUCCEEDS ->
                straight;
        };
    }

    private boolean end(String id, String name) {
        return look.isActor(Optional.of(id), name)
                || look.place(Optional.of(id))
                        .map(place -> look.isPlace(place, name))
                        .orElse(false);
    }

    @Override
    public List<Side<Relation>> sides(ExpectedRelation expected) {
        List<Side<Relation>> sides = new ArrayList<>();
        expected.polarity().ifPresent(it -> sides.add(Side.same("polarity", it, Relation::polarity)));
        expected.basis().ifPresent(it -> sides.add(Side.same("basis", it, relation -> word(relation.basis()))));
        return sides;
    }

    private static String word(Basis basis) {
        return basis instanceof Basis.ByReport ? "report" : "claim";
    }
}
