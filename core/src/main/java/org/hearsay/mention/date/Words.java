package org.hearsay.mention.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.language.Sentence;
import org.hearsay.model.Span;

/** The words of one sentence, or of a dateline; any index may be asked for, outside there is an empty mark. */
final class Words {
    private final List<Word> words;
    private final Optional<Sentence> sentence;
    private final Word nothing;

    Words(List<Word> words, Optional<Sentence> sentence, CalendarWords calendar) {
        this.words = words;
        this.sentence = sentence;
        this.nothing = new Word("", false, -1, -1, -1, Word.Shape.MARK, -1, 0, calendar.senses(""));
    }

    int size() {
        return words.size();
    }

    Optional<Sentence> sentence() {
        return sentence;
    }

    Word get(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : nothing;
    }

    String lower(int i) {
        return get(i).lower();
    }

    boolean is(int i, String form) {
        return get(i).is(form);
    }

    boolean isAny(int i, String... forms) {
        return get(i).isAny(forms);
    }

    boolean is(int i, WordClass wordClass) {
        return get(i).senses().is(wordClass);
    }

    OptionalInt number(int i, WordClass wordClass) {
        return get(i).senses().number(wordClass);
    }

    Optional<String> value(int i, WordClass wordClass) {
        return get(i).senses().value(wordClass);
    }

    boolean isNumber(int i) {
        return get(i).shape() == Word.Shape.NUMBER;
    }

    boolean isHyphen(int i) {
        return is(i, "-");
    }

    /** Whether a hyphen joins the word to the next with no space: "two-day". */
    boolean isJoined(int i) {
        return isHyphen(i + 1) && get(i + 1).touches(get(i)) && get(i + 2).touches(get(i + 1));
    }

    /** Where the word after a joining hyphen or a space stands: the next one, or the one after the hyphen. */
    int next(int i) {
        return isJoined(i) ? i + 2 : i + 1;
    }

    /** The index after a full stop that touches the word before, such as that of "Aug."; else the same index. */
    int skipStop(int i) {
        return is(i, ".") && get(i).touches(get(i - 1)) ? i + 1 : i;
    }

    /** The tag of the token that a word lies in; empty text outside sentences. */
    String tag(int i) {
        int token = get(i).token();
        return token >= 0 && sentence.isPresent() ? sentence.get().token(token).tag() : "";
    }

    /** Whether a word belongs to the name of something that is no time: "Libya Dawn", "Theresa May", "Black September". */
    boolean isInName(int i) {
        int token = get(i).token();
        if (token < 0 || sentence.isEmpty()) {
            return false;
        }
        return sentence.get()
                .nameAt(token)
                .filter(name -> switch (name.type()) {
                    case PERSON, NORP, FAC, ORG, GPE, LOC, PRODUCT, WORK_OF_ART, LANGUAGE -> true;
                    case EVENT, LAW, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> false;
                })
                .isPresent();
    }

    boolean isNounTag(int i) {
        return tag(i).startsWith("NN");
    }

    Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }
}
