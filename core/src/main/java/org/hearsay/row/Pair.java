package org.hearsay.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;

/**
 * One row of a scheme of who did what to whom: a deed, or what somebody says of it. Who is only claimed or accused to have done the deed is
 * never its actor.
 *
 * @param number of the pair within its incident, from 1
 * @param day of the deed, when it is one; of a statement, when it was said
 */
record Pair(
        Incident incident,
        int number,
        Act act,
        Optional<LocalDate> day,
        Optional<NamedActor> actor,
        Optional<NamedActor> recipient) {
    /** What is done. */
    enum Act {
        DEED,
        CLAIM,
        DENIAL,
        ACCUSATION
    }

    /** Each doer stated as fact with each target. */
    static List<Pair> deeds(Incident incident) {
        List<Pair> pairs = new ArrayList<>();
        Optional<LocalDate> day =
                Days.of(incident).filter(days -> days.length() == 1).map(Days::first);
        for (Optional<NamedActor> doer : orNobody(Who.asFact(incident))) {
            for (Optional<NamedActor> target : orNobody(Who.targets(incident))) {
                pairs.add(new Pair(incident, pairs.size() + 1, Act.DEED, day, doer, target));
            }
        }
        return pairs;
    }

    private static List<Optional<NamedActor>> orNobody(List<NamedActor> actors) {
        return actors.isEmpty()
                ? List.of(Optional.empty())
                : actors.stream().map(Optional::of).toList();
    }

    /** Who claims, who denies, and who accuses whom; numbered on from a first number. */
    static List<Pair> statements(Incident incident, int from, List<Act> held) {
        List<Pair> pairs = new ArrayList<>();
        for (Responsibility entry : incident.responsibility()) {
            Optional<Act> act = act(entry.kind()).filter(held::contains);
            if (act.isPresent() && entry.actor().isPresent()) {
                boolean isAccusation = act.get() == Act.ACCUSATION;
                Pair pair = new Pair(
                        incident,
                        from + pairs.size(),
                        act.get(),
                        said(incident, entry),
                        isAccusation ? speaker(entry.by()) : entry.actor(),
                        isAccusation ? entry.actor() : Optional.empty());
                if (pairs.stream().noneMatch(pair::saysTheSame)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private boolean saysTheSame(Pair other) {
        return act == other.act && actor.equals(other.actor) && recipient.equals(other.recipient);
    }

    private static Optional<Act> act(ResponsibilityKind kind) {
        return switch (kind) {
            case CLAIMED, ADMITTED -> Optional.of(Act.CLAIM);
            case DENIED -> Optional.of(Act.DENIAL);
            case ACCUSED -> Optional.of(Act.ACCUSATION);
            case STATED, SUSPECTED, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<NamedActor> speaker(Voice voice) {
        return voice instanceof Voice.BySource source ? source.actor() : Optional.empty();
    }

    String id() {
        return incident.id() + "-" + number;
    }

    /** The day on which the first of its accounts was given. */
    private static Optional<LocalDate> said(Incident incident, Responsibility entry) {
        return entry.accounts().stream()
                .flatMap(at -> incident.accounts().get(at).said().stream())
                .min(LocalDate::compareTo);
    }
}
