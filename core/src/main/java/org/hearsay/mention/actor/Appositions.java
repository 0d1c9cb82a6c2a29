package org.hearsay.mention.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/** Joins what stands beside a mention to it: "X, a doctor,", "the army chief, Gen. X", "the Azure River Front (ARF)". */
final class Appositions {
    /** How many words may stand between a noun and the name in its modifier: "allied", "to". */
    private static final int MODIFIERS_DEEP = 4;

    private static final Set<String> CALLING = Set.of("call", "name", "dub", "style");
    private static final Set<String> IDENTIFYING = Set.of("identify", "name");

    private Appositions() {}

    static void find(SentenceActors actors) {
        for (Token token : actors.sentence.tokens()) {
            calledSo(actors, token);
            identifiedAs(actors, token);
            boolean beside = token.isLabel("appos");
            boolean taken = (beside || token.isLabel("conj")) && joinBehindModifier(actors, token);
            if (!beside || taken) {
                continue;
            }
            Draft anchor = anchor(actors, token).orElse(null);
            if (anchor == null) {
                continue;
            }
            if (!anchor.person && isInBrackets(actors.sentence, token) && isAbbreviation(token.form(), anchor.name)) {
                abbreviate(actors, anchor, token);
            }
            actors.draft(token.index()).ifPresent(draft -> join(actors, anchor, draft));
        }
    }

    /** "A group calling itself the Red Front", "a gang called Red Moon": the name is that of the noun before. */
    private static void calledSo(SentenceActors actors, Token name) {
        Sentence sentence = actors.sentence;
        Optional<Token> calling = sentence.head(name)
                .filter(verb -> CALLING.contains(verb.lemma())
                        && verb.isLabel("acl", "relcl")
                        && verb.index() < name.index()
                        && name.isLabel("oprd", "dobj", "attr"));
        Optional<Draft> named = actors.draft(name.index()).filter(draft -> draft.form == Form.NAME);
        Optional<Draft> group = calling.filter(verb -> isOfItself(sentence, verb))
                .flatMap(sentence::head)
                .flatMap(noun -> actors.draft(noun.index()))
                .filter(draft -> draft.form == Form.NOMINAL);
        if (named.isPresent() && group.isPresent()) {
            join(actors, group.get(), named.get());
        }
    }

    /**
     * "A farmer identified as Hamid Darwish", "a man named by the police as Omar Haddad": one person, whose name that is. Several people
     * who are named so are not one: none of their names is the name of all.
     */
    private static void identifiedAs(SentenceActors actors, Token name) {
        Sentence sentence = actors.sentence;
        Optional<Draft> named = actors.draft(name.index())
                .filter(draft -> draft.form == Form.NAME && draft.person)
                .filter(draft -> sentence.children(name, "conj").isEmpty());
        Optional<Draft> described = named.filter(draft -> name.isLabel("pobj"))
                .flatMap(draft -> sentence.head(name))
                .filter(as -> as.isLemma("as"))
                .flatMap(as -> identifying(sentence, as))
                .filter(verb -> verb.isLabel("acl") && verb.tag().equals("VBN"))
                .flatMap(sentence::head)
                .flatMap(noun -> actors.draft(noun.index()))
                .filter(draft ->
                        draft.form == Form.NOMINAL && draft.person && draft.number == GrammaticalNumber.SINGULAR);
        if (named.isPresent() && described.isPresent()) {
            join(actors, described.get(), named.get());
        }
    }

    /** The verb that "as" belongs to, also where it hangs from who says so: "identified by the police as". */
    private static Optional<Token> identifying(Sentence sentence, Token as) {
        Optional<Token> over = sentence.head(as);
        Optional<Token> verb = over.filter(word -> word.isLabel("pobj"))
                .flatMap(sentence::head)
                .flatMap(sentence::head)
                .or(() -> over);
        return verb.filter(word -> IDENTIFYING.contains(word.lemma()));
    }

    /** Not "the group, which officials call the Red Front": who else says so is another matter. */
    private static boolean isOfItself(Sentence sentence, Token calling) {
        return calling.tag().equals("VBN") && calling.label().equals("acl")
                || sentence.children(calling, "dobj").stream()
                        .anyMatch(self ->
                                self.lemma().endsWith("self") || self.lemma().endsWith("selves"));
    }

