package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Place;
import org.hearsay.resolve.place.ResolvedPlaces;

/** Places told in one breath: "in Orbo and Tarn, two towns of Kano state". What was done there was in no one of them alone. */
final class PlaceList {
    /** UCDP's {@code where_prec} of a second- and of a first-order division. */
    private static final int DISTRICT = 3;

    private static final int PROVINCE = 4;

    private final ResolvedPlaces places;

    PlaceList(ResolvedPlaces places) {
        this.places = places;
    }

    /** The places joined to a mention by "and", itself the first; only itself where there are none. */
    List<PlaceMention> from(PlaceMention first) {
        List<PlaceMention> listed = new ArrayList<>(List.of(first));
        if (first.phrase().isEmpty()) {
            return listed;
        }
        Sentence s = first.phrase().get().sentence();
        for (PlaceMention other : places.mentionsIn(s)) {
            PlaceMention last = listed.get(listed.size() - 1);
            if (other.index() > last.index() && isJoined(s, last, other)) {
                listed.add(other);
            }
        }
        boolean isClosed = listed.size() > 1 && isAnd(s, listed.get(listed.size() - 1));
        return isClosed ? listed : List.of(first);
    }

    /** The smallest division named in the sentence that all of them lie in. */
    Optional<Place> whole(List<PlaceMention> listed) {
        Sentence s = listed.get(0).phrase().orElseThrow().sentence();
        return places.mentionsIn(s).stream()
                .map(places::of)
                .filter(whole -> whole.precision() == DISTRICT || whole.precision() == PROVINCE)
                .filter(whole -> listed.stream().map(places::of).allMatch(part -> places.isWithin(part, whole)))
                .min((one, other) -> Integer.compare(one.precision(), other.precision()));
    }

    private static boolean isAnd(Sentence s, PlaceMention last) {
        int before = last.phrase().orElseThrow().from() - 1;
        return before > 0 && s.token(before).isLemma("and", "&");
    }

    private boolean isJoined(Sentence s, PlaceMention one, PlaceMention other) {
        Phrase left = one.phrase().orElseThrow();
        Phrase right = other.phrase().orElseThrow();
        int between = right.from() - left.to();
        boolean isJoin = between >= 1
                && between <= 2
                && s.tokens().subList(left.to(), right.from()).stream()
                        .map(Token::form)
                        .allMatch(form -> form.equals(",") || form.equals("and") || form.equals("&"));
        return isJoin
                && !other.metonym()
                && one.container().isEmpty()
                && right.headToken().isLabel("conj")
                && isApart(places.of(one), places.of(other));
    }

    private boolean isApart(Place one, Place other) {
        return !one.equals(other) && !places.isWithin(one, other) && !places.isWithin(other, one);
    }
}
