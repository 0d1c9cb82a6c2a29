package org.hearsay.resolve.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.mention.actor.ActorMention.GrammaticalNumber;
import org.hearsay.model.ActorKind;

/** The sieves that say what a common noun means: by grammar first, then by looking back. */
final class NounSieves {
    private NounSieves() {}

    /** In this order: the surest first. */
    static List<Sieve> inOrder(GroupNouns nouns) {
        return List.of(
                new KnownForce(),
                new Apposition(),
                new Predicate(),
                new MembersStandForGroup(nouns),
                new SameNoun(nouns),
                new SameClass(),
                new RoleOfPerson(),
                new DeniesWhatItIsNamedFor(),
                new OnlyOneCalledSo(),
                new GroupNounSieve(nouns, Aims.load()),
                new SameInstitution(nouns));
    }

    /** "the Kenyan army", "Kenya's military": one entry of the registry, so one actor, whatever the words. */
    private record KnownForce() implements Sieve {
        @Override
        public String name() {
            return "same-registry-entry";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            var entry = discourse.mention(mention).entry();
            if (entry.isEmpty()) {
                return Answer.PASS;
            }
            return latest(
                    mention, discourse, i -> entry.equals(discourse.mention(i).entry()));
        }
    }

    /** "X, a village doctor,": the noun beside a name means what the name does. */
    private record Apposition() implements Sieve {
        @Override
        public String name() {
            return "apposition";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            Token head = discourse.head(mention);
            Optional<Token> beside = head.isLabel("appos") ? sentence.head(head) : sentence.child(head, "appos");
            return beside.map(token -> discourse.mentionAt(sentence, token))
                    .or(() -> named(mention, discourse))
                    .filter(i -> i != Discourse.NONE && fits(discourse.mention(mention), discourse.mention(i)))
                    .map(Answer::means)
                    .orElse(Answer.PASS);
        }

