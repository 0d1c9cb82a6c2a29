package org.hearsay.model.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.VictimClass;

/**
 * What one voice in one report says of an incident. Fields that it says nothing of are empty.
 *
 * @param report the id of the report
 * @param said the day it was said: that of the claim where it is given, else the report's; empty when neither is known
 * @param spans the words, in text order, never empty
 */
public record Account(
        String report,
        Voice voice,
        Optional<LocalDate> said,
        Optional<String> type,
        Optional<QuotedWhen> when,
        Optional<QuotedWhere> where,
        List<Blame> responsibility,
        List<Hit> targets,
        List<Loss> tolls,
        List<Quote> spans) {
    public Account {
        responsibility = List.copyOf(responsibility);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an account needs the words it rests on");
        }
    }

    /** Who did it in this account; the actor is empty exactly when the kind is unknown. */
    public record Blame(Optional<NamedActor> actor, ResponsibilityKind kind, String rule) {}

    /** Who or what was hit. */
    public record Hit(Optional<NamedActor> actor, String text, Quote span) {}

    /** Harm to people; see {@link org.hearsay.model.Toll}. */
    public record Loss(
            Harm harm,
            Optional<NamedActor> victims,
            VictimClass victimClass,
            Optional<Integer> low,
            Optional<Integer> best,
            Optional<Integer> high,
            String text,
            boolean cumulative,
            boolean includesAttackers,
            Quote span) {}
}
