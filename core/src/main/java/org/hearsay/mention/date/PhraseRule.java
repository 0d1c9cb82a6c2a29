package org.hearsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.knowledge.date.PhraseTree;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.Indefinite;
import org.hearsay.mention.date.DateMeaning.Vague;

/** Words and set phrases for a time that is not on the calendar: "recently", "now", "the near future". */
final class PhraseRule implements Rule {
    private final NamedDays days;

    PhraseRule(NamedDays days) {
        this.days = days;
    }

    @Override
    public String name() {
        return "phrase";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        Optional<PhraseTree.Found<String>> found = days.phrases().longest(k -> words.lower(i + k));
        if (found.isPresent() && !(found.get().words() == 1 && isModifier(words, i))) {
            return Parsed.of(meaning(found.get().value()), i + found.get().words());
        }
        OptionalInt direction = words.number(i, WordClass.VAGUE_REF);
        return direction.isPresent() ? Parsed.of(new Vague(direction.getAsInt()), i + 1) : Optional.empty();
    }

    /** "future earnings": no time of its own. */
    private static boolean isModifier(Words words, int i) {
        return words.tag(i).startsWith("JJ") || words.isNounTag(i) && words.isNounTag(i + 1);
    }

    private static DateMeaning meaning(String value) {
        return switch (value) {
            case "PAST_REF" -> new Vague(-1);
            case "PRESENT_REF" -> new Vague(0);
            case "FUTURE_REF" -> new Vague(1);
            default -> new Indefinite(value);
        };
    }
}
