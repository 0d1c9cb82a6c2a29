package org.hearsay.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.language.Sentence;

/** Takes down the words of one sentence that name a place, or may, with the nouns beside them that are a part of the name. */
final class CandidateList {
    private final Sentence sentence;
    private final NameMatcher matcher;
    private final Neighbours beside;
    private final PlaceWords words;
    private final List<Candidate> found = new ArrayList<>();

    CandidateList(Sentence sentence, NameMatcher matcher, Neighbours beside, PlaceWords words) {
        this.sentence = sentence;
        this.matcher = matcher;
        this.beside = beside;
        this.words = words;
    }

    /** What is taken down, in the order in which it was. */
    List<Candidate> all() {
        return List.copyOf(found);
    }

    /** Whether the last name taken down ends just before a token, with one token between. */
    boolean endsTwoBefore(int i) {
        return !found.isEmpty() && found.get(found.size() - 1).to() == i - 1;
    }

    /** A place by what the words around it say. */
    void add(int from, int to, List<Sense> senses, boolean sure, String rule) {
        PlaceSort sort = beside.sort(from, to);
        List<Sense> meant = sort.isDivision() ? senses : waters(from, to, senses);
        boolean site = to < sentence.size()
                && words.after(sentence.token(to).form()) == PlaceSort.SITE
                && !beside.lower(to + 1).equals("of"); // "the Black Sea port of X"

        if (isBeforeBodyOfTown(to, sort)
                && !senses.isEmpty()
                && matcher.senses(from, to + 1).isEmpty()) {
            addPlain(from, to, senses, sure, rule);
        } else if (sort.isPartOfName()
                && NameMatcher.isCapital(sentence.token(Math.min(to, sentence.size() - 1)))
                && words.after(beside.lower(to)) == sort) {
            // "Falls Village", "Islington Bay": not the place called Falls.
            add(from, to + 1, matcher.words(from, to + 1), matcher.senses(from, to + 1), sort, "name-with-sort");
        } else if (site && sure) {
            List<Sense> known = matcher.senses(from, to + 1);
            add(
                    from,
                    to + 1,
                    matcher.words(from, to + 1),
                    known.isEmpty() ? withoutStates(meant) : known,
                    known.isEmpty() ? sort : PlaceSort.ANY,
                    "name-of-site");
        } else {
            found.add(new Candidate(
                    sentence.span(from, to),
                    Optional.of(sentence),
                    from,
                    to,
                    matcher.words(from, to),
                    meant,
                    sort,
                    sure,
                    rule));
        }
    }

    /** "Orbo" of "Orbo City Council": what follows names a body of the town, and no town called "Orbo City". */
    private boolean isBeforeBodyOfTown(int to, PlaceSort sort) {
        return sort == PlaceSort.TOWN
                && to + 1 < sentence.size()
                && NameMatcher.isCapital(sentence.token(to))
                && NameMatcher.isCapital(sentence.token(to + 1))
                && sentence.token(to + 1).isProperNoun();
    }

    /** "the U.S. embassy in Baghdad" lies in no United States: a state's name before a site says whose it is. */
    private static List<Sense> withoutStates(List<Sense> senses) {
        return senses.stream()
                .filter(sense -> sense.place().kind() != PlaceKind.COUNTRY)
                .toList();
    }

    /** The water alone where the name says that it is one: nobody means a province by "the Red Sea". */
    private List<Sense> waters(int from, int to, List<Sense> senses) {
        boolean isCalledWater = words.after(beside.lower(to - 1)) == PlaceSort.WATER
                || words.before(beside.lower(from)) == PlaceSort.WATER;
        List<Sense> waters = senses.stream()
                .filter(sense -> PlaceSort.WATER.fits(sense.place()))
                .toList();
        return isCalledWater && !waters.isEmpty() ? waters : senses;
    }

    /** The town or county in the name of a body: it tells where the body is, and is no place of an event. */
    void addOfBody(int from, int to, List<Sense> senses, boolean sure) {
        addPlain(from, to, senses, sure, PlaceContext.IN_ORGANISATION);
    }

    /** A name of which nothing beside it says what sort of place it is. */
    private void addPlain(int from, int to, List<Sense> senses, boolean sure, String rule) {
        found.add(new Candidate(
                sentence.span(from, to),
                Optional.of(sentence),
                from,
                to,
                matcher.words(from, to),
                senses,
                PlaceSort.ANY,
                sure,
                rule));
    }

    /** A site of whose name only the beginning is known: "Boone County Jail". */
    void addSite(int from, int to, int known) {
        add(
                from,
                to,
                matcher.words(from, to),
                matcher.senses(from, known),
                PlaceSort.SITE,
                SentencePlaces.SITE_BY_ITS_FIRST_WORDS);
    }

    /** A place of a sort. */
    void add(int from, int to, String name, List<Sense> senses, PlaceSort sort, String rule) {
        found.add(new Candidate(
                sentence.span(from, to), Optional.of(sentence), from, to, name, senses, sort, true, rule));
    }
}
