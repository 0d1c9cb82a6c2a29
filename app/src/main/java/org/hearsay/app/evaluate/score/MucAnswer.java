package org.hearsay.app.evaluate.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Toll;
import org.hearsay.model.When;

/** An event of the record as a MUC-4 template would hold it. */
record MucAnswer(
        String type,
        String stage,
        Map<MucRole, List<String>> roles,
        List<Organisation> organisations,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<String> country,
        List<String> where,
        Event event) {
    /** An organisation held responsible, by all that it is called, and how sure it is. */
    record Organisation(Set<String> names, String confidence) {}

    private static final Set<String> AUTHORITY = Set.of("officials", "police", "military", "prosecutors");

    private static final Codebook CODEBOOK = Codebook.builtIn();

    /** The countries that the key names, in its words. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("AR", "argentina"),
            Map.entry("BO", "bolivia"),
            Map.entry("CL", "chile"),
            Map.entry("CO", "colombia"),
            Map.entry("EC", "ecuador"),
            Map.entry("SV", "el salvador"),
            Map.entry("GT", "guatemala"),
            Map.entry("HN", "honduras"),
            Map.entry("PE", "peru"),
            Map.entry("NI", "nicaragua"),
            Map.entry("PA", "panama"),
            Map.entry("ES", "spain"),
            Map.entry("US", "united states"),
            Map.entry("MX", "mexico"),
            Map.entry("VE", "venezuela"),
            Map.entry("BR", "brazil"),
            Map.entry("CR", "costa rica"),
            Map.entry("CU", "cuba"));

    /** The type of incident that the codebook's crosswalk gives; empty for what MUC-4 has no template for. */
    private static Optional<String> type(Event event) {
        return CODEBOOK.type(event.type())
                .map(type -> type.crosswalk().getOrDefault("muc4", ""))
                .filter(type -> !type.isEmpty());
    }

    List<String> of(MucRole role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The templates of a record: what is news, of a type that MUC-4 has, and neither hypothetical nor general. */
    static List<MucAnswer> of(Reading reading) {
        Things things = new Things(reading);
        List<MucAnswer> answers = new ArrayList<>();
        for (Event event : reading.events()) {
            Optional<String> type = type(event);
            Optional<String> stage = stage(event.actuality());
            if (event.newness() == Newness.NEWS && type.isPresent() && stage.isPresent()) {
                answers.add(of(event, type.get(), stage.get(), things));
            }
        }
        return answers;
    }

    private static Optional<String> stage(Actuality actuality) {
        return switch (actuality) {
            case OCCURRED, DENIED -> Optional.of("ACCOMPLISHED");
            case ATTEMPTED, FOILED -> Optional.of("ATTEMPTED");
            case THREATENED, PLANNED -> Optional.of("THREATENED");
            case HYPOTHETICAL, GENERIC -> Optional.empty();
        };
    }

    private static MucAnswer of(Event event, String type, String stage, Things things) {
        Map<MucRole, List<String>> roles = new EnumMap<>(MucRole.class);
        List<Organisation> organisations = new ArrayList<>();
        event.responsibility()
                .forEach(held -> things.actor(held.actor())
                        .ifPresent(actor -> confidence(held, things).ifPresent(confidence -> {
                            put(roles, isIndividual(actor) ? MucRole.PERP_IND : MucRole.PERP_ORG, things.label(actor));
                            if (!isIndividual(actor)) {
                                organisations.add(new Organisation(names(actor, things), confidence));
                            }
                        })));
        for (Event.Target target : event.targets()) {
            Optional<Actor> actor = things.actor(target.actor());
            if (actor.isEmpty() || isThing(actor.get().kind()) && !isIndividual(actor.get())) {
                put(roles, MucRole.TARGET, things.quote(target.span()));
            }
        }
        Stream<Optional<String>> hurt = Stream.concat(
                event.targets().stream().map(Event.Target::actor),
                event.tolls().stream().map(Toll::victims));
        hurt.flatMap(id -> things.actor(id).stream())
                .filter(actor -> isIndividual(actor) && actor.unnamedClass().isEmpty())
                .forEach(actor -> put(roles, MucRole.VICTIM, things.label(actor)));
        event.weapons().forEach(weapon -> put(roles, MucRole.WEAPON, things.quote(weapon.span())));
        Optional<LocalDate> last = event.when().flatMap(When::latest);
        return new MucAnswer(
                type,
                stage,
                roles,
                organisations,
                event.when().flatMap(When::earliest),
                last,
                things.place(event.where()).flatMap(Place::country).map(COUNTRIES::get),
                things.wordsOf(event.where()),
                event);
    }

    private static void put(Map<MucRole, List<String>> roles, MucRole role, String string) {
        roles.computeIfAbsent(role, any -> new ArrayList<>()).add(string);
    }

    private static Set<String> names(Actor actor, Things things) {
        Set<String> names = new HashSet<>(Set.of(Words.squeeze(actor.name())));
        actor.mentions().forEach(span -> names.add(Words.squeeze(things.quote(span))));
        return names;
    }

    private static boolean isIndividual(Actor actor) {
        return actor.person()
                || actor.unnamedClass().isPresent()
                || switch (actor.kind()) {
                    case PERSON, PROTESTERS, RIOTERS, CIVILIANS, UNKNOWN -> true;
                    case STATE_FORCES,
                            GOVERNMENT,
                            REBEL_GROUP,
                            MILITIA,
                            CRIMINAL_GROUP,
                            INTERNATIONAL_ORGANISATION,
                            NGO,
                            MEDIA,
                            COMPANY,
                            COMMUNITY -> false;
                };
    }

    private static boolean isThing(ActorKind kind) {
        return switch (kind) {
            case GOVERNMENT, COMPANY, MEDIA, NGO, INTERNATIONAL_ORGANISATION, STATE_FORCES -> true;
            case REBEL_GROUP, MILITIA, CRIMINAL_GROUP, PROTESTERS, RIOTERS, CIVILIANS, COMMUNITY, PERSON, UNKNOWN ->
                false;
        };
    }

    /** How sure a responsibility is, in the key's words; empty for a denial and for nobody. */
    private static Optional<String> confidence(Event.Responsibility held, Things things) {
        return switch (held.kind()) {
            case STATED -> Optional.of("REPORTED AS FACT");
            case CLAIMED, ADMITTED -> Optional.of("CLAIMED OR ADMITTED");
            case SUSPECTED -> Optional.of("POSSIBLE");
            case ACCUSED ->
                Optional.of(
                        isByAuthorities(held, things) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED");
            case DENIED, UNKNOWN -> Optional.empty();
        };
    }

    private static boolean isByAuthorities(Event.Responsibility held, Things things) {
        ResponsibilityKind kind = held.kind();
        if (kind != ResponsibilityKind.ACCUSED || !(held.basis() instanceof Basis.ByClaim said)) {
            return false;
        }
        Optional<Claim.Source> source = things.claim(said.claim()).flatMap(Claim::source);
        Optional<Actor> actor = source.flatMap(s -> things.actor(s.of().or(s::actor)));
        return source.flatMap(Claim.Source::unnamedClass)
                        .filter(AUTHORITY::contains)
                        .isPresent()
                || actor.filter(a -> a.kind() == ActorKind.STATE_FORCES
                                || a.kind() == ActorKind.GOVERNMENT
                                || a.unnamedClass().filter(AUTHORITY::contains).isPresent())
                        .isPresent();
    }
}
