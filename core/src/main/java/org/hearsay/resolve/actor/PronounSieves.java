package org.hearsay.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.model.ActorKind;
import org.hearsay.resolve.actor.Agreement.Pronoun;

/** The sieves that say what a pronoun means. */
final class PronounSieves {
    private static final int SENTENCES_BACK = 3;
    private static final double REASON_IS_ABOUT_PATIENT = 2.5;
    private static final double SPEAKER_OF_HIMSELF = 3;
    private static final double OWNER_IS_SUBJECT = 3;
    private static final double SPEAKS_ON = 2.5;
    private static final double SUBJECT_GOES_ON = 2.5;
    private static final double FREED_WAS_TAKEN = 4;
    private static final double KIN_SPEAK_OF = 4;
    private static final Set<String> SAYING = Table.load("en/mend-words.tsv").group("saying");

    private PronounSieves() {}

    /** In this order: grammar first, then salience. */
    static List<Sieve> inOrder() {
        return List.of(
                new RelativePronoun(),
                SpeakerOfItsDeed.load(),
                new DoerOfClauseAround(),
                new ParallelObject(),
                new OwnerBesideIt(),
                new SalientActor(
                        Table.load("en/minded-verbs.tsv").firstColumn(),
                        Table.load("en/body-object-verbs.tsv").firstColumn(),
                        Table.load("en/patient-biased-verbs.tsv").firstColumn()));
    }

    /** "the fighters who": the noun the clause hangs on. */
    private record RelativePronoun() implements Sieve {
        @Override
        public String name() {
            return "relative-pronoun";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            Token pronoun = discourse.head(mention);
            if (!pronoun.tag().startsWith("W")) {
                return Answer.PASS;
            }
            Token below = pronoun;
            for (int steps = 0; steps < sentence.size(); steps++) {
                Optional<Token> above = sentence.head(below);
                if (above.isEmpty()) {
                    return new Answer.Open(List.of());
                }
                if (below.isLabel("relcl", "acl")) {
                    int antecedent = discourse.mentionAt(sentence, above.get());
                    return antecedent == Discourse.NONE ? rightBefore(mention, discourse) : Answer.means(antecedent);
                }
                below = above.get();
            }
            return new Answer.Open(List.of());
        }
    }

    /** "raids claimed by a splinter group, with whom": the clause was hung on "raids", but "whom" asks for an actor, and one stands there. */
    private static Answer rightBefore(int mention, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        Token pronoun = discourse.head(mention);
        int at = pronoun.index() - 1;
        while (at >= 0 && sentence.token(at).isLabel("punct", "prep")) {
            at--;
        }
        boolean asksForActor = pronoun.isLemma("who", "whom", "whose");
        int before = at < 0 || !asksForActor ? Discourse.NONE : discourse.mentionAt(sentence, sentence.token(at));
        return before == Discourse.NONE ? new Answer.Open(List.of()) : Answer.means(before);
    }

