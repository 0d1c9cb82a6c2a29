package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.Circumstances;
import org.hearsay.language.Phrase;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.relation.FoundRelation;
import org.hearsay.resolve.place.ResolvedPlaces;

/** Puts the relations of the record together. One whose ends are not known, or are one and the same, is left out. */
final class Relations {
    private final Cast cast;
    private final Voices voices;
    private final Circumstances circumstances;
    private final ResolvedPlaces places;

    Relations(Cast cast, Voices voices, Circumstances circumstances, ResolvedPlaces places) {
        this.cast = cast;
        this.voices = voices;
        this.circumstances = circumstances;
        this.places = places;
    }

    List<Relation> relations(List<FoundRelation> found) {
        List<Relation> relations = new ArrayList<>();
        for (FoundRelation one : found) {
            Optional<String> from = cast.id(one.from());
            Optional<String> to = end(one.to());
            if (from.isPresent() && to.isPresent() && !from.equals(to) && !isBodyAsPerson(one)) {
                add(relations, one, from.get(), to.get());
            }
        }
        return relations;
    }

    /** "its fighters" may mean the body itself, which is no member of anything in the way a man is. */
    private boolean isBodyAsPerson(FoundRelation one) {
        boolean ofPersons = switch (one.kind()) {
            case MEMBER_OF, LEADER_OF, SPOKESPERSON_OF -> true;
            case AFFILIATE_OF, OFFSHOOT_OF, ALIAS_OF, PART_OF, ALLY_OF, RIVAL_OF, FIGHTS, BACKS, GOVERNS, SUCCEEDS ->
                false;
        };
        return ofPersons
                && cast.referent(one.from())
                        .filter(body -> body.isNamed() && !body.person())
                        .isPresent();
    }

    /** An actor, or the place that is governed. */
    private Optional<String> end(Phrase phrase) {
        return cast.id(phrase)
                .or(() -> places.mentionIn(phrase)
                        .map(mention -> places.of(mention).id()));
    }

    private void add(List<Relation> relations, FoundRelation one, String from, String to) {
        Relation relation = new Relation(
                "r" + (relations.size() + 1),
                one.kind(),
                from,
                to,
                circumstances.when(one.trigger(), List.of()),
                one.polarity(),
                voices.basis(one.trigger()),
                List.of(one.evidence()),
                one.rule());
        for (int i = 0; i < relations.size(); i++) {
            Relation other = relations.get(i);
            if (other.kind() == relation.kind()
                    && other.from().equals(from)
                    && other.to().equals(to)
                    && other.polarity() == relation.polarity()
                    && other.basis().equals(relation.basis())) {
                relations.set(i, withEvidence(other, relation));
                return;
            }
        }
        relations.add(relation);
    }

    private static Relation withEvidence(Relation first, Relation again) {
        List<Span> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(again.evidence());
        return new Relation(
                first.id(),
                first.kind(),
                first.from(),
                first.to(),
                first.when().or(again::when),
                first.polarity(),
                first.basis(),
                evidence.stream().distinct().toList(),
                first.rule());
    }
}
