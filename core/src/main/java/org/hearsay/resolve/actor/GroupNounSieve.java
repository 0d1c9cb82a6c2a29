package org.hearsay.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Decision.Rejected;

/** "the group", "the army", "the insurgents": the most salient body of a kind the noun can mean. */
record GroupNounSieve(GroupNouns nouns, Aims aims) implements Sieve {
    private static final int SENTENCES_BACK = 12;

    /** A noun for no more kinds of actors than this tells one group from another: militia, not organisation. */
    private static final int FEW_KINDS = 2;

    private static final Set<ActorKind> STATE = Set.of(ActorKind.STATE_FORCES, ActorKind.GOVERNMENT);

    private static final Set<ActorKind> WATCHING =
            Set.of(ActorKind.NGO, ActorKind.INTERNATIONAL_ORGANISATION, ActorKind.MEDIA, ActorKind.COMPANY);

    /** The parts of an army, by the words in their names. */
    private static final Set<String> UNITS =
            Set.of("division", "brigade", "battalion", "regiment", "corps", "company", "squadron", "platoon", "unit");

    @Override
    public String name() {
        return "group-noun";
    }

    @Override
    public Answer answer(int mention, Discourse discourse) {
        ActorMention noun = discourse.mention(mention);
        Optional<GroupNouns.GroupNoun> known =
                nouns.find(discourse.head(mention).lemma());
        boolean plural = noun.number() == GrammaticalNumber.PLURAL;
        if (known.isEmpty()
                || !known.get().fits(plural)
                || !noun.definite()
                || noun.count().isPresent()
                || noun.country().isPresent()
                || noun.entry().isPresent()
                || isAnothers(mention, discourse)
                || isSaidWhich(mention, discourse)
                || isNamedBeside(mention, discourse)
                || isPartOfNamed(mention, discourse)
                || isOfState(known.get()) && (isSetUp(mention, discourse) || isOfPart(mention, discourse))) {
            return Answer.PASS;
        }
        Optional<Integer> whole = ofWhole(mention, discourse);
        if (whole.isPresent()) {
            return Answer.means(whole.get());
        }
        boolean stateTold = isForceOfState(known.get()) && isKindTold(mention, known.get(), discourse);
        IntPredicate fits = referent -> discourse.isNamed(referent)
                && !discourse.best(referent).person()
                && (known.get().kinds().contains(discourse.best(referent).kind())
                        || !stateTold && isCalled(referent, mention, discourse, known.get()))
                && !isPartOf(referent, known.get(), discourse)
                && nouns.allow(
                        modifiers(mention, discourse), discourse.best(referent).kind())
                && (!known.get().named() || hasInName(referent, discourse.head(mention), discourse))
                && aims.allow(mention, referent, discourse)
                && !Binding.isTold(referent, mention, discourse)
                && Binding.allows(mention, referent, discourse);
        List<Salience.Candidate> ranked =
                seated(mention, new Salience(discourse).rank(mention, fits, SENTENCES_BACK), discourse);
        if (ranked.isEmpty()) {
            return Answer.PASS;
        }
        List<Salience.Candidate> called = ranked.stream()
                .filter(candidate -> isCalled(candidate.referent(), mention, discourse, known.get()))
                .toList();
        if (called.size() == 1) {
            return Answer.means(called.get(0).latest());
        }
        if (isOfState(known.get()) && isOfOtherState(ranked.get(0), discourse)) {
            return new Answer.Open(List.of(new Rejected(
                    discourse.best(ranked.get(0).referent()).name(), "the report is mostly about another country")));
        }
        return ranked.size() == 1 ? Answer.means(ranked.get(0).latest()) : Salience.choose(ranked, discourse);
    }

    /** "the Orbo-based group said": where an organisation that watches was named, it is that one; armed groups are told by where they fight. */
    private static List<Salience.Candidate> seated(int mention, List<Salience.Candidate> ranked, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        boolean hasSeat = sentence.children(discourse.head(mention)).stream()
                .anyMatch(word -> word.index() < discourse.head(mention).index()
                        && word.form().toLowerCase(Locale.ROOT).endsWith("based"));
        List<Salience.Candidate> watching = ranked.stream()
                .filter(candidate ->
                        WATCHING.contains(discourse.best(candidate.referent()).kind()))
                .toList();
        return hasSeat && !watching.isEmpty() ? watching : ranked;
    }

