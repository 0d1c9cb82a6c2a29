package org.hearsay.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.model.incident.Incident;

/** Whether it happened, was only tried, was foiled, or is denied. */
record DecidedActuality() implements DecidableField<FieldValue.Happening> {
    @Override
    public String name() {
        return "actuality";
    }

    @Override
    public Class<FieldValue.Happening> values() {
        return FieldValue.Happening.class;
    }

    @Override
    public Optional<FieldValue.Happening> shown(Incident incident) {
        return Optional.of(new FieldValue.Happening(incident.actuality()));
    }

    /** What is shown is what the tellings come to, all of them; which of them says it is not kept with the accounts. */
    @Override
    public List<Integer> telling(Incident incident, FieldValue.Happening value) {
        return incident.actuality() == value.actuality()
                ? IntStream.range(0, incident.accounts().size()).boxed().toList()
                : List.of();
    }

    @Override
    public Entry without(Entry entry, FieldValue.Happening value) {
        return entry.actuality().filter(value.actuality()::equals).isPresent() ? entry.withoutActuality() : entry;
    }

    @Override
    public Values put(Values values, FieldValue.Happening value) {
        return values.withActuality(value.actuality());
    }
}
