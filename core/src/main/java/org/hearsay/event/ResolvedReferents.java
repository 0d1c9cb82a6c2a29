package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.hearsay.resolve.actor.ActorReferent;
import org.hearsay.resolve.actor.ResolvedActors;
import org.hearsay.resolve.place.ResolvedPlaces;

/** Compares tellings by the actors, days and places that their words were resolved to. */
public final class ResolvedReferents implements Referents {
    /** What is told as near a town lies no farther from it than this, in km. */
    private static final double AROUND_KM = 40;

    /** UCDP's {@code where_prec} from which on a place is an area and no town. */
    private static final int DISTRICT = 3;

    private final ResolvedActors actors;
    private final Circumstances circumstances;

    public ResolvedReferents(ResolvedActors actors, Circumstances circumstances) {
        this.actors = actors;
        this.circumstances = circumstances;
    }

    @Override
    public Answer actor(Phrase one, Phrase other) {
        Optional<ActorReferent> first = actors.of(one);
        Optional<ActorReferent> second = actors.of(other);
        return first.isEmpty() || second.isEmpty() ? Answer.OPEN : compare(first.get(), second.get());
    }

    @Override
    public boolean speaksFor(Phrase speaker, Phrase actor) {
        Optional<ActorReferent> voice =
                actors.of(speaker).map(who -> actors.spokenFor(speaker, who).orElse(who));
        return voice.isPresent()
                && actors.of(actor)
                        .filter(who -> compare(voice.get(), who) == Answer.SAME)
                        .isPresent();
    }

    private static Answer compare(ActorReferent first, ActorReferent second) {
        if (first.number() == second.number()
                || isParent(first, second)
                || isParent(second, first)
                || areMenOf(first, second)
                || areMenOf(second, first)) {
            return Answer.SAME;
        }
        boolean named = first.isNamed() && second.isNamed();
        boolean within = isWholeOf(first, second) || isWholeOf(second, first);
        boolean apart = isOfOtherSide(first, second) || isOfOtherSide(second, first);
        return named && !within || apart ? Answer.DIFFERENT : Answer.OPEN;
    }

    /** The army and "jihadists", who are no soldiers, with or without a name; "gunmen" may be anybody's. */
    private static boolean isOfOtherSide(ActorReferent forces, ActorReferent group) {
        return forces.kind() == ActorKind.STATE_FORCES && group.kind() == ActorKind.REBEL_GROUP;
    }

    /** "Ukrainian drones" and the country's secret service: the forces of a state as a whole may be any one of them. */
    private static boolean isWholeOf(ActorReferent forces, ActorReferent part) {
        return forces.entry()
                .filter(entry -> entry.country().isPresent() && isOfAllForces(entry))
                .filter(entry -> part.entry()
                        .filter(other -> other.country().equals(entry.country())
                                && (other.kind() == ActorKind.STATE_FORCES || other.kind() == ActorKind.GOVERNMENT))
                        .isPresent())
                .isPresent();
    }

    /** "Russian shelling" and "Russian troops": a state's forces without a name are of its forces as a whole. */
    private static boolean areMenOf(ActorReferent forces, ActorReferent men) {
        return !men.isNamed()
                && men.kind() == ActorKind.STATE_FORCES
                && men.unnamedClass().filter("military"::equals).isPresent()
                && men.country().isPresent()
                && forces.entry()
                        .filter(entry -> entry.country().equals(men.country()) && isOfAllForces(entry))
                        .isPresent();
    }

    private static boolean isOfAllForces(ActorEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .anyMatch(name -> name.endsWith(" military"));
    }

    /** An offshoot is an actor of its own, but a report may credit one deed to either. */
    private static boolean isParent(ActorReferent child, ActorReferent parent) {
        return child.entry()
                .flatMap(entry -> entry.parent())
                .filter(id ->
                        parent.entry().filter(entry -> entry.id().equals(id)).isPresent())
                .isPresent();
    }

