package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;
import org.hearsay.model.incident.Voice.BySource;

/** Voices in words. */
final class Voices {
    private Voices() {}

    /** The source's name, else its class ("officials"); empty for a report's own voice. */
    static Optional<String> source(Voice voice) {
        return voice instanceof BySource source
                ? Optional.of(source.actor()
                        .map(actor -> source.role()
                                .map(role -> actor.name() + " (" + role + ")")
                                .orElse(actor.name()))
                        .or(source::unnamedClass)
                        .or(source::role)
                        .orElse("an unnamed source"))
                : Optional.empty();
    }

    static String name(Voice voice) {
        return source(voice).orElse("the report");
    }

    /** Those through whom it reached the report, the nearest first. */
    static Optional<String> chain(Voice voice) {
        return voice instanceof BySource source && !source.chain().isEmpty()
                ? Optional.of(source.chain().stream().map(NamedActor::name).collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    /** All sources quoted, each once, in the order of the accounts. */
    static List<String> sources(Incident incident) {
        return incident.accounts().stream()
                .map(Account::voice)
                .flatMap(voice -> source(voice).stream())
                .distinct()
                .toList();
    }
}
