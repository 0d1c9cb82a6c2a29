package org.hearsay.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;

/** Finds the words of a report that tell a time. Immutable, for use by many threads. */
public final class DateFinder {
    private final CalendarWords calendar;
    private final WordReader reader;
    private final DateGrammar grammar;
    private final CalendarRule dates = new CalendarRule(new ShiftRule());

    public DateFinder(CalendarWords calendar, NamedDays days) {
        this.calendar = calendar;
        this.reader = new WordReader(calendar);
        this.grammar = new DateGrammar(days);
    }

    /** The mentions of time in text order, datelines and bylines included. */
    public List<DateMention> find(Document document) {
        List<DateMention> found = new ArrayList<>();
        String text = document.report().text();
        for (Block block : document.blocks()) {
            if (!block.kind().isRead()) {
                List<Word> words =
                        reader.read(text, block.span().start(), block.span().end(), List.of());
                read(new Words(words, Optional.empty(), calendar), found);
            }
        }
        int unread = found.size();
        for (Sentence sentence : document.sentences()) {
            List<Word> words =
                    reader.read(text, sentence.span().start(), sentence.span().end(), sentence.tokens());
            read(new Words(words, Optional.of(sentence), calendar), found);
        }
        if (unread > 0) {
            found.sort((a, b) -> a.span().compareTo(b.span()));
        }
        return List.copyOf(found);
    }

    /** Walks once over the words of a sentence, taking the longest expression at each. */
    private void read(Words words, List<DateMention> found) {
        int before = -1;
        int i = 0;
        while (i < words.size()) {
            Optional<Parsed<DateGrammar.Reading>> read = at(words, i, before, found);
            if (read.isEmpty()) {
                i++;
                continue;
            }
            boolean joined = before >= 0 && isJoint(words, before, i);
            DateMention mention = mention(words, i, read.get(), joined);
            if (joined) {
                DateMention first = found.get(found.size() - 1);
                found.set(found.size() - 1, first.meaning(Ranges.borrow(first.meaning(), mention.meaning())));
            }
            found.add(mention);
            before = read.get().to();
            i = before;
        }
    }

    private Optional<Parsed<DateGrammar.Reading>> at(Words words, int i, int before, List<DateMention> found) {
        if (before >= 0 && i - before >= 1 && i - before <= 2) {
            Optional<Parsed<DateMeaning>> rest =
                    Ranges.sameMonth(words, before, found.get(found.size() - 1).meaning());
            boolean here = i == before + 1 && !words.is(i, "the") || words.is(before + 1, "the");
            if (rest.isPresent() && here) {
                return rest.map(r -> r.map(meaning -> new DateGrammar.Reading(meaning, "calendar")));
            }
        }
        Optional<Parsed<DateGrammar.Reading>> read = grammar.at(words, i);
        return read.isPresent()
                ? read
                : Ranges.sameMonthAhead(words, i, dates)
                        .map(r -> r.map(meaning -> new DateGrammar.Reading(meaning, "calendar")));
    }

    private static boolean isJoint(Words words, int before, int i) {
        int at = before;
        if (words.is(at, ",") && at + 1 < i) {
            at++;
        }
        if (at == i || !Ranges.JOINTS.contains(words.lower(at))) {
            return false;
        }
        return at + 1 == i || at + 2 == i && words.isAny(at + 1, "the", "to", "in", "on");
    }

    private static DateMention mention(Words words, int from, Parsed<DateGrammar.Reading> read, boolean joined) {
        int lead = words.is(from - 1, "the") ? from - 2 : from - 1;
        return new DateMention(
                words.span(from, read.to()),
                phrase(words, from, read.to()),
                read.value().meaning(),
                words.lower(lead),
                joined,
                read.value().rule());
    }

    private static Optional<Phrase> phrase(Words words, int from, int to) {
        if (words.sentence().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = words.sentence().get();
        int first = Math.max(0, words.get(from).token());
        int last = Math.max(first, words.get(to - 1).token());
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return Optional.of(new Phrase(sentence, i, first, last + 1));
            }
        }
        return Optional.of(new Phrase(sentence, last, first, last + 1));
    }
}
