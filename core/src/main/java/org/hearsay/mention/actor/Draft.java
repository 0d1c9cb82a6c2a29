package org.hearsay.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.language.Phrase;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.mention.actor.ActorMention.LabelWords;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** A mention in the making: readers set what they find, and {@link #done} closes it. Never leaves the package. */
final class Draft {
    final Phrase phrase;
    final Form form;
    final String rule;
    String name;
    ActorKind kind = ActorKind.UNKNOWN;
    /** The token that says what it is; another than the head in "hundreds of supporters of X". */
    int noun;

    boolean person;
    boolean definite;
    GrammaticalNumber number = GrammaticalNumber.UNKNOWN;
    Gender gender = Gender.UNKNOWN;
    List<ActorEntry> candidates = List.of();
    final List<LabelWords> labels = new ArrayList<>(0);

    @Nullable
    Span nameSpan;

    @Nullable
    ActorEntry entry;

    @Nullable
    String unnamedClass;

    @Nullable
    String country;

    @Nullable
    Integer count;

    @Nullable
    String role;

    @Nullable
    Phrase organisation;

    @Nullable
    Phrase apposedTo;

    @Nullable
    String abbreviation;

    Draft(Phrase phrase, Form form, String name, String rule) {
        this.phrase = phrase;
        this.form = form;
        this.name = name;
        this.rule = rule;
        this.noun = phrase.head();
    }

    ActorMention done() {
        return new ActorMention(
                phrase,
                Optional.ofNullable(nameSpan),
                form,
                name,
                kind,
                person,
                number,
                gender,
                definite,
                Optional.ofNullable(entry),
                candidates,
                Optional.ofNullable(unnamedClass),
                Optional.ofNullable(country),
                Optional.ofNullable(count),
                Optional.ofNullable(role),
                Optional.ofNullable(organisation),
                Optional.ofNullable(apposedTo),
                Optional.ofNullable(abbreviation),
                labels,
                rule);
    }
}
