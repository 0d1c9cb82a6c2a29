package org.hearsay.app.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.knowledge.actor.ActorWords.RoleRelation;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Toll;

/**
 * Whose names a report gives at their peril: who is harmed or aimed at, and every other person who neither speaks or acts for somebody nor is
 * held responsible for anything, as witnesses, survivors and relatives are. Whom the actor registry knows is public.
 */
final class PrivatePersons {
    /** In characters; the longest role of the word list has fewer. */
    private static final int LONGEST_TITLE = 40;

    private final ActorWords words;

    PrivatePersons(ActorWords words) {
        this.words = words;
    }

    /** The persons of a record whose names are to be withheld, in the record's order. */
    List<Actor> of(Reading reading) {
        Set<String> hit = hit(reading);
        Set<String> known = publicRoles(reading);
        known.addAll(heldResponsible(reading));
        return reading.actors().stream()
                .filter(PrivatePersons::isNamedPerson)
                .filter(actor -> hit.contains(actor.id()) || !(known.contains(actor.id()) || isTitled(reading, actor)))
                .toList();
    }

    private static boolean isNamedPerson(Actor actor) {
        return actor.person()
                && actor.registry().isEmpty()
                && actor.unnamedClass().isEmpty()
                && actor.name().codePoints().anyMatch(Character::isUpperCase);
    }

    private static Set<String> hit(Reading reading) {
        Set<String> ids = new HashSet<>();
        for (Event event : reading.events()) {
            event.targets().forEach(target -> target.actor().ifPresent(ids::add));
            event.tolls().stream().map(Toll::victims).flatMap(Optional::stream).forEach(ids::add);
        }
        return ids;
    }

    private static Set<String> heldResponsible(Reading reading) {
        Set<String> ids = new HashSet<>();
        reading.events().stream()
                .flatMap(event -> event.responsibility().stream())
                .forEach(entry -> entry.actor().ifPresent(ids::add));
        return ids;
    }

    private Set<String> publicRoles(Reading reading) {
        Set<String> ids = new HashSet<>();
        reading.claims().stream()
                .map(Claim::source)
                .flatMap(Optional::stream)
                .filter(source -> source.of().isPresent() || isPublic(source.role()))
                .forEach(source -> source.actor().ifPresent(ids::add));
        reading.relations().stream().flatMap(PrivatePersons::serving).forEach(ids::add);
        return ids;
    }

    /** A doctor is nobody's; an officer, a member or a spokesman is somebody's. */
    private boolean isPublic(Optional<String> role) {
        return role.flatMap(words::role)
                .filter(known -> known.relation() != RoleRelation.NONE)
                .isPresent();
    }

    /** Whether a public role stands before the name somewhere: "Prime Minister", "Captain". */
    private boolean isTitled(Reading reading, Actor actor) {
        String text = reading.report().text();
        return actor.mentions().stream()
                .map(mention -> text.substring(Math.max(0, mention.start() - LONGEST_TITLE), mention.start()))
                .anyMatch(this::endsInPublicRole);
    }

    private boolean endsInPublicRole(String before) {
        String words = before.stripTrailing();
        if (words.length() == before.length()) {
            return false;
        }
        for (int space = words.lastIndexOf(' '); space >= 0; space = words.lastIndexOf(' ', space - 1)) {
            if (isPublic(Optional.of(words.substring(space + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> serving(Relation relation) {
        return switch (relation.kind()) {
            case MEMBER_OF, LEADER_OF, SPOKESPERSON_OF -> Stream.of(relation.from());
            case AFFILIATE_OF, OFFSHOOT_OF, ALIAS_OF, PART_OF, ALLY_OF, RIVAL_OF, FIGHTS, BACKS, GOVERNS, SUCCEEDS ->
                Stream.empty();
        };
    }
}
