package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.Harms.Count;

/**
 * The two sides of an event as UCDP GED sees it, and the dead by side. Side A is whoever a report states as the doer, or of two who fight
 * the state; side B whoever was hit; civilians are a side only of one-sided violence (UCDP GED Codebook 24.1).
 */
record GedSides(Optional<NamedActor> a, Optional<NamedActor> b, Optional<Integer> violence) {
    static final int STATE_BASED = 1;
    static final int NON_STATE = 2;
    static final int ONE_SIDED = 3;

    /**
     * Takes the sides of an incident.
     *
     * @param allowed the codebook's cell for its type: {@code "1-3"}, {@code "1/3"}, {@code "3"}
     */
    static GedSides of(Incident incident, Optional<String> allowed) {
        Optional<NamedActor> doer = Who.doer(incident).filter(Who::canFight);
        List<NamedActor> hit = Who.targets(incident);
        Optional<NamedActor> fighter = hit.stream().filter(Who::canFight).findFirst();
        Optional<Integer> violence = violence(doer, fighter, !hit.isEmpty())
                .or(() -> allowed.filter(cell -> cell.length() == 1).map(Integer::valueOf))
                .filter(type -> allowed.map(cell -> allows(cell, type)).orElse(false));
        boolean isTurned =
                doer.isPresent() && fighter.isPresent() && Who.isState(fighter.get()) && !Who.isState(doer.get());
        return isTurned
                ? new GedSides(fighter, doer, violence)
                : new GedSides(doer, fighter.filter(found -> doer.stream().noneMatch(found::equals)), violence);
    }

    private static Optional<Integer> violence(
            Optional<NamedActor> doer, Optional<NamedActor> fighter, boolean isSomebodyHit) {
        if (doer.isEmpty()) {
            return Optional.empty();
        }
        if (fighter.isPresent()) {
            return Optional.of(Who.isState(doer.get()) || Who.isState(fighter.get()) ? STATE_BASED : NON_STATE);
        }
        return isSomebodyHit ? Optional.of(ONE_SIDED) : Optional.empty();
    }

    private static boolean allows(String cell, int type) {
        return cell.equals("1-3") || cell.indexOf((char) ('0' + type)) >= 0;
    }

    /** "Civilians" as side B of one-sided violence, as GED writes it. */
    Optional<String> nameOfB() {
        return b.map(NamedActor::name)
                .or(() -> violence.filter(type -> type == ONE_SIDED).map(type -> "Civilians"));
    }

    Optional<String> dyad() {
        return a.flatMap(one -> nameOfB().map(other -> one.name() + " - " + other));
    }

    /** The dead of a state's forces are those of the side that is a state, fighters those of the side that is none, attackers side A's doer. */
    Optional<Integer> deaths(Incident incident, char side) {
        int sum = 0;
        boolean isSaid = false;
        for (VictimClass victims : VictimClass.values()) {
            Optional<Integer> best = Harms.of(incident, Harm.KILLED, victims).flatMap(Count::best);
            if (best.isPresent() && sideOf(incident, victims) == side) {
                sum += best.get();
                isSaid = true;
            }
        }
        return isSaid ? Optional.of(sum) : Optional.empty();
    }

    /** {@code a}, {@code b}, {@code c} for civilians, {@code u} when the side is not known; a total is no side ({@code t}). */
    private char sideOf(Incident incident, VictimClass victims) {
        return switch (victims) {
            case CIVILIANS -> 'c';
            case STATE_FORCES -> only(a.filter(Who::isState), b.filter(Who::isState));
            case FIGHTERS -> only(a.filter(side -> !Who.isState(side)), b.filter(side -> !Who.isState(side)));
            case ATTACKERS -> {
                Optional<NamedActor> doer = Who.doer(incident);
                yield only(
                        a.filter(side -> doer.stream().anyMatch(side::equals)),
                        b.filter(side -> doer.stream().anyMatch(side::equals)));
            }
            case MIXED, UNKNOWN -> 't';
        };
    }

    private static char only(Optional<NamedActor> a, Optional<NamedActor> b) {
        return a.isPresent() == b.isPresent() ? 'u' : a.isPresent() ? 'a' : 'b';
    }

    /** Those on no known side: of unknown side, and what a larger total has over the classes. */
    Optional<Integer> deathsUnknown(Incident incident) {
        Optional<Integer> total = Harms.total(incident, Harm.KILLED).flatMap(Count::best);
        int known = deaths(incident, 'a').orElse(0)
                + deaths(incident, 'b').orElse(0)
                + deaths(incident, 'c').orElse(0);
        return total.map(all -> Math.max(0, all - known));
    }
}