    /** The most salient actor that agrees, that grammar allows, and that can do what the sentence says. */
    private record SalientActor(Set<String> mindedVerbs, Set<String> bodyObjectVerbs, Set<String> patientBiasedVerbs)
            implements Sieve {
        @Override
        public String name() {
            return "salient-actor";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            Token head = discourse.head(mention);
            Pronoun pronoun = Pronoun.of(head.form().toLowerCase(Locale.ROOT));
            if (discourse.mention(mention).form() != Form.PRONOUN || pronoun == Pronoun.OTHER) {
                return Answer.PASS;
            }
            if (pronoun == Pronoun.IT && !standsForActor(mention, discourse)) {
                return Answer.PASS;
            }
            if (pronoun == Pronoun.IT
                    && (isOfUnreadSpeaker(mention, discourse) || isAfterUnreadSpeaker(mention, discourse))) {
                return new Answer.Open(List.of());
            }
            if (pronoun == Pronoun.THEY && isAfterUnreadSubject(mention, discourse)) {
                return new Answer.Open(List.of());
            }
            List<Salience.Candidate> ranked = new Salience(discourse)
                    .rank(
                            mention,
                            referent -> Agreement.agrees(pronoun, referent, discourse)
                                    && !isStateThatActs(mention, referent, discourse)
                                    && !isMediumTold(mention, referent, discourse)
                                    && !DeadDoNotSpeak.is(mention, referent, discourse)
                                    && !OwnSideQuoted.is(mention, referent, discourse)
                                    && !UnarmedPeople.is(mention, referent, discourse)
                                    && !KinWhoSpeak.areOfNoBody(mention, referent, discourse)
                                    && Binding.allows(mention, referent, discourse),
                            SENTENCES_BACK);
            return Salience.choose(reweighed(ranked, mention, discourse), discourse);
        }

        /** "told a television channel that its fighters": of media that are told something nothing is told. */
        private static boolean isMediumTold(int mention, int referent, Discourse discourse) {
            return discourse.best(referent).kind() == ActorKind.MEDIA && Binding.isTold(referent, mention, discourse);
        }

        /** "Kenya leads a mission there. They shot people": a state that acts in another sentence is not "they". */
        private static boolean isStateThatActs(int mention, int referent, Discourse discourse) {
            return discourse.head(mention).isLemma("they")
                    && discourse.role(mention) == Role.SUBJECT
                    && Agreement.isState(discourse.best(referent))
                    && discourse.mentionsOf(referent).stream()
                            .noneMatch(i -> discourse.sentence(i) == discourse.sentence(mention));
        }

        /** "it" before a verb that needs a mind or after one done to bodies, and "its"; else it may be a bomb or a road. */
        private boolean standsForActor(int mention, Discourse discourse) {
            if (discourse.role(mention) == Role.POSSESSOR) {
                return true;
            }
            Set<String> verbs = discourse.role(mention) == Role.SUBJECT ? mindedVerbs : bodyObjectVerbs;
            return discourse
                    .governor(mention)
                    .filter(verb -> verbs.contains(verb.lemma()))
                    .isPresent();
        }

        /** "The county's aid office said its drones": what is said is most likely of the one who says it, but we do not know him. */
        private static boolean isOfUnreadSpeaker(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            return discourse.quotation(mention) == Discourse.NONE
                    && Speaking.verbOver(sentence, discourse.head(mention))
                            .filter(verb -> SAYING.contains(verb.lemma()))
                            .flatMap(saying -> sentence.child(saying, "nsubj"))
                            .filter(speaker -> speaker.isNoun()
                                    && speaker.index() < discourse.head(mention).index()
                                    && (discourse.mentionAt(sentence, speaker) == Discourse.NONE
                                            || speaksForUnread(speaker, sentence, discourse)))
                            .isPresent();
        }

        /** "several of the dead were shot after they surrendered": the several, of whom we know no more, and not those who say so. */
        private static boolean isAfterUnreadSubject(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            return discourse
                    .governor(mention)
                    .filter(verb -> verb.isLabel("advcl") && discourse.role(mention) == Role.SUBJECT)
                    .flatMap(sentence::head)
                    .flatMap(verb -> sentence.child(verb, "nsubj", "nsubjpass"))
                    .filter(subject -> subject.index() < discourse.head(mention).index()
                            && !subject.isPronoun()
                            && subject.tag().startsWith("J")
                            && discourse.mentionAt(sentence, subject) == Discourse.NONE)
                    .isPresent();
        }

        /** "The ombudsman's office asked for calm. It said": who spoke before goes on, and we do not know him. */
        private static boolean isAfterUnreadSpeaker(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            if (discourse.role(mention) != Role.SUBJECT
                    || discourse
                            .governor(mention)
                            .filter(verb -> SAYING.contains(verb.lemma()))
                            .isEmpty()) {
                return false;
            }
            return Optional.of(sentence.index() - 1)
                    .filter(index -> index >= 0)
                    .map(discourse.document().sentences()::get)
                    .filter(before -> before.block() == sentence.block())
                    .flatMap(before -> before.tokens().stream()
                            .filter(token -> token.label().equals("root"))
                            .flatMap(root -> before.child(root, "nsubj").stream())
                            .filter(subject -> subject.tag().equals("NN")
                                    && discourse.mentionAt(before, subject) == Discourse.NONE
                                    && before.child(subject, "poss").isPresent())
                            .findFirst())
                    .isPresent();
        }

        /** "A commander of the front said its men": the front's, which is no actor that we read. */
        private static boolean speaksForUnread(Token speaker, Sentence sentence, Discourse discourse) {
            return sentence.children(speaker, "prep").stream()
                    .filter(of -> of.isLemma("of", "for"))
                    .flatMap(of -> sentence.child(of, "pobj").stream())
                    .anyMatch(body -> body.tag().equals("NN")
                            && sentence.child(body, "det")
                                    .filter(det -> det.isLemma("the"))
                                    .isPresent()
                            && discourse.mentionAt(sentence, body) == Discourse.NONE);
        }

        private List<Salience.Candidate> reweighed(List<Salience.Candidate> ranked, int mention, Discourse discourse) {
            Optional<Token> reasonFor = reasonFor(mention, discourse);
            return ranked.stream()
                    .map(candidate -> new Salience.Candidate(
                            candidate.referent(),
                            candidate.latest(),
                            candidate.score()
                                    + (isPatient(candidate, reasonFor, discourse) ? REASON_IS_ABOUT_PATIENT : 0)
                                    + (KinWhoSpeak.areOf(candidate.referent(), mention, discourse) ? KIN_SPEAK_OF : 0)
                                    + (TakenThenFreed.is(mention, candidate.referent(), discourse)
                                            ? FREED_WAS_TAKEN
                                            : 0)
                                    + (isOfMainClause(candidate, mention, discourse) ? SUBJECT_GOES_ON : 0)
                                    + (ownsAsSubject(candidate, mention, discourse) ? OWNER_IS_SUBJECT : 0)
                                    + (speaksOfItself(candidate, mention, discourse) ? SPEAKER_OF_HIMSELF : 0)
                                    + (speaksOn(candidate, mention, discourse) ? SPEAKS_ON : 0)))
                    .sorted((a, b) -> Double.compare(b.score(), a.score()))
                    .collect(Collectors.toList());
        }

        /** "The ministry said it had shelled": the subject of what is said is, unless another is named, the one who says it. */
        private static boolean speaksOfItself(Salience.Candidate candidate, int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            return discourse.role(mention) == Role.SUBJECT
                    && discourse
                            .governor(mention)
                            .filter(verb -> verb.isLabel("ccomp"))
                            .flatMap(sentence::head)
                            .flatMap(saying -> UnderstoodSubject.of(sentence, saying))
                            .filter(speaker -> isNamedBy(speaker, candidate, mention, discourse))
                            .isPresent();
        }

        /** Whether a noun of the sentence is the actor, who may have been pointed at since: "the front said on its channel that it". */
        private static boolean isNamedBy(Token noun, Salience.Candidate candidate, int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            return discourse.mentionsOf(candidate.referent()).stream()
                    .filter(i -> i < mention
                            && discourse.sentence(i).index() == sentence.index()
                            && discourse.quotation(i) == discourse.quotation(mention))
                    .anyMatch(
                            i -> Role.firstConjunct(sentence, discourse.head(i)).equals(noun));
        }

        /** "The minister said the bomber had … . "They were traders," he said": the one who spoke goes on speaking. */
        private static boolean speaksOn(Salience.Candidate candidate, int mention, Discourse discourse) {
            int sentence = discourse.sentence(mention).index();
            return speaks(mention, discourse)
                    && discourse.mentionsOf(candidate.referent()).stream()
                            .filter(i -> i < mention)
                            .filter(i -> sentence - discourse.sentence(i).index() <= 1)
                            .anyMatch(i -> speaks(i, discourse));
        }

        private static boolean speaks(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            Token head = discourse.head(mention);
            Token subject = head.isLabel("appos") ? sentence.head(head).orElse(head) : head;
            return subject.isLabel("nsubj")
                    && sentence.head(subject)
                            .filter(verb -> SAYING.contains(verb.lemma()))
                            .isPresent();
        }

        /** In "X deposed Y when they refused": the verb "deposed", for "they". */
        private Optional<Token> reasonFor(int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            return discourse
                    .governor(mention)
                    .filter(verb -> verb.isLabel("advcl") && verb.index() > 0)
                    .flatMap(sentence::head)
                    .filter(main -> main.index() < discourse.head(mention).index()
                            && patientBiasedVerbs.contains(main.lemma()));
        }

        private static boolean isPatient(Salience.Candidate candidate, Optional<Token> verb, Discourse discourse) {
            int latest = candidate.latest();
            return verb.isPresent()
                    && verb.equals(discourse.governor(latest))
                    && (discourse.role(latest) == Role.OBJECT
                            || discourse.head(latest).isLabel("nsubjpass"));
        }

        /** "A soldier lost a foot when he stepped on a mine": the subject goes on in the clause of time. */
        private static boolean isOfMainClause(Salience.Candidate candidate, int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            return discourse.role(mention) == Role.SUBJECT
                    && !discourse.head(mention).isLemma("they", "it")
                    && discourse
                            .governor(mention)
                            .filter(verb -> verb.isLabel("advcl")
                                    && sentence.children(verb, "advmod", "mark").stream()
                                            .anyMatch(when -> when.isLemma("when", "as", "while", "after", "before")))
                            .flatMap(sentence::head)
                            .flatMap(main -> sentence.child(main, "nsubj", "nsubjpass"))
                            .filter(subject -> isNamedBy(subject, candidate, mention, discourse))
                            .isPresent();
        }

        /** "The army said its soldiers": the owner is the subject, said or understood, of a clause around it. */
        private static boolean ownsAsSubject(Salience.Candidate candidate, int mention, Discourse discourse) {
            Sentence sentence = discourse.sentence(mention);
            if (discourse.role(mention) != Role.POSSESSOR
                    || sentence.index()
                            != discourse.sentence(candidate.latest()).index()) {
                return false;
            }
            Token owner = Role.firstConjunct(sentence, discourse.head(candidate.latest()));
            return UnderstoodSubject.ofClauseAround(sentence, discourse.head(mention))
                    .filter(owner::equals)
                    .isPresent();
        }
    }
}
