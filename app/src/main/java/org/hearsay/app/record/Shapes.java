package org.hearsay.app.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.app.record.Shape.Either;
import org.hearsay.app.record.Shape.Field;
import org.hearsay.app.record.Shape.Fields;
import org.hearsay.app.record.Shape.Leaf;
import org.hearsay.app.record.Shape.ListOf;
import org.hearsay.app.record.Shape.MapOf;
import org.hearsay.app.record.Shape.Maybe;
import org.hearsay.app.record.Shape.Only;
import org.hearsay.app.record.Shape.Word;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimField;
import org.hearsay.model.Coded;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Event;
import org.hearsay.model.Label;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.Voice;

/**
 * Takes the shape of the record from the Java types: a record becomes its components, an {@code Optional} may be null, an enum is its
 * words. Four things look otherwise in JSON than in Java, and are said here: a basis, a voice, what a claim is about, and coordinates.
 */
final class Shapes {
    private static final Set<Class<?>> BRIEF = Set.of(
            Label.class,
            Event.Target.class,
            Event.Weapon.class,
            Coder.class,
            Place.Alternative.class,
            Quote.class,
            NamedActor.class,
            Account.Hit.class,
            Incident.Target.class,
            Incident.Weapon.class,
            Incident.Toll.class,
            Incident.Field.class,
            Incident.Reason.class,
            Incident.Revision.class);

    private final Map<Class<?>, Shape> known = new HashMap<>();

    private Shapes() {}

    static Fields of(Class<? extends Record> type) {
        return (Fields) new Shapes().shape(type);
    }

    private Shape shape(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Shape inner = shape(arguments[arguments.length - 1]);
            if (generic.getRawType() == Map.class) {
                return new MapOf(inner);
            }
            return generic.getRawType() == Optional.class ? new Maybe(inner) : new ListOf(inner);
        }
        Class<?> plain = (Class<?>) type;
        Shape shape = known.get(plain);
        if (shape == null) {
            shape = ofClass(plain);
            known.put(plain, shape);
        }
        return shape;
    }

    private Shape ofClass(Class<?> type) {
        if (type == String.class) {
            return Leaf.TEXT;
        } else if (type == int.class || type == Integer.class || type == Long.class) {
            return Leaf.WHOLE_NUMBER;
        } else if (type == double.class) {
            return Leaf.NUMBER;
        } else if (type == boolean.class) {
            return Leaf.FLAG;
        } else if (type == LocalDate.class) {
            return Leaf.DAY;
        } else if (type == Span.class) {
            return Leaf.SPAN;
        } else if (type == Basis.class) {
            return basis();
        } else if (type == Voice.class) {
            return voice();
        } else if (type == Claim.About.class) {
            return about();
        } else if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return new Word(type.asSubclass(Coded.class));
        } else if (type.isRecord()) {
            return fields(type);
        }
        throw new IllegalStateException("the record has no shape for " + type);
    }

    private Fields fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] == Coordinates.class) {
                fields.add(degrees("latitude", component, Coordinates::latitude));
                fields.add(degrees("longitude", component, Coordinates::longitude));
            } else {
                fields.add(new Field(
                        component.getName(), shape(component.getGenericType()), owner -> get(component, owner)));
            }
        }
        return new Fields(type.getSimpleName(), fields, BRIEF.contains(type));
    }

    private static Field degrees(String key, RecordComponent component, Function<Coordinates, Double> part) {
        return new Field(
                key,
                new Maybe(Leaf.NUMBER),
                owner -> ((Optional<?>) get(component, owner))
                        .map(Coordinates.class::cast)
                        .map(part));
    }

    /** {@code {"by": "report"}} or {@code {"by": "claim", "claim": "c3"}}. */
    private static Either basis() {
        Fields report = new Fields("ByReport", List.of(new Field("by", new Only("report"), any -> "report")), true);
        Fields claim = new Fields(
                "ByClaim",
                List.of(
                        new Field("by", new Only("claim"), any -> "claim"),
                        new Field("claim", Leaf.TEXT, basis -> ((Basis.ByClaim) basis).claim())),
                true);
        return new Either("Basis", List.of(report, claim), basis -> basis instanceof Basis.ByReport ? report : claim);
    }

    /** {@code {"by": "report"}} or {@code {"by": "source", "actor": …}}. */
    private Either voice() {
        Fields report =
                new Fields("VoiceOfReport", List.of(new Field("by", new Only("report"), any -> "report")), true);
        List<Field> ofSource = new ArrayList<>(List.of(new Field("by", new Only("source"), any -> "source")));
        ofSource.addAll(fields(Voice.BySource.class).fields());
        Fields source = new Fields("VoiceOfSource", ofSource, true);
        return new Either("Voice", List.of(report, source), voice -> voice instanceof Voice.ByReport ? report : source);
    }

    /** {@code {"event": "e1", "relation": null, …, "field": "toll"}}: the id stands under the kind of thing it names. */
    private Fields about() {
        List<Field> fields = new ArrayList<>();
        for (Claim.Thing thing : Claim.Thing.values()) {
            fields.add(new Field(
                    thing.code(),
                    new Maybe(Leaf.TEXT),
                    about -> Optional.of((Claim.About) about)
                            .filter(it -> it.thing() == thing)
                            .map(Claim.About::id)));
        }
        fields.add(new Field("field", shape(ClaimField.class), about -> ((Claim.About) about).field()));
        return new Fields("About", fields, true);
    }

    private static Object get(RecordComponent component, Object owner) {
        Method accessor = component.getAccessor();
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
