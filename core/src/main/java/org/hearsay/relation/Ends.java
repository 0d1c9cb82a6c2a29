package org.hearsay.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.model.RelationKind;

/** What may stand at the end of a relation: the mentions of a document by their heads, and places. */
final class Ends {
    private static final Set<String> LANDS = Table.load("en/land-nouns.tsv").firstColumn();

    private final Map<Integer, Map<Integer, ActorMention>> mentions = new HashMap<>();

    /** One end; no mention for a place. */
    record End(Phrase phrase, Optional<ActorMention> mention, boolean land) {
        boolean isPerson() {
            return mention.filter(ActorMention::person).isPresent();
        }

        boolean isBody() {
            return mention.filter(m -> !m.person()).isPresent();
        }

        boolean isNamed() {
            return mention.filter(m -> m.form() == Form.NAME).isPresent();
        }
    }

    Ends(Document document, List<ActorMention> found) {
        for (ActorMention mention : found) {
            mentions.computeIfAbsent(mention.phrase().sentence().index(), i -> new HashMap<>())
                    .put(mention.phrase().head(), mention);
        }
    }

    /** The ends at the first of several places that has any. */
    List<End> at(List<String> places, Token trigger, Arguments arguments, Sentence sentence) {
        for (String place : places) {
            List<End> found = new ArrayList<>(1);
            for (Token token : arguments.at(place, trigger)) {
                end(sentence, token).ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    Optional<End> end(Sentence sentence, Token token) {
        ActorMention mention = mentions.getOrDefault(sentence.index(), Map.of()).get(token.index());
        Optional<Name> name = sentence.nameAt(token.index());
        boolean land = LANDS.contains(token.lemma())
                || name.filter(n -> n.type() == NameType.GPE || n.type() == NameType.LOC || n.type() == NameType.FAC)
                        .isPresent();
        if (mention != null) {
            return Optional.of(new End(mention.phrase(), Optional.of(mention), land));
        }
        if (!land) {
            return Optional.empty();
        }
        Phrase phrase = name.filter(n -> n.from() <= token.index() && token.index() < n.to())
                .map(n -> new Phrase(sentence, token.index(), n.from(), n.to()))
                .orElseGet(() -> new Phrase(
                        sentence,
                        token.index(),
                        Math.min(sentence.subtreeFrom(token), token.index()),
                        token.index() + 1));
        return Optional.of(new End(phrase, Optional.empty(), true));
    }

    /** Whether two ends can have a relation of a kind at all. */
    static boolean accepts(RelationKind kind, End from, End to) {
        return switch (kind) {
            case GOVERNS -> from.mention().isPresent() && to.land();
            case LEADER_OF -> from.mention().isPresent() && to.isBody();
            case SPOKESPERSON_OF, MEMBER_OF ->
                from.mention().isPresent() && to.isBody() && to.mention().get().definite();
            case AFFILIATE_OF, OFFSHOOT_OF -> from.mention().isPresent() && to.isBody() && !isState(to);
            case PART_OF -> from.isBody() && to.isBody();
            case ALIAS_OF -> from.mention().isPresent() && to.isNamed();
            case SUCCEEDS -> from.isPerson() && to.isPerson() || from.isBody() && to.isBody();
            case FIGHTS ->
                from.mention().filter(Ends::isArmed).isPresent()
                        && to.mention().filter(Ends::isArmed).isPresent();
            case ALLY_OF, RIVAL_OF, BACKS ->
                from.mention().isPresent() && to.mention().isPresent();
        };
    }

    /** Whether a mention may be one of two sides that fight: no civilians, no unarmed crowd. */
    private static boolean isArmed(ActorMention mention) {
        return switch (mention.kind()) {
            case STATE_FORCES, GOVERNMENT, REBEL_GROUP, MILITIA, CRIMINAL_GROUP, COMMUNITY, RIOTERS, PROTESTERS -> true;
            case UNKNOWN, PERSON ->
                !mention.person()
                        || mention.form() == Form.PRONOUN
                        || mention.unnamedClass()
                                .filter(c -> c.equals("gunmen"))
                                .isPresent();
            case INTERNATIONAL_ORGANISATION, NGO -> !mention.person();
            case CIVILIANS, MEDIA, COMPANY -> false;
        };
    }

    private static boolean isState(End end) {
        return end.mention()
                .filter(m -> m.kind() == org.hearsay.model.ActorKind.GOVERNMENT)
                .isPresent();
    }
}