    /** "The government" in a report about one state is not that of another which was named last: then it stays open. */
    private static boolean isOfOtherState(Salience.Candidate candidate, Discourse discourse) {
        Map<String, Long> told = IntStream.range(0, discourse.size())
                .mapToObj(discourse::mention)
                .flatMap(mention -> country(mention).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<String> own = country(discourse.best(candidate.referent()));
        return own.isPresent()
                && told.values().stream().anyMatch(count -> count >= 2 * told.getOrDefault(own.get(), 0L));
    }

    private static Optional<String> country(ActorMention mention) {
        return mention.country().or(() -> mention.entry().flatMap(ActorEntry::country));
    }

    private static boolean isOfState(GroupNouns.GroupNoun noun) {
        return STATE.containsAll(noun.kinds());
    }

    private static boolean isForceOfState(GroupNouns.GroupNoun noun) {
        return noun.kinds().equals(Set.of(ActorKind.STATE_FORCES));
    }

    /** "The army" is more than the one division that was named. */
    private static boolean isPartOf(int referent, GroupNouns.GroupNoun noun, Discourse discourse) {
        return noun.number() == GrammaticalNumber.SINGULAR
                && isForceOfState(noun)
                && UNITS.stream()
                        .anyMatch(unit -> NameSieves.words(
                                        discourse.best(referent).name())
                                .contains(unit));
    }

    /** Whether some body of the noun's kinds is told: where soldiers are, "the army" is not the rebels' People's Army. */
    private static boolean isKindTold(int noun, GroupNouns.GroupNoun known, Discourse discourse) {
        String lemma = discourse.head(noun).lemma();
        return IntStream.range(0, discourse.size())
                .filter(i -> discourse.mention(i).form() == Form.NAME
                        || discourse.mention(i).unnamedClass().isPresent()
                                && !discourse.head(i).lemma().equals(lemma))
                .mapToObj(discourse::mention)
                .anyMatch(mention -> known.kinds().contains(mention.kind()));
    }

    /** "The Front's regional branch said its fighters": the Front's, of which the branch is a part, and no other group's. */
    private static Optional<Integer> ofWhole(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        return sentence.child(discourse.head(mention), "poss")
                .filter(Token::isPronoun)
                .map(owner -> discourse.mentionAt(sentence, owner))
                .filter(owner -> owner != Discourse.NONE && discourse.isSettled(owner))
                .flatMap(owner -> discourse.mentionsOf(discourse.referent(owner)).stream()
                        .filter(part -> discourse.mention(part).form() == Form.NOMINAL)
                        .flatMap(part -> discourse.sentence(part).child(discourse.head(part), "poss").stream()
                                .map(whole -> discourse.mentionAt(discourse.sentence(part), whole)))
                        .filter(whole -> whole != Discourse.NONE
                                && discourse.isNamed(discourse.referent(whole))
                                && !discourse.best(discourse.referent(whole)).person())
                        .findFirst());
    }

    /** "Moscow said its forces", "the Front leader's party", "the army's media wing": theirs, and nobody else's who was named before. */
    private static boolean isAnothers(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Optional<Token> owner = sentence.child(discourse.head(mention), "poss");
        Optional<Integer> known =
                owner.map(token -> discourse.mentionAt(sentence, token)).filter(i -> i != Discourse.NONE);
        boolean isLeftOpen = owner.filter(Token::isPronoun).isPresent()
                && known.filter(discourse::isSettled).isEmpty();
        return isLeftOpen
                || owner.filter(Token::isNoun).isPresent() && known.isPresent()
                || known.filter(discourse::isSettled)
                        .map(i -> discourse.best(discourse.referent(i)))
                        .filter(body -> !body.person() && body.form() == Form.NAME)
                        .isPresent();
    }

    /** "the fighters who stormed the college": the words after it say which they are, and nothing before need have. */
    private static boolean isSaidWhich(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token noun = discourse.head(mention);
        return sentence.children(noun, "relcl").stream()
                .anyMatch(clause -> IntStream.range(noun.index(), clause.index())
                        .noneMatch(i -> sentence.token(i).form().equals(",")));
    }

    /** "the press freedom group Palabra Viva": its name stands beside it, without a comma. */
    private static boolean isNamedBeside(int mention, Discourse discourse) {
        Token noun = discourse.head(mention);
        Sentence sentence = discourse.sentence(mention);
        return sentence.children(noun, "appos").stream()
                .anyMatch(name -> name.isProperNoun() && sentence.subtreeFrom(name) == noun.index() + 1);
    }

    /** "the armed wing of the Karo Front": of that group, whichever other was named before. */
    private static boolean isPartOfNamed(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token noun = discourse.head(mention);
        return noun.isLemma("wing", "arm", "branch", "affiliate", "offshoot", "faction", "front")
                && sentence.children(noun, "prep").stream()
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> sentence.children(of, "pobj").stream())
                        .map(whole -> discourse.mentionAt(sentence, whole))
                        .anyMatch(whole -> whole != Discourse.NONE
                                && discourse.mention(whole).form() == Form.NAME
                                && !discourse.mention(whole).person());
    }

