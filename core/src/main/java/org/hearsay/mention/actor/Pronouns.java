package org.hearsay.mention.actor;

import java.util.Map;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.Gender;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;

/** Personal, possessive and relative pronouns. */
final class Pronouns {
    private record Meaning(boolean person, GrammaticalNumber number, Gender gender) {}

    private static final Meaning HE = new Meaning(true, GrammaticalNumber.SINGULAR, Gender.MALE);
    private static final Meaning SHE = new Meaning(true, GrammaticalNumber.SINGULAR, Gender.FEMALE);
    private static final Meaning IT = new Meaning(false, GrammaticalNumber.SINGULAR, Gender.NEUTRAL);
    private static final Meaning THEY = new Meaning(false, GrammaticalNumber.PLURAL, Gender.UNKNOWN);
    private static final Meaning I = new Meaning(true, GrammaticalNumber.SINGULAR, Gender.UNKNOWN);
    private static final Meaning WE = new Meaning(false, GrammaticalNumber.PLURAL, Gender.UNKNOWN);
    private static final Meaning WHO = new Meaning(true, GrammaticalNumber.UNKNOWN, Gender.UNKNOWN);
    private static final Meaning WHICH = new Meaning(false, GrammaticalNumber.UNKNOWN, Gender.UNKNOWN);

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY),
            Map.entry("i", I),
            Map.entry("me", I),
            Map.entry("my", I),
            Map.entry("myself", I),
            Map.entry("we", WE),
            Map.entry("us", WE),
            Map.entry("our", WE),
            Map.entry("ours", WE),
            Map.entry("ourselves", WE),
            Map.entry("who", WHO),
            Map.entry("whom", WHO),
            Map.entry("whose", WHO),
            Map.entry("which", WHICH),
            Map.entry("that", WHICH));

    private Pronouns() {}

    static void find(SentenceActors actors) {
        for (Token token : actors.sentence.tokens()) {
            boolean relative = token.tag().equals("WDT") || token.tag().startsWith("WP");
            if (!token.tag().startsWith("PRP") && !relative || token.isLabel("expl")) {
                continue;
            }
            Meaning meaning = MEANINGS.get(token.form().toLowerCase(java.util.Locale.ROOT));
            if (meaning == null
                    || actors.draft(token.index()).isPresent()
                    || actors.match(token.index()).isPresent()) {
                continue;
            }
            Draft draft = new Draft(
                    Phrase.of(actors.sentence, token),
                    Form.PRONOUN,
                    token.form(),
                    relative ? "relative-pronoun" : "pronoun");
            draft.person = meaning.person();
            draft.number = meaning.number();
            draft.gender = meaning.gender();
            draft.definite = true;
            actors.put(draft);
        }
    }
}
