package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventMention.WeaponMention;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.model.Event.Weapon;

/**
 * The weapons that the tellings of an event name: things, each once. "The blast" is no second weapon beside "a bomb", and "rifle fire" comes from
 * rifles; "gunfire" is kept where nothing tells more.
 */
final class NamedWeapons {
    private static final Set<String> DEEDS =
            Table.load("en/event/weapon-effects.tsv").group("deed");
    private static final Set<String> SIGNS =
            Table.load("en/event/weapon-effects.tsv").group("sign");

    private NamedWeapons() {}

    static List<Weapon> of(List<EventMention> mentions) {
        List<Weapon> things = new ArrayList<>();
        List<Weapon> signs = new ArrayList<>();
        for (EventMention mention : mentions) {
            for (WeaponMention said : mention.weapons()) {
                Phrase thing = withoutEffect(said.phrase());
                Token head = thing.headToken();
                if (!isOneOf(DEEDS, head)) {
                    add(isOneOf(SIGNS, head) ? signs : things, new Weapon(thing.toString(), said.kind(), thing.span()));
                }
            }
        }
        for (Weapon sign : signs) {
            if (things.stream().noneMatch(thing -> thing.kind().equals(sign.kind()))) {
                add(things, sign);
            }
        }
        return things;
    }

    private static void add(List<Weapon> weapons, Weapon weapon) {
        if (weapons.stream().noneMatch(other -> other.text().equalsIgnoreCase(weapon.text()))) {
            weapons.add(weapon);
        }
    }

    /** "rifle" of "rifle fire", "bomb" of "bomb blast". */
    private static Phrase withoutEffect(Phrase phrase) {
        boolean effect = isOneOf(DEEDS, phrase.headToken()) || isOneOf(SIGNS, phrase.headToken());
        int before = phrase.head() - 1;
        return effect
                        && before >= phrase.from()
                        && phrase.sentence().token(before).isNoun()
                ? new Phrase(phrase.sentence(), before, phrase.from(), phrase.head())
                : phrase;
    }

    private static boolean isOneOf(Set<String> words, Token token) {
        return words.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
