package org.hearsay.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;

/** The tolls of an incident over its accounts: low and high span those that stand, best is chosen by the rule. */
record TollsTold(TollRule rule) {
    /** What one account counts of one kind of harm. */
    private record Counted(Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) {
        Optional<Integer> number() {
            return best.or(() -> low).or(() -> high);
        }

        boolean meets(Counted other) {
            int from = Math.max(floor(), other.floor());
            int to = Math.min(ceiling(), other.ceiling());
            return from <= to;
        }

        private int floor() {
            return low.or(() -> best).orElse(0);
        }

        private int ceiling() {
            return high.orElse(Integer.MAX_VALUE);
        }
    }

    /**
     * @param blamed the keys of those held responsible
     * @param fields gets how the accounts of each kind of harm stand to each other
     */
    List<Incident.Toll> of(List<Entry> entries, Set<String> blamed, Map<String, Incident.Field> fields) {
        List<Incident.Toll> tolls = new ArrayList<>();
        for (Harm harm : Harm.values()) {
            List<Entry> telling = entries.stream()
                    .filter(entry -> !losses(entry, harm).isEmpty())
                    .toList();
            if (!telling.isEmpty()) {
                tolls.add(toll(harm, telling, blamed));
                Agreement agreement = Side.by(telling, entry -> counted(entry, harm), Objects::equals, Counted::meets);
                fields.put(
                        harm.code(),
                        Side.field(
                                agreement, telling, tolls.get(tolls.size() - 1).rule()));
            }
        }
        return tolls;
    }

    private Incident.Toll toll(Harm harm, List<Entry> telling, Set<String> blamed) {
        List<Entry> standing = Entry.standing(telling);
        // A copy adds no count of its own, unless only copies are left.
        List<Entry> own = standing.stream().filter(entry -> !entry.copy()).toList();
        List<Entry> counting = own.isEmpty() ? standing : own;
        List<Counted> all = counting.stream().map(entry -> counted(entry, harm)).toList();
        OptionalInt low = all.stream()
                .flatMap(count -> count.low().or(count::best).stream())
                .mapToInt(Integer::intValue)
                .min();
        OptionalInt high = all.stream()
                .flatMap(count -> count.high().stream())
                .mapToInt(Integer::intValue)
                .max();
        int most = all.stream()
                .flatMap(count -> count.number().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<TollRule.Count> counts = counting.stream()
                .flatMap(entry -> counted(entry, harm).number().stream()
                        .map(number -> new TollRule.Count(number, entry.independentOfficial(blamed))))
                .toList();
        Optional<TollRule.Count> best = rule.choose(counts);
        // "At least 8" beside "12" leaves the top at 12 only when somebody closed it above.
        Optional<Integer> top = high.isPresent() && high.getAsInt() >= most ? boxed(high) : Optional.empty();
        return new Incident.Toll(
                harm,
                victims(counting, harm),
                boxed(low),
                best.map(TollRule.Count::number),
                top,
                best.map(rule::named).orElse("no number told"),
                Side.positions(telling));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** The number one account gives, as the rules take it: of one that leaves it open, its bound. */
    static Optional<Integer> number(Account account, Harm harm) {
        return losses(account, harm).isEmpty()
                ? Optional.empty()
                : counted(account, harm).number();
    }

    private static List<Account.Loss> losses(Entry entry, Harm harm) {
        return losses(entry.account(), harm);
    }

    private static List<Account.Loss> losses(Account account, Harm harm) {
        return account.tolls().stream()
                .filter(loss -> loss.harm() == harm && !loss.cumulative())
                .toList();
    }

    private static Counted counted(Entry entry, Harm harm) {
        return counted(entry.account(), harm);
    }

    /** One account's number: the sum over sides that exclude each other, else the largest, of which the others are parts. */
    private static Counted counted(Account account, Harm harm) {
        List<Account.Loss> losses = losses(account, harm);
        EnumSet<VictimClass> classes = EnumSet.noneOf(VictimClass.class);
        losses.forEach(loss -> classes.add(loss.victimClass()));
        boolean sides = classes.size() == losses.size()
                && !classes.contains(VictimClass.UNKNOWN)
                && !classes.contains(VictimClass.MIXED);
        if (sides && losses.size() > 1) {
            return new Counted(
                    sum(losses.stream().map(Account.Loss::low)),
                    sum(losses.stream().map(Account.Loss::best)),
                    sum(losses.stream().map(Account.Loss::high)));
        }
        return losses.stream()
                .map(loss -> new Counted(loss.low(), loss.best(), loss.high()))
                .reduce((a, b) -> b.number().orElse(0) > a.number().orElse(0) ? b : a)
                .orElseThrow();
    }

    /** Open when one of the parts is. */
    private static Optional<Integer> sum(Stream<Optional<Integer>> numbers) {
        return numbers.reduce(
                        (a, b) -> a.isPresent() && b.isPresent() ? Optional.of(a.get() + b.get()) : Optional.empty())
                .orElse(Optional.empty());
    }

    private static VictimClass victims(List<Entry> entries, Harm harm) {
        EnumSet<VictimClass> classes = EnumSet.noneOf(VictimClass.class);
        entries.forEach(entry -> losses(entry, harm).forEach(loss -> classes.add(loss.victimClass())));
        classes.remove(VictimClass.UNKNOWN);
        return classes.isEmpty()
                ? VictimClass.UNKNOWN
                : classes.size() == 1 ? classes.iterator().next() : VictimClass.MIXED;
    }
}