        /** A name that was found to stand beside this noun where the parser saw a list. */
        private static Optional<Integer> named(int mention, Discourse discourse) {
            for (int i = mention + 1; i < discourse.size(); i++) {
                if (discourse
                        .mention(i)
                        .apposedTo()
                        .filter(discourse.mention(mention).phrase()::sameHead)
                        .isPresent()) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private static boolean fits(ActorMention noun, ActorMention other) {
            return (noun.form() != Form.NAME || other.form() != Form.NAME)
                    && (noun.number() != GrammaticalNumber.PLURAL) == (other.number() != GrammaticalNumber.PLURAL)
                    && (noun.person() == other.person()
                            || noun.kind() == ActorKind.UNKNOWN
                            || other.kind() == ActorKind.UNKNOWN)
                    && noun.count().isEmpty() == other.count().isEmpty();
        }
    }

    /** "X is a militant group": said of a name by "be", in the affirmative. */
    private record Predicate() implements Sieve {
        @Override
        public String name() {
            return "predicate";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            Token head = discourse.head(mention);
            Optional<Token> verb =
                    head.isLabel("attr") ? sentence.head(head).filter(v -> v.isLemma("be")) : Optional.empty();
            if (verb.isEmpty() || sentence.child(verb.get(), "neg", "expl").isPresent()) {
                return Answer.PASS;
            }
            return sentence.child(verb.get(), "nsubj")
                    .map(subject -> discourse.mentionAt(sentence, subject))
                    .filter(i -> i != Discourse.NONE
                            && discourse.mention(i).form() == Form.NAME
                            && discourse.mention(i).person()
                                    == discourse.mention(mention).person())
                    .map(Answer::means)
                    .orElse(Answer.PASS);
        }
    }

    /** "its fighters", "the movement's gunmen", "fighters of the Front": what the members do, the body does. */
    private record MembersStandForGroup(GroupNouns nouns) implements Sieve {
        private static final Set<String> MEMBERS =
                Set.of("member", "man", "fighter", "gunman", "cadre", "operative", "troop", "soldier");

        @Override
        public String name() {
            return "members-stand-for-group";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention noun = discourse.mention(mention);
            Token head = discourse.head(mention);
            boolean members = MEMBERS.contains(head.lemma())
                    || nouns.find(head.lemma())
                            .filter(n -> n.number() == GrammaticalNumber.PLURAL
                                    || head.tag().equals("NNS"))
                            .isPresent();
            if (!members
                    || noun.number() != GrammaticalNumber.PLURAL
                    || noun.count().isPresent()) {
                return Answer.PASS;
            }
            return discourse
                    .sentence(mention)
                    .child(head, "poss")
                    .or(() -> ofName(discourse, discourse.sentence(mention), head))
                    .map(owner -> discourse.mentionAt(discourse.sentence(mention), owner))
                    .filter(i -> i != Discourse.NONE
                            && discourse.isSettled(i)
                            && discourse.best(discourse.referent(i)).kind().isArmed())
                    .map(Answer::means)
                    .orElse(Answer.PASS);
        }

        private static Optional<Token> ofName(Discourse discourse, Sentence sentence, Token members) {
            return sentence.children(members, "prep").stream()
                    .filter(of -> of.isLemma("of"))
                    .flatMap(of -> sentence.child(of, "pobj").stream())
                    .filter(name -> isName(discourse, discourse.mentionAt(sentence, name)))
                    .findFirst();
        }

        private static boolean isName(Discourse discourse, int mention) {
            return mention != Discourse.NONE && discourse.mention(mention).form() == Form.NAME;
        }
    }

    /** "the gunmen" after "four gunmen": the same noun, nothing said against it, and told as known. */
    private record SameNoun(GroupNouns nouns) implements Sieve {
        @Override
        public String name() {
            return "same-noun";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention noun = discourse.mention(mention);
            if (!noun.definite()) {
                return Answer.PASS;
            }
            boolean pointsAtBodies = nouns.find(discourse.head(mention).lemma()).isPresent();
            return latest(mention, discourse, i -> {
                ActorMention other = discourse.mention(i);
                return other.form() == Form.NOMINAL
                        && (!pointsAtBodies || isFreshAndUnnamed(mention, i, discourse))
                        && discourse
                                .head(i)
                                .lemma()
                                .equals(discourse.head(mention).lemma())
                        && other.number() == noun.number()
                        && agree(noun.country(), other.country())
                        && agree(noun.count(), other.count())
                        && sayTheSame(mention, i, discourse);
            });
        }
    }

    /** "the rebels" right after "some rebels" are those; later on they may be a body that has been named since. */
    private static boolean isFreshAndUnnamed(int mention, int earlier, Discourse discourse) {
        return discourse.sentence(mention).index() - discourse.sentence(earlier).index() <= 2
                && !discourse.isNamed(discourse.referent(earlier));
    }

    /** "the attackers" after "gunmen": another word for the same unnamed people. */
    private record SameClass() implements Sieve {
        @Override
        public String name() {
            return "same-unnamed-class";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention noun = discourse.mention(mention);
            if (!noun.definite()
                    || noun.unnamedClass().isEmpty()
                    || !Attackers.isOne(noun.unnamedClass().get())) {
                return Answer.PASS;
            }
            return latest(mention, discourse, i -> {
                ActorMention other = discourse.mention(i);
                return other.form() == Form.NOMINAL
                        && other.unnamedClass().filter(Attackers::isOne).isPresent()
                        && other.number() == noun.number()
                        && agree(noun.count(), other.count());
            });
        }
    }

    /** The words for those who attack and are not named. */
    private static final class Attackers {
        private static final Set<String> CLASSES = Set.of("gunmen", "attackers", "assailants", "bombers");

        static boolean isOne(String unnamedClass) {
            return CLASSES.contains(unnamedClass);
        }
    }

    /** "the spokesman" after "army spokesman X": the one person in the report with that role. */
    private record RoleOfPerson() implements Sieve {
        @Override
        public String name() {
            return "role-of-person";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention noun = discourse.mention(mention);
            String lemma = discourse.head(mention).lemma();
            if (!noun.definite() || !noun.person() || noun.number() == GrammaticalNumber.PLURAL) {
                return Answer.PASS;
            }
            int found = Discourse.NONE;
            for (int i = 0; i < mention; i++) {
                ActorMention other = discourse.mention(i);
                if (other.form() == Form.NAME
                        && other.person()
                        && isOfOwner(mention, other, discourse)
                        && other.role()
                                .map(NameSieves::words)
                                .filter(role -> role.contains(lemma) && role.containsAll(ofWhere(mention, discourse)))
                                .isPresent()) {
                    if (found != Discourse.NONE && discourse.referent(found) != discourse.referent(i)) {
                        return Answer.PASS;
                    }
                    found = i;
                }
            }
            return found == Discourse.NONE ? Answer.PASS : Answer.means(found);
        }

        /** "the regional governor" may be another's than the governor who was named. */
        private static Set<String> ofWhere(int mention, Discourse discourse) {
            return modifiers(mention, discourse).stream()
                    .filter(Set.of("regional", "provincial", "district", "county", "deputy")::contains)
                    .collect(Collectors.toSet());
        }

        /** "its governor" is the governor of what was named last, and the one named before only where he is of the same. */
        private static boolean isOfOwner(int mention, ActorMention person, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            Optional<Token> its =
                    sentence.child(discourse.head(mention), "poss").filter(Token::isPronoun);
            if (its.isEmpty()) {
                return true;
            }
            int owner = discourse.mentionAt(sentence, its.get());
            return owner != Discourse.NONE
                    && discourse.isSettled(owner)
                    && person.organisation()
                            .map(of -> discourse.mentionAt(of.sentence(), of.headToken()))
                            .filter(of -> of != Discourse.NONE && discourse.referent(of) == discourse.referent(owner))
                            .isPresent();
        }
    }

    /** The latest settled mention before one that fits. */
    static Answer latest(int mention, Discourse discourse, IntPredicate fits) {
        for (int i = mention - 1; i >= 0; i--) {
            if (discourse.isSettled(i) && fits.test(i) && Binding.allows(mention, discourse.referent(i), discourse)) {
                return Answer.means(i);
            }
        }
        return Answer.PASS;
    }

    static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Whether no word before the later noun tells it from the earlier: "the northern forces" are not "the forces". */
    private static boolean sayTheSame(int later, int earlier, Discourse discourse) {
        Set<String> before = new HashSet<>(modifiers(earlier, discourse));
        before.addAll(ofWhat(earlier, discourse));
        boolean one =
                discourse.mention(later).person() && discourse.mention(later).number() == GrammaticalNumber.SINGULAR;
        return before.containsAll(modifiers(later, discourse))
                && (!one || before.containsAll(ofWhat(later, discourse)));
    }

    /** "the leader of the gang" is not "a community leader": of what somebody is one. */
    private static Set<String> ofWhat(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        return sentence.children(discourse.head(mention), "prep").stream()
                .filter(of -> of.isLemma("of"))
                .flatMap(of -> sentence.children(of, "pobj").stream())
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    static Set<String> modifiers(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Set<String> words = new HashSet<>();
        for (Token child : sentence.children(discourse.head(mention), "nmod", "compound", "poss")) {
            if (!child.tag().equals("CD")) {
                words.add(child.lemma());
            }
        }
        return words;
    }
}
