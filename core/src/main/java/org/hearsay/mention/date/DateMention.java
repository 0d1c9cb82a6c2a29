package org.hearsay.mention.date;

import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.model.Span;

/**
 * Words that tell a time.
 *
 * @param span where they stand
 * @param phrase the tokens they are; empty in a dateline or byline, which has no sentence
 * @param meaning what they mean
 * @param lead the word before them in lower case, "the" passed over: "since", "between", "on"; empty at the start of a sentence
 * @param joined whether nothing but the lead stands between them and the mention before: "1939-1945", "from May to July"
 * @param rule the rule that read them
 */
public record DateMention(
        Span span, Optional<Phrase> phrase, DateMeaning meaning, String lead, boolean joined, String rule) {
    DateMention meaning(DateMeaning other) {
        return new DateMention(span, phrase, other, lead, joined, rule);
    }
}
