package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Actor;
import org.hearsay.model.Polarity;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.RelationKind;
import org.hearsay.model.Span;

/**
 * re3d: how actors stand to each other. A relation of the record stands for the mentions of its two ends that touch its evidence, for all
 * of them where none does; it is right when they touch the two ends of one of the gold. Two names of one actor are found also where the
 * record has made one actor of them. Ends that are weapons or numbers cannot be found.
 */
final class Re3d implements Corpus {
    /** The relations of the gold that the record can hold. */
    private enum Type {
        FIGHTING_AGAINST("FightingAgainst", true),
        ALLIES_OF("AlliesOf", true),
        BELONGS_TO("BelongsTo", false),
        IS_SYNONYM_OF("IsSynonymOf", true),
        IN_CHARGE_OF("InChargeOf", false);

        private final String key;
        private final boolean eitherWay;

        Type(String key, boolean eitherWay) {
            this.key = key;
            this.eitherWay = eitherWay;
        }

        static Optional<Type> named(String key) {
            return Stream.of(values()).filter(type -> type.key.equals(key)).findFirst();
        }

        static Optional<Type> of(RelationKind kind) {
            return switch (kind) {
                case FIGHTS -> Optional.of(FIGHTING_AGAINST);
                case ALLY_OF -> Optional.of(ALLIES_OF);
                case PART_OF, MEMBER_OF, AFFILIATE_OF -> Optional.of(BELONGS_TO);
                case LEADER_OF, GOVERNS -> Optional.of(IN_CHARGE_OF);
                case ALIAS_OF -> Optional.of(IS_SYNONYM_OF);
                case OFFSHOOT_OF, SPOKESPERSON_OF, RIVAL_OF, BACKS, SUCCEEDS -> Optional.empty();
            };
        }
    }

    private record Wanted(Type type, Span from, Span to) {
        boolean fits(Printed printed) {
            return type == printed.type()
                    && (touch(printed.from(), from) && touch(printed.to(), to)
                            || type.eitherWay && touch(printed.from(), to) && touch(printed.to(), from));
        }

        /** Whether both ends are mentions of one actor. */
        boolean isOne(Actor actor) {
            return type == Type.IS_SYNONYM_OF && touch(actor.mentions(), from) && touch(actor.mentions(), to);
        }
    }

    private record Printed(Type type, List<Span> from, List<Span> to, Relation relation) {}

    private static boolean touch(List<Span> mentions, Span end) {
        return mentions.stream().anyMatch(end::overlaps);
    }

    @Override
    public String name() {
        return "re3d";
    }

    @Override
    public Asked asked() {
        return Asked.RECORDS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        List<Wanted> wanted = new ArrayList<>();
        for (GoldLine relation : line.list("relations")) {
            Type.named(relation.string("type"))
                    .ifPresent(type -> wanted.add(new Wanted(
                            type,
                            relation.object("from").span(),
                            relation.object("to").span())));
        }
        return new Document(line.article(), List.copyOf(wanted));
    }

    private record Document(Article article, List<Wanted> gold) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            Reading reading = answer.reading();
            List<Printed> printed = printed(reading);
            Tally tally = new Tally();
            for (Type type : Type.values()) {
                count(tally, type, 0, 0, 0, 0);
            }
            for (Printed one : printed) {
                boolean right = gold.stream().anyMatch(wanted -> wanted.fits(one));
                count(tally, one.type(), right ? 1 : 0, 0, 1, 0);
                if (!right) {
                    tally.found(Finding.falseAlarm(
                            one.type().key,
                            one.relation().evidence().stream().findFirst(),
                            quotes(one.from()) + " -> " + quotes(one.to()),
                            one.relation().rule()));
                }
            }
            for (Wanted wanted : gold) {
                boolean found = printed.stream().anyMatch(wanted::fits);
                boolean merged = !found && reading.actors().stream().anyMatch(wanted::isOne);
                count(tally, wanted.type(), merged ? 1 : 0, found || merged ? 1 : 0, merged ? 1 : 0, 1);
                if (!found && !merged) {
                    tally.found(Finding.missed(
                            wanted.type().key,
                            Optional.of(wanted.from().hull(wanted.to())),
                            quote(wanted.from()) + " -> " + quote(wanted.to())));
                }
            }
            return tally.score();
        }

        private static void count(Tally tally, Type type, int right, int found, int printed, int gold) {
            for (String name : List.of(type.key, "all")) {
                tally.units(name, right, printed, gold);
                tally.add(name + ".tpr", found);
            }
        }

        private static List<Printed> printed(Reading reading) {
            Things things = new Things(reading);
            List<Printed> printed = new ArrayList<>();
            for (Relation relation : reading.relations()) {
                Optional<Type> type = Type.of(relation.kind());
                Optional<List<Span>> from = things.mentions(relation.from());
                Optional<List<Span>> to = things.mentions(relation.to());
                if (type.isPresent()
                        && relation.polarity() != Polarity.NEGATIVE
                        && from.isPresent()
                        && to.isPresent()) {
                    printed.add(new Printed(
                            type.get(),
                            near(from.get(), relation.evidence()),
                            near(to.get(), relation.evidence()),
                            relation));
                }
            }
            return printed;
        }

        private static List<Span> near(List<Span> mentions, List<Span> evidence) {
            List<Span> near =
                    mentions.stream().filter(span -> touch(evidence, span)).toList();
            return near.isEmpty() ? mentions : near;
        }

        private String quotes(List<Span> mentions) {
            return String.join(" | ", mentions.stream().map(this::quote).toList());
        }

        private String quote(Span span) {
            return article.text().substring(span.start(), span.end());
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures = new Figures(total).prf("all");
        for (Type type : Type.values()) {
            figures.prf(type.key);
        }
        return figures.all();
    }
}
