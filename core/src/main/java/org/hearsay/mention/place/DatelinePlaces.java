package org.hearsay.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.model.Span;

/** Takes down the places of a dateline: the parts between commas before the day, the agency or the dash that the gazetteer knows. */
final class DatelinePlaces {
    private final Gazetteer gazetteer;

    DatelinePlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Candidate> find(Document document, Block block) {
        String text = document.report().text();
        int end = block.span().start();
        while (end < block.span().end() && "(—–".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Candidate> found = new ArrayList<>();
        int from = block.span().start();
        while (from < end) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 || comma > end ? end : comma;
            add(text, from, to, found);
            from = to + 1;
        }
        return found;
    }

    private void add(String text, int from, int to, List<Candidate> found) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        if (end - start < 2) {
            return;
        }
        String name = text.substring(start, end);
        List<Sense> senses = gazetteer.find(name);
        if (!senses.isEmpty()) {
            found.add(new Candidate(
                    new Span(start, end), Optional.empty(), 0, 0, name, senses, PlaceSort.ANY, true, "dateline"));
        }
    }
}
