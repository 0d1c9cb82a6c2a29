package org.hearsay.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Newness;

/** Compares tellings by their words alone: names that are the same word for word. For use where nothing is resolved. */
public final class WordReferents implements Referents {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @Override
    public Answer actor(Phrase one, Phrase other) {
        if (one.headToken().lemma().equals(other.headToken().lemma())) {
            return Answer.SAME;
        }
        boolean named = one.headToken().isProperNoun() && other.headToken().isProperNoun();
        return named ? Answer.DIFFERENT : Answer.OPEN;
    }

    @Override
    public boolean speaksFor(Phrase speaker, Phrase actor) {
        return actor(speaker, actor) == Answer.SAME;
    }

    @Override
    public boolean canBeOnePerson(Phrase one, Phrase other) {
        return OnePerson.canBe(one, Optional.empty(), other, Optional.empty());
    }

    @Override
    public boolean isHistory(List<EventMention> tellings) {
        return tellings.stream().anyMatch(telling -> telling.newness() == Newness.BACKGROUND);
    }

    @Override
    public Answer date(EventMention one, EventMention other) {
        Set<String> first = names(one.times(), 1, NameType.DATE);
        Set<String> second = names(other.times(), 1, NameType.DATE);
        boolean days = DAYS.containsAll(first) && DAYS.containsAll(second);
        Answer answer = compare(first, second);
        return answer == Answer.DIFFERENT && !days ? Answer.OPEN : answer;
    }

    @Override
    public Answer place(EventMention one, EventMention other) {
        return compare(
                names(one.places(), 3, NameType.GPE, NameType.LOC, NameType.FAC),
                names(other.places(), 3, NameType.GPE, NameType.LOC, NameType.FAC));
    }

    private static Answer compare(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.OPEN;
        }
        return one.stream().anyMatch(other::contains) ? Answer.SAME : Answer.DIFFERENT;
    }

    private static Set<String> names(List<Phrase> phrases, int most, NameType... types) {
        Set<String> found = new HashSet<>();
        for (Phrase phrase : phrases.subList(0, Math.min(most, phrases.size()))) {
            Sentence s = phrase.sentence();
            for (Name name : s.names()) {
                if (name.from() < phrase.to()
                        && phrase.from() < name.to()
                        && List.of(types).contains(name.type())) {
                    Token last = s.token(name.to() - 1);
                    found.add(last.form().toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }
}
