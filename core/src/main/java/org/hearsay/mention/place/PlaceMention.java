package org.hearsay.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Phrase;
import org.hearsay.model.Span;

/**
 * Words that name a place.
 *
 * @param index its position among the document's mentions of places, which are in text order
 * @param phrase its tokens; empty in a dateline, which is not parsed
 * @param name what was looked up: "Walker County" for "Walker" in "Walker and Henry counties"
 * @param senses what the name can mean by the gazetteer; none when it is unknown there
 * @param sort what the words beside it say it is
 * @param container the index of the mention that says where this one lies: Texas for Paris in "Paris, Texas"
 * @param country ISO code of the country that an adjective beside it says it lies in: "the Afghan city of …"
 * @param metonym whether it stands for the people who govern it: "Tehran denied …"; no place of an event
 * @param rule the rule that took the words for a place
 */
public record PlaceMention(
        int index,
        Span span,
        Optional<Phrase> phrase,
        String name,
        List<Sense> senses,
        PlaceSort sort,
        OptionalInt container,
        Optional<String> country,
        PlaceRelation relation,
        boolean metonym,
        String rule) {
    public PlaceMention {
        senses = List.copyOf(senses);
    }

    /** The same words at another position among the mentions. */
    public PlaceMention at(int position, OptionalInt liesIn) {
        return new PlaceMention(position, span, phrase, name, senses, sort, liesIn, country, relation, metonym, rule);
    }
}