    /**
     * "A group allied to the Red Front, the Blue Brigade, said": two names with a comma and no "and" are no list; where the first only says
     * what an unnamed group is like, the second is that group's name.
     *
     * @return whether it was, and is joined to the group now
     */
    private static boolean joinBehindModifier(SentenceActors actors, Token name) {
        Sentence sentence = actors.sentence;
        Optional<Draft> named = actors.draft(name.index()).filter(draft -> draft.form == Form.NAME);
        Token first = sentence.head(name).orElse(name);
        boolean listed = sentence.child(first, "cc").isPresent()
                || !sentence.children(name, "conj", "cc").isEmpty();
        if (named.isEmpty() || listed || !first.isLabel("pobj") || isInBrackets(sentence, name)) {
            return false;
        }
        Token at = first;
        for (int steps = 0; steps < MODIFIERS_DEEP && at.isLabel("pobj", "prep", "acl", "nmod", "amod"); steps++) {
            at = sentence.head(at).orElse(at);
        }
        Optional<Draft> group = actors.draft(at.index())
                .filter(draft -> draft.form == Form.NOMINAL && !draft.person && !draft.definite);
        boolean behind = group.isPresent() && at.index() < first.index();
        if (behind) {
            named.get().apposedTo = group.get().phrase;
        }
        return behind;
    }

    /**
     * What an apposition belongs to. A person's name cannot stand beside a body: in "a spokesman for the army, Col. X" it is the
     * spokesman's, whatever the parser says.
     */
    private static Optional<Draft> anchor(SentenceActors actors, Token token) {
        Token above = actors.sentence.head(token).orElse(token);
        Draft apposed = actors.draft(token.index()).orElse(null);
        Optional<Draft> anchor = actors.draft(above.index());
        if (apposed != null
                && apposed.person
                && anchor.filter(draft -> !draft.person).isPresent()) {
            Optional<Token> outer = Optional.of(above)
                    .filter(noun -> noun.isLabel("pobj"))
                    .flatMap(actors.sentence::head)
                    .flatMap(actors.sentence::head);
            return outer.flatMap(noun -> actors.draft(noun.index())).filter(draft -> draft.person);
        }
        return anchor;
    }

    private static void join(SentenceActors actors, Draft anchor, Draft draft) {
        if (anchor == draft || draft.form == Form.PRONOUN) {
            return;
        }
        draft.apposedTo = anchor.phrase;
        Draft named = anchor.form == Form.NAME ? anchor : draft;
        Draft described = named == anchor ? draft : anchor;
        if (named.form == Form.NAME && named.person && described.form == Form.NOMINAL && described.person) {
            boolean better =
                    named.role != null && described.role != null && Roles.tellsMore(actors, described.role, named.role);
            if (named.role == null || better) {
                named.role = described.role == null ? described.name : described.role;
            }
            if (named.organisation == null || better && described.organisation != null) {
                named.organisation = described.organisation;
            }
        }
    }

    private static boolean isInBrackets(Sentence sentence, Token token) {
        return token.index() > 0
                && sentence.token(token.index() - 1).tag().equals("-LRB-")
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).tag().equals("-RRB-");
    }

    /** Two to ten capitals and digits, the first of which begins a word of the name. */
    private static boolean isAbbreviation(String form, String name) {
        if (form.length() < 2 || form.length() > 10 || !form.equals(form.toUpperCase(Locale.ROOT))) {
            return false;
        }
        char first = form.charAt(0);
        for (String word : name.split("[ -]+")) {
            if (!word.isEmpty() && Character.toUpperCase(word.charAt(0)) == first) {
                return true;
            }
        }
        return false;
    }

    private static void abbreviate(SentenceActors actors, Draft anchor, Token token) {
        anchor.abbreviation = token.form();
        if (actors.draft(token.index()).isEmpty()) {
            Draft draft = new Draft(Phrase.of(actors.sentence, token), Form.NAME, token.form(), "abbreviation");
            draft.nameSpan = token.span();
            draft.kind = anchor.kind == ActorKind.PERSON ? ActorKind.UNKNOWN : anchor.kind;
            draft.entry = anchor.entry;
            draft.definite = true;
            draft.number = GrammaticalNumber.SINGULAR;
            actors.put(draft);
        }
    }
}
