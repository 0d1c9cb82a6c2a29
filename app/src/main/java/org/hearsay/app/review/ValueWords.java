package org.hearsay.app.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.incident.FieldValue;
import org.hearsay.knowledge.WeaponKinds;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Coded;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.NamedActor;

/** What a coder types, as a value: names are looked up once, when it is decided, so that the decision means the same for ever. */
public final class ValueWords {
    /** The rule that a typed value is said to come from. */
    private static final String RULE = "decision";

    private static final Pattern COUNT = Pattern.compile("(\\d+)(?:\\s*(?:-|to)\\s*(\\d+))?(?:\\s+best\\s+(\\d+))?");
    private static final Pattern AT_LEAST = Pattern.compile("(\\d+)\\s*(?:\\+|or more)");
    private static final String LIST = ";";

    private final Codebook codebook;
    private final ActorRegistry registry;
    private final PlaceWords places;

    public ValueWords(Codebook codebook, ActorRegistry registry, Gazetteer gazetteer) {
        this.codebook = codebook;
        this.registry = registry;
        this.places = new PlaceWords(gazetteer);
    }

    /** @param kind what kind of value the field has */
    FieldValue read(Class<? extends FieldValue> kind, String text) {
        String words = text.strip();
        if (kind == FieldValue.Type.class) {
            return type(words);
        } else if (kind == FieldValue.Happening.class) {
            return new FieldValue.Happening(
                    coded(Actuality.values(), words).orElseThrow(() -> noneOf(words, Actuality.values())));
        } else if (kind == FieldValue.Time.class) {
            return new FieldValue.Time(DayWords.read(words, RULE));
        } else if (kind == FieldValue.Spot.class) {
            return new FieldValue.Spot(places.read(words, RULE));
        } else if (kind == FieldValue.Blamed.class) {
            return new FieldValue.Blamed(parts(words).map(this::blamed).toList());
        } else if (kind == FieldValue.Hits.class) {
            return new FieldValue.Hits(parts(words)
                    .map(part -> new FieldValue.Hits.Row(part, known(part)))
                    .toList());
        } else if (kind == FieldValue.Arms.class) {
            return new FieldValue.Arms(parts(words).map(ValueWords::weapon).toList());
        } else if (kind == FieldValue.Count.class) {
            return count(words);
        }
        throw new IllegalArgumentException("nobody types a " + kind);
    }

    private static Stream<String> parts(String words) {
        return Arrays.stream(words.split(LIST)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private FieldValue.Type type(String words) {
        if (codebook.type(words).isEmpty()) {
            throw new Refusal("no type is called '" + words + "': see hearsay codebook show");
        }
        return new FieldValue.Type(words);
    }

    /** {@code accused Boko Haram}: the footing, then a name or an id. */
    private FieldValue.Blamed.Row blamed(String part) {
        int space = part.indexOf(' ');
        Optional<ResponsibilityKind> kind =
                coded(ResponsibilityKind.values(), space < 0 ? part : part.substring(0, space));
        boolean nobody = kind.filter(ResponsibilityKind.UNKNOWN::equals).isPresent();
        if (kind.isEmpty() || nobody != (space < 0)) {
            throw new Refusal("'" + part
                    + "': write on what footing and who, for instance 'claimed Boko Haram', or 'unknown'; it is one of "
                    + codes(ResponsibilityKind.values()));
        }
        return new FieldValue.Blamed.Row(
                kind.get(),
                nobody
                        ? Optional.empty()
                        : Optional.of(actor(part.substring(space + 1).strip())));
    }

    private static <C extends Coded> Optional<C> coded(C[] all, String code) {
        return Arrays.stream(all).filter(it -> it.code().equals(code)).findFirst();
    }

    private static String codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", "));
    }

    private static Refusal noneOf(String words, Coded[] all) {
        return new Refusal("'" + words + "' is none of " + codes(all));
    }

    /** {@code vehicle-bomb a lorry packed with explosives}: the kind, then the words; the kind alone is its own word. */
    private static FieldValue.Arms.Row weapon(String part) {
        int space = part.indexOf(' ');
        String kind = space < 0 ? part : part.substring(0, space);
        if (!WeaponKinds.all().contains(kind)) {
            throw new Refusal("'" + part + "': write the kind of weapon and, if you like, words, for instance"
                    + " 'grenade two hand grenades'; the kind is one of "
                    + WeaponKinds.all().stream().sorted().collect(Collectors.joining(", ")));
        }
        return new FieldValue.Arms.Row(
                kind, space < 0 ? kind : part.substring(space + 1).strip());
    }

    /** One that is not known is a new actor. */
    private NamedActor actor(String name) {
        return known(name).orElseGet(() -> new NamedActor(name, Optional.empty(), ActorKind.UNKNOWN, Optional.empty()));
    }

    private Optional<NamedActor> known(String name) {
        List<ActorEntry> entries = registry.byId(name).map(List::of).orElseGet(() -> registry.byAlias(name));
        if (entries.size() > 1) {
            throw new Refusal("'" + name + "' can be "
                    + entries.stream().map(ActorEntry::id).collect(Collectors.joining(", ")) + ": give the id");
        }
        return entries.stream()
                .findFirst()
                .map(entry -> new NamedActor(entry.name(), Optional.of(entry.id()), entry.kind(), entry.country()));
    }

    /** {@code 9}, {@code 8-12}, {@code 8-12 best 9}, {@code 8+}. */
    private static FieldValue.Count count(String words) {
        try {
            Matcher least = AT_LEAST.matcher(words);
            if (least.matches()) {
                Optional<Integer> low = Optional.of(Integer.valueOf(least.group(1)));
                return new FieldValue.Count(low, low, Optional.empty());
            }
            Matcher matcher = COUNT.matcher(words);
            if (matcher.matches()) {
                int low = Integer.parseInt(matcher.group(1));
                Optional<Integer> high = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
                Optional<Integer> best = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
                int top = high.orElse(low);
                if (low <= top && best.orElse(low) >= low && best.orElse(low) <= top) {
                    return new FieldValue.Count(
                            Optional.of(low), high.isEmpty() ? Optional.of(low) : best, Optional.of(top));
                }
            }
        } catch (NumberFormatException e) {
            // too large for a number of people
        }
        throw new Refusal("'" + words + "' is no number of people: write 9, 8-12, '8-12 best 9' or 8+");
    }
}