    @Override
    public boolean canBeOnePerson(Phrase one, Phrase other) {
        return OnePerson.canBe(one, actors.of(one), other, actors.of(other));
    }

    @Override
    public Answer date(EventMention one, EventMention other) {
        Optional<When> first = circumstances.when(List.of(one));
        Optional<When> second = circumstances.when(List.of(other));
        if (first.flatMap(When::earliest).isEmpty()
                || second.flatMap(When::earliest).isEmpty()) {
            return Answer.OPEN;
        }
        boolean apart = isBefore(first.get(), second.get()) || isBefore(second.get(), first.get());
        return apart ? Answer.DIFFERENT : Answer.SAME;
    }

    private static boolean isBefore(When one, When other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    @Override
    public Answer place(EventMention one, EventMention other) {
        Optional<Where> first = circumstances.where(List.of(one));
        Optional<Where> second = circumstances.where(List.of(other));
        if (first.isEmpty() || second.isEmpty()) {
            return Answer.OPEN;
        }
        boolean together = first.get().place().equals(second.get().place())
                || circumstances.isWithin(first.get(), second.get())
                || circumstances.isWithin(second.get(), first.get());
        boolean open = mayBeOne(first.get(), second.get())
                || isNamesakeOf(first.get(), second.get())
                || isNamesakeOf(second.get(), first.get())
                || isUnknownWithin(first.get(), second.get())
                || isUnknownWithin(second.get(), first.get())
                || isThatDeed(one) && isPartOfTown(first.get(), second.get())
                || isThatDeed(other) && isPartOfTown(second.get(), first.get());
        return together ? Answer.SAME : open ? Answer.OPEN : Answer.DIFFERENT;
    }

    @Override
    public boolean isHistory(List<EventMention> tellings) {
        return NewnessRule.decide(tellings, circumstances.when(tellings), circumstances.published())
                == Newness.BACKGROUND;
    }

    /** "In Kandahar" may be the province of that name, with all its districts. */
    private boolean isNamesakeOf(Where town, Where part) {
        Optional<Place> capital = circumstances.place(town);
        Optional<Place> other = circumstances.place(part);
        return capital.isPresent()
                && other.isPresent()
                && capital.get().country().isPresent()
                && capital.get().country().equals(other.get().country())
                && capital.get().admin1().isPresent()
                && capital.get().admin1().equals(other.get().admin1())
                && isCalledLike(capital.get().name(), capital.get().admin1().get());
    }

    /** "Herat" and "Herat Province". */
    private static boolean isCalledLike(String town, String province) {
        return province.equals(town) || province.startsWith(town + " ");
    }

    /** A village that no gazetteer knows may lie in any district, province or country. */
    private boolean isUnknownWithin(Where village, Where area) {
        return area.precision() >= DISTRICT
                && circumstances
                        .place(village)
                        .filter(place -> place.gazetteer().isEmpty())
                        .isPresent();
    }

    /** "The blast": one that was told. */
    private static boolean isThatDeed(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        Token noun = telling.trigger().headToken();
        return noun.isNoun() && s.children(noun, "det").stream().anyMatch(the -> the.isLemma("the", "that", "this"));
    }

    /** "The Tarn district", which no gazetteer knows, may be one of the town that was named before. */
    private boolean isPartOfTown(Where part, Where town) {
        return circumstances.isUnknownPart(part)
                && circumstances
                        .place(town)
                        .filter(place -> place.gazetteer().isPresent())
                        .isPresent();
    }

    /** "Outside Orbo" may be in the next town. */
    private boolean mayBeOne(Where one, Where other) {
        boolean near = one.relation() == WhereRelation.NEAR || other.relation() == WhereRelation.NEAR;
        return near
                && circumstances
                        .place(one)
                        .flatMap(here ->
                                circumstances.place(other).flatMap(there -> ResolvedPlaces.kilometres(here, there)))
                        .filter(km -> km < AROUND_KM)
                        .isPresent();
    }
}
