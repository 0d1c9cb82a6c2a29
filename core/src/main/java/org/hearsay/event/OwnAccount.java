package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrase;
import org.hearsay.model.Actuality;

/**
 * What a side says it did itself instead, with nobody hurt: "Shells hit a school. The army said it had fired at a rebel column. The union
 * condemned the attack": what others call the attack is what was told before, not the side's own account of another deed.
 */
record OwnAccount(Referents referents, Tellers tellers) {

    /** The chains with own accounts before all others, as if they had been told first, but for words of the same teller. */
    List<GrowingChain> lookedAtLast(List<GrowingChain> chains, EventMention main) {
        return GrowingChain.lookedAtLast(
                chains, chain -> chain != chains.get(0) && is(chain.tellings) && !isToldBySame(chain.tellings, main));
    }

    private boolean is(List<EventMention> chain) {
        return Counted.of(chain).isEmpty()
                && chain.stream()
                        .allMatch(telling -> telling.actuality() == Actuality.OCCURRED
                                && telling.places()
                                        .isEmpty() // "on Sunday", "at the airport of Jos" would make it a deed that
                                // stands by itself
                                && telling.times().isEmpty()
                                && isByItsTeller(telling));
    }

    private boolean isByItsTeller(EventMention telling) {
        Optional<Phrase> teller = tellers.of(telling.trigger());
        return teller.isPresent()
                && (telling.isOfOwn()
                        || telling.perpetrators().stream().anyMatch(doer -> referents.isOfSide(teller.get(), doer)));
    }

    private boolean isToldBySame(List<EventMention> chain, EventMention main) {
        Optional<Phrase> teller = tellers.of(main.trigger());
        return teller.isPresent()
                && chain.stream()
                        .flatMap(telling -> tellers.of(telling.trigger()).stream())
                        .anyMatch(other -> referents.isOfSide(teller.get(), other));
    }
}