    /** "the government of the Afar region": of a part of the land, and not the one that was told. */
    private static boolean isOfPart(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        return sentence.children(discourse.head(mention), "prep").stream()
                .filter(of -> of.isLemma("of"))
                .flatMap(of -> sentence.children(of, "pobj").stream())
                .anyMatch(part -> part.isLemma("region", "province", "state", "district", "county", "city", "town")
                        && sentence.children(part, "compound", "nmod", "prep").stream()
                                .anyMatch(name -> name.isProperNoun() || name.isLemma("of")));
    }

    /** "the Russian-backed administration", "the elected government": set up by others or gone since, and so not the government that was told. */
    private static boolean isSetUp(int mention, Discourse discourse) {
        return modifiers(mention, discourse).stream()
                .anyMatch(Set.of(
                        "backed",
                        "installed",
                        "appointed",
                        "imposed",
                        "supported",
                        "recognised",
                        "recognized",
                        "elected",
                        "ousted",
                        "former",
                        "previous",
                        "toppled",
                        "deposed")::contains);
    }

    private static List<String> modifiers(int mention, Discourse discourse) {
        Token noun = discourse.head(mention);
        return discourse.sentence(mention).children(noun, "compound", "nmod", "amod").stream()
                .filter(word -> word.index() < noun.index())
                .map(word -> word.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** "the coalition" is one that is called so in the report or in the registry. */
    private static boolean hasInName(int referent, Token noun, Discourse discourse) {
        return discourse.mentionsOf(referent).stream()
                .map(discourse::mention)
                .flatMap(mention -> Stream.concat(
                        Stream.of(mention.name()),
                        mention.entry().stream()
                                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()))))
                .anyMatch(name -> NameSieves.words(name).contains(noun.lemma()));
    }

    /** "the YPG militia"; and, for a noun that not every group is called by, "a militia, GATIA": this noun was used of it before. */
    private static boolean isCalled(int referent, int mention, Discourse discourse, GroupNouns.GroupNoun known) {
        String noun = discourse.head(mention).lemma();
        return discourse.mentionsOf(referent).stream()
                .filter(i -> i < mention)
                .filter(i -> discourse.mention(i).form() == Form.NAME
                        || discourse.mention(i).form() == Form.NOMINAL
                                && known.kinds().size() <= FEW_KINDS)
                .anyMatch(i -> discourse.head(i).lemma().equals(noun)
                        && discourse.head(i).tag().startsWith("NN")
                        && isOfSameSort(i, mention, discourse));
    }

    /** "the air force" is no Defence Force; "the force" may be. */
    private static boolean isOfSameSort(int name, int mention, Discourse discourse) {
        Token noun = discourse.head(mention);
        return discourse.mention(name).form() != Form.NAME
                || NameSieves.words(discourse.mention(name).name())
                        .containsAll(discourse.sentence(mention).children(noun, "compound").stream()
                                .filter(word -> word.index() < noun.index() && word.isNoun() && !word.isProperNoun())
                                .map(Token::lemma)
                                .toList());
    }
}
