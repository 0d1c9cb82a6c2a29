package org.hearsay.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.ReportOf;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.FtmSchemata.Held;
import org.hearsay.row.FtmSchemata.Named;
import org.hearsay.row.FtmSchemata.Party;
import org.hearsay.row.FtmSchemata.Telling;

/** FollowTheMoney: an incident as an event, its actors, its reports, and links between them. Each entity is written once. */
final class Ftm {
    private final FtmSchemata schemata = new FtmSchemata();
    private final Set<String> written = new HashSet<>();

    private Ftm() {}

    static Scheme<FtmEntity> scheme() {
        RowType<FtmEntity> rows = new Columns<FtmEntity>()
                .text(
                        "id",
                        "Entity",
                        "SHA-1 of what it stands for: the same on every run",
                        entity -> Optional.of(entity.id()))
                .text("schema", "What it is", "see the schemata below", entity -> Optional.of(entity.schema()))
                .texts(
                        "properties",
                        "Texts by name",
                        "see the schemata below",
                        entity -> List.copyOf(entity.properties().keySet()))
                .as("ftm", "One entity, a line of JSON.", "FollowTheMoney (followthemoney.tech), entity streams");
        return new Scheme<>(rows, Crosswalk::notHappened, () -> new Ftm()::entities, losses(), remarks());
    }

    private List<FtmEntity> entities(Incident incident) {
        List<FtmEntity> entities = new ArrayList<>();
        add(entities, FtmEntity.of(FtmSchemata.eventId(incident), schemata.event, incident));
        for (NamedActor actor : actors(incident)) {
            Party party = new Party(incident, actor);
            schemata.schemaOf(actor).ifPresent(type -> add(entities, FtmEntity.of(party.id(), type, party)));
        }
        for (ReportOf report : incident.reports()) {
            Telling telling = new Telling(incident, report);
            add(entities, FtmEntity.of(telling.articleId(), schemata.article, telling));
            String id = FtmEntity.id("documentation", report.id(), incident.id());
            add(entities, FtmEntity.of(id, schemata.documentation, telling));
            mentions(entities, telling);
        }
        links(entities, incident);
        return entities;
    }

    private void mentions(List<FtmEntity> entities, Telling telling) {
        for (NamedActor actor : named(telling)) {
            Named named = new Named(telling, new Party(telling.incident(), actor));
            String id =
                    FtmEntity.id("mention", telling.report().id(), named.party().id());
            add(entities, FtmEntity.of(id, schemata.mention, named));
        }
    }

    private void links(List<FtmEntity> entities, Incident incident) {
        for (Responsibility entry : incident.responsibility()) {
            if (entry.actor().filter(FtmSchemata::isEntity).isPresent()) {
                Held held = new Held(incident, entry);
                String id = FtmEntity.id(
                        "link", incident.id(), held.party().id(), entry.kind().code(), Voices.name(entry.by()));
                add(entities, FtmEntity.of(id, schemata.link, held));
            }
        }
    }

    private void add(List<FtmEntity> entities, FtmEntity entity) {
        if (written.add(entity.id())) {
            entities.add(entity);
        }
    }

    /** Whoever is held responsible or was hit, each once. */
    private static List<NamedActor> actors(Incident incident) {
        Set<NamedActor> actors = new LinkedHashSet<>();
        incident.responsibility().forEach(entry -> entry.actor().ifPresent(actors::add));
        actors.addAll(Who.targets(incident));
        return actors.stream().filter(FtmSchemata::isEntity).toList();
    }

    /** The actors that the accounts of one report name. */
    private static List<NamedActor> named(Telling telling) {
        Set<NamedActor> known = new HashSet<>(actors(telling.incident()));
        return telling.incident().accounts().stream()
                .filter(account -> account.report().equals(telling.report().id()))
                .flatMap(Ftm::named)
                .filter(known::contains)
                .distinct()
                .toList();
    }

    private static Stream<NamedActor> named(Account account) {
        return Stream.concat(
                account.responsibility().stream().flatMap(blame -> blame.actor().stream()),
                account.targets().stream().flatMap(hit -> hit.actor().stream()));
    }

    private static List<Loss> losses() {
        Function<Incident, Integer> crowds = incident -> (int) Stream.concat(
                        incident.responsibility().stream().flatMap(entry -> entry.actor().stream()),
                        Who.targets(incident).stream())
                .filter(actor -> !FtmSchemata.isEntity(actor))
                .distinct()
                .count();
        return List.of(
                new Loss("actors that are crowds or of unknown kind, which are no entity", crowds::apply),
                Losses.incidents(
                        "points: a location is words",
                        incident -> Spots.point(incident).isPresent()),
                new Loss(
                        "tolls, which are only words in summary",
                        incident -> incident.tolls().size()),
                Losses.WEAPONS,
                Losses.incidents(
                        "incidents that nobody is held responsible for",
                        incident -> incident.responsibility().stream()
                                .allMatch(entry -> entry.kind() == ResponsibilityKind.UNKNOWN)),
                Losses.COMPETING,
                Losses.ACCOUNTS,
                Losses.CHAINS,
                Losses.CONTRADICTED,
                Losses.REVISIONS,
                Losses.WORDS,
                Losses.LINKS,
                Losses.DECISIONS,
                Losses.BACKGROUND);
    }

    private static List<String> remarks() {
        return List.of(
                "involved holds targets and doers that a report states as fact; every other responsibility is an UnknownLink whose role is"
                        + " claimed, admitted, accused, suspected or denied.",
                "A single person whom the registry does not know is an entity of one incident, never joined across incidents.");
    }
}
