package org.hearsay.resolve.date;

import org.hearsay.mention.date.Base;
import org.hearsay.mention.date.DateMeaning;

/** Looks through what surrounds a meaning. */
final class Meanings {
    private Meanings() {}

    /** The meaning without its portion, blur and time of day. */
    static DateMeaning core(DateMeaning meaning) {
        if (meaning instanceof DateMeaning.Portioned portioned) {
            return core(portioned.whole());
        }
        if (meaning instanceof DateMeaning.Blurred blurred) {
            return core(blurred.meaning());
        }
        return meaning instanceof DateMeaning.DuringDay during ? core(during.day()) : meaning;
    }

    static boolean isSpeech(Base base) {
        return base == Base.SPEECH;
    }

    /** "at 10:35", "in the morning": a time of a day that only the words around it tell. */
    static boolean isTimeOfSameDay(DateMeaning meaning) {
        return meaning instanceof DateMeaning.DuringDay during
                && during.day() instanceof DateMeaning.Relative relative
                && relative.direction() == 0
                && relative.base() == Base.TEXT;
    }
}
