package org.hearsay.resolve.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.mention.date.CalendarPart;
import org.hearsay.mention.date.DateMeaning;
import org.hearsay.mention.date.DateMention;

/**
 * Tells news from history by its dates alone. News speaks from its day ("Tuesday", "yesterday", "last month"); history gives years,
 * most of them long before the day of publication, and hardly ever speaks from a day.
 */
final class KindDecider {
    private KindDecider() {}

    static DocumentKind decide(List<DateMention> mentions, Optional<LocalDate> published) {
        int spoken = 0;
        int told = 0;
        int open = 0;
        for (DateMention mention : mentions) {
            DateMeaning meaning = Meanings.core(mention.meaning());
            if (isSpoken(meaning)) {
                spoken++;
            } else if (isOldYear(meaning, published)) {
                told++;
            } else if (meaning instanceof DateMeaning.On) {
                open++;
            }
        }
        if (published.isEmpty() && told > 0 && spoken <= told) {
            return DocumentKind.NARRATIVE;
        }
        return told >= 4 && told >= 3 * spoken && told + open >= 6 * spoken
                ? DocumentKind.NARRATIVE
                : DocumentKind.NEWS;
    }

    private static boolean isSpoken(DateMeaning meaning) {
        if (meaning instanceof DateMeaning.On on) {
            return on.within().isEmpty() && on.part() instanceof CalendarPart.Weekday
                    || on.shift().isPresent()
                            && Meanings.isSpeech(on.shift().get().base());
        }
        return meaning instanceof DateMeaning.Relative relative
                && Meanings.isSpeech(relative.base())
                && !relative.amount().vague();
    }

    private static boolean isOldYear(DateMeaning meaning, Optional<LocalDate> published) {
        Optional<Integer> year = Optional.empty();
        if (meaning instanceof DateMeaning.Year told) {
            year = Optional.of(told.year());
        } else if (meaning instanceof DateMeaning.On on
                && on.within().isPresent()
                && on.within().get() instanceof DateMeaning.Year told) {
            year = Optional.of(told.year());
        }
        return year.isPresent()
                && (published.isEmpty() || Math.abs(year.get() - published.get().getYear()) > 1);
    }
}
