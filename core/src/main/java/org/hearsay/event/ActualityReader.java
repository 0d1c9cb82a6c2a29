package org.hearsay.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.Coded;

/** Reads whether an event is told as having happened: from negation, modals, conditions and the verbs and nouns above it. */
final class ActualityReader {
    private static final int HIGHEST = 6;
    private static final Set<String> CONDEMNING =
            Table.load("en/event/blaming-verbs.tsv").firstColumn();

    private static final Set<String> GRANTING =
            Table.load("en/event/granting-verbs.tsv").firstColumn();

    private final WordList words = WordList.load("actuality", true);

    Actuality read(Sentence s, Occurrence occurrence, Optional<LightVerbs.Use> light) {
        Token head = occurrence.head();
        boolean verb = occurrence.trigger().verb();
        if (head.tag().equals("VBN")
                && head.isLabel("amod", "nmod")
                && s.head(head).filter(Token::isNoun).isPresent()) {
            return Actuality.OCCURRED; // "the wounded man was not named"
        }
        if (isSetOff(s, head)) {
            return Actuality.OCCURRED; // "asked for the release of Ali Noor, kidnapped on Monday"
        }
        if (verb && isBidden(s, head)) {
            return Actuality.HYPOTHETICAL;
        }
        Optional<Actuality> found = verb ? Optional.empty() : ofNoun(s, head);
        Optional<Token> at = Optional.of(verb ? head : LightVerbs.top(s, head));
        for (int i = 0; i < HIGHEST && at.isPresent() && !isFinal(found); i++) {
            Token here = at.get();
            if (here.isVerb() && (verb || !isTakenForGranted(s, head, here, light, i))) {
                found = stronger(
                        found, ofVerb(s, here).filter(said -> verb || !isOnlySubject(s, head, here, light, said)));
            }
            Optional<Token> above = s.head(here);
            boolean presupposed = !verb && found.isEmpty() && isPresupposed(s, head, here, light, i);
            if (above.isEmpty() || isFinal(found) || presupposed) {
                break;
            }
            Token governor = above.get();
            if (governor.isLabel("prep", "agent") && here.isLabel("pobj", "pcomp")) {
                Optional<Token> over = s.head(governor);
                if (!verb && isOccasion(governor) && isDefinite(s, here)) {
                    break;
                }
                if (over.isPresent()) {
                    found = stronger(found, throughPreposition(s, governor, over.get()));
                }
                at = over;
            } else {
                found = stronger(found, direct(s, here, governor, light));
                at = isClosed(s, here, head, found) ? Optional.empty() : Optional.of(governor);
            }
            at = at.filter(token -> token.isVerb() || token.isNoun());
        }
        return found.orElse(Actuality.OCCURRED);
    }

    /** "Kill them," he told his men: what is bidden is not done. */
    private static boolean isBidden(Sentence s, Token verb) {
        return verb.tag().equals("VB")
                && (verb.isLabel("root", "ccomp", "parataxis") || verb.isLabel("xcomp") && verb.head() > verb.index())
                && s.children(verb, "nsubj", "nsubjpass", "aux", "auxpass", "csubj")
                        .isEmpty()
                && !s.children(verb, "dobj").isEmpty();
    }

    /** A participle after a comma only says more of whom it hangs on. */
    private static boolean isSetOff(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && verb.label().equals("acl")
                && verb.index() > 0
                && s.token(verb.index() - 1).form().equals(",")
                && s.head(verb).filter(Token::isProperNoun).isPresent();
    }

    /**
     * "will investigate the attack", "to protest his murder", "will speak at the site of the attack": what is planned or denied is the
     * verb's deed, not the one its object or what a preposition leads to names.
     */
    private static boolean isTakenForGranted(
            Sentence s, Token noun, Token verb, Optional<LightVerbs.Use> light, int step) {
        Token top = LightVerbs.top(s, noun);
        boolean object =
                step == 1 && top.isLabel("dobj"); // "find those behind the raid", "find the perpetrators of the raid"
        boolean led = top.isLabel("pobj")
                        && s.head(top)
                                .filter(prep -> prep.head() == verb.index())
                                .isPresent()
                || step > 1 && top.isLabel("pobj");
        return isAboutDoer(s, noun, light, verb)
                || !isCarriedOut(light, verb) && (object || led) && isDefinite(s, noun);
    }

    /** "The blast could be the work of the group", "was not involved in the raid": what is open or denied is who did it. */
    private static boolean isAboutDoer(Sentence s, Token noun, Optional<LightVerbs.Use> light, Token verb) {
        return light.filter(use -> use.verb() == verb)
                .filter(use -> use.object().equals("of") || use.object().equals("accused") && isDefinite(s, noun))
                .isPresent();
    }

    /**
     * "declined to condemn the attack", "are to blame for the attack", "did nothing to solve the murder": it was done, whatever became of
     * the condemning or the solving.
     */
    private static boolean isPresupposed(Sentence s, Token noun, Token here, Optional<LightVerbs.Use> light, int step) {
        if (step != 1 || !here.isVerb()) {
            return false;
        }
        boolean held = light.filter(use -> use.verb() == here && use.object().equals("accused"))
                .isPresent();
        return CONDEMNING.contains(here.lemma())
                        && here.isLabel("xcomp", "ccomp", "advcl")
                        && (held || !isCarriedOut(light, here))
                || GRANTING.contains(here.lemma())
                        && here.isLabel("xcomp", "ccomp", "advcl", "acl", "conj")
                        && noun.isLabel("dobj")
                        && isDefinite(s, noun);
    }

    private static boolean isDefinite(Sentence s, Token noun) {
        return s.children(noun, "det", "poss", "nmod").stream()
                .anyMatch(d -> d.label().equals("poss") || d.isLemma("the", "this", "that", "these", "those"));
    }

    private static boolean isCarriedOut(Optional<LightVerbs.Use> light, Token verb) {
        return light.isPresent()
                && light.get().verb() == verb
                && !(light.get().subject().equals("-") && light.get().object().equals("-"));
    }

    /** "The murder has not been solved": what is denied is the verb over it, unless that verb says that the deed was done or happened. */
    private static boolean isOnlySubject(
            Sentence s, Token noun, Token verb, Optional<LightVerbs.Use> light, Actuality said) {
        Token top = LightVerbs.top(s, noun);
        return said == Actuality.DENIED
                && top.isLabel("nsubj", "nsubjpass")
                && top.head() == verb.index()
                && !isCarriedOut(light, verb)
                && !verb.isLemma("take", "happen", "occur", "be", "exist", "materialise", "materialize");
    }

    /** "Since ousting the president, the junta has been urged to": what came before is not what is urged. */
    private Optional<Actuality> throughPreposition(Sentence s, Token preposition, Token over) {
        if (isOccasion(preposition)) {
            return Optional.empty();
        }
        if (preposition.isLemma("like")
                && over.isNoun()
                && s.child(preposition, "pobj")
                        .filter(deed -> !deed.isProperNoun() && !isDefinite(s, deed))
                        .isPresent()) {
            return Optional.of(Actuality.GENERIC); // "an everyday crime like a robbery"
        }
        if (preposition.isLemma("for") && over.isLemma("want", "repudiate", "dismiss", "reject")) {
            return Optional.empty(); // "is wanted for the kidnapping", "was dismissed for the killing"
        }
        if (over.isVerb()) {
            return isOfGranted(s, over) ? Optional.empty() : ofGovernor("clause", over);
        }
        return isLink(preposition) ? ofGovernor("noun", over) : Optional.empty();
    }

    /** "Denied bail to a man charged with murder", "rejected the appeal of": what is not granted is that, and no deed is denied. */
    private boolean isOfGranted(Sentence s, Token verb) {
        return s.children(verb, "dobj", "nsubjpass").stream().anyMatch(this::isGranted);
    }

    private boolean isGranted(Token noun) {
        return words.value("granted", noun).isPresent();
    }

    /** "Denied that troops had fled before the attack": whatever is said of the flight, the attack was. */
    private static boolean isOccasion(Token preposition) {
        return preposition.isLemma("since", "before", "after", "following", "during", "despite", "amid");
    }

    private Optional<Actuality> direct(Sentence s, Token here, Token governor, Optional<LightVerbs.Use> light) {
        return switch (here.label()) {
            case "xcomp" -> ofGovernor("clause", governor).or(() -> listed("infinitive", governor));
            case "ccomp" -> ofGovernor("clause", governor);
            case "dobj", "nsubjpass" ->
                isOwnDeed(light, governor) || isGranted(here)
                        ? Optional.empty()
                        : isGoingOn(s, here, governor)
                                ? Optional.of(Actuality.GENERIC)
                                : ofGovernor("object", governor).or(() -> ofParticle(s, governor));
            case "acl" -> ofGovernor("noun", governor);
            default -> Optional.empty();
        };
    }

    /** "to press the army to stop its attacks": what is to end has been going on, and no one attack was stopped. */
    private static boolean isGoingOn(Sentence s, Token deeds, Token verb) {
        return verb.isLemma("stop", "halt", "end", "cease", "suspend")
                && deeds.tag().equals("NNS")
                && s.child(deeds, "poss").isPresent();
    }

    /** Whether a clause stands for itself: what is above it says nothing of whether it happened. */
    private static boolean isClosed(Sentence s, Token clause, Token deed, Optional<Actuality> found) {
        return clause.isLabel("relcl", "ccomp")
                        && found.isEmpty()
                        && !isPurposeOf(s, clause) // "they wait for the first car to hit a mine"
                || clause.label().equals("appos")
                        && clause != deed
                        && found.isEmpty() // "will aid Orbo, the scene of clashes"
                || clause.label().equals("acl")
                        && clause.tag().equals("VBN")
                        && (!deed.isVerb() || isOfKnown(s, clause))
                        && found.isEmpty() // "urged them to drop the man accused of the raid"
                || clause.label().equals("advcl") && !isPurposeOf(s, clause)
                || clause.label().equals("parataxis");
    }

    /** "will name the rebels killed", "the decision to try the soldiers charged with killing them": it only says whom one speaks of. */
    private static boolean isOfKnown(Sentence s, Token participle) {
        return s.head(participle)
                .filter(who -> isDefinite(s, who)
                        || who.isLabel("pobj")
                                && s.head(who)
                                        .filter(of -> of.isLemma("of"))
                                        .flatMap(s::head)
                                        .filter(count -> count.isLemma("number", "name", "body", "list"))
                                        .isPresent())
                .isPresent();
    }

    /** What was foiled or denied stays so, and what an inquiry is held into happened; a plan or attempt may turn out foiled by the words above it. */
    private static boolean isFinal(Optional<Actuality> found) {
        return found.isPresent()
                && switch (found.get()) {
                    case FOILED, DENIED, GENERIC, OCCURRED -> true;
                    case ATTEMPTED, THREATENED, PLANNED, HYPOTHETICAL -> false;
                };
    }

    private static Optional<Actuality> stronger(Optional<Actuality> inner, Optional<Actuality> outer) {
        boolean outerWins = inner.isEmpty()
                || outer.isPresent()
                        && (outer.get() == Actuality.FOILED
                                || outer.get() == Actuality.HYPOTHETICAL && inner.get() == Actuality.PLANNED);
        return outerWins ? outer.or(() -> inner) : inner;
    }

    /** A light verb that carries the event out is no verb of planning over it. */
    private boolean isOwnDeed(Optional<LightVerbs.Use> light, Token governor) {
        return light.isPresent()
                && light.get().verb() == governor
                && light.get().subject().equals("perpetrator")
                && ofGovernor("object", governor).isEmpty();
    }

    private static boolean isLink(Token preposition) {
        return preposition.isLemma("of", "for", "to", "against", "about", "on", "into");
    }

    private static boolean isPurposeOf(Sentence s, Token verb) {
        return s.child(verb, "aux").map(to -> to.tag().equals("TO")).orElse(false);
    }

    private Optional<Actuality> ofNoun(Sentence s, Token noun) {
        for (Token child : s.children(noun)) {
            if (child.isLabel("nmod", "compound", "amod", "poss")) {
                Optional<Actuality> said = words.value("modifier", child).map(code -> Coded.of(Actuality.class, code));
                if (said.isPresent()) {
                    return said;
                }
            }
            if (child.isLabel("det", "nmod", "predet") && child.isLemma("no")) {
                return Optional.of(Actuality.DENIED);
            }
            if (child.isLabel("det", "nmod", "predet")
                    && child.isLemma("any", "every", "such")
                    && !isNumbered(s, noun)) {
                return Optional.of(Actuality.GENERIC);
            }
            if (child.isLabel("prep") && child.isLemma("like") && child.index() == noun.index() + 1) {
                return Optional.of(Actuality.GENERIC);
            }
        }
        return Optional.empty();
    }

    /** "the seventh such blast this month": one of them, and the last. */
    private static boolean isNumbered(Sentence s, Token noun) {
        return s.children(noun, "nmod", "amod").stream()
                .anyMatch(which -> which.isOrdinal() || which.isLemma("latest"));
    }

    private Optional<Actuality> ofVerb(Sentence s, Token verb) {
        boolean perfect = s.children(verb, "aux").stream().anyMatch(a -> a.isLemma("have"));
        if (s.children(verb, "mark", "advmod").stream().anyMatch(m -> m.isLemma("if", "unless", "whether", "lest"))
                || isUntil(s, verb)) {
            return Optional.of(Actuality.HYPOTHETICAL);
        }
        for (Token child : s.children(verb, "neg", "aux", "advmod")) {
            if (child.label().equals("neg") && !child.isLemma("only")) {
                return Optional.of(Actuality.DENIED);
            }
            if (child.tag().equals("MD")) {
                boolean future = !perfect
                        && (child.isLemma("will", "shall", "'ll") || child.isLemma("would") && isReported(s, verb));
                boolean never =
                        s.child(verb, "neg").filter(not -> !not.isLemma("only")).isPresent(); // "will not attack"
                return Optional.of(future && !never ? Actuality.PLANNED : Actuality.HYPOTHETICAL);
            }
            if (child.label().equals("advmod") && verb.tag().matches("VBP|VBZ|VB")) {
                Optional<String> generic = words.value("adverb", child);
                if (generic.isPresent()) {
                    return Optional.of(Actuality.GENERIC);
                }
            }
        }
        if (verb.label().equals("advcl") && isPurposeOf(s, verb) && !isFoundOnArrival(s, verb)) {
            return Optional.of(isJudged(s, verb) ? Actuality.HYPOTHETICAL : Actuality.PLANNED);
        }
        return isDoneToNothing(s, verb) ? Optional.of(Actuality.DENIED) : Optional.empty();
    }

    /** "it is impossible for the army to wipe them out": nobody said that it means to. */
    private boolean isJudged(Sentence s, Token verb) {
        return s.head(verb)
                .filter(be -> be.isLemma("be", "seem", "become") && verb.index() > be.index())
                .flatMap(be -> s.child(be, "acomp"))
                .filter(how -> words.value("judged", how).isPresent())
                .isPresent();
    }

    /** "until the last battalion is destroyed": not yet; "until the town was taken" is told of the past. */
    private static boolean isUntil(Sentence s, Token verb) {
        return s.children(verb, "mark", "advmod").stream().anyMatch(mark -> mark.isLemma("until", "till"))
                && Stream.concat(Stream.of(verb), s.children(verb, "aux", "auxpass").stream())
                        .anyMatch(Token::isPresentTense);
    }

    /** "fired no shells"; but who "killed no civilians" may have killed others. */
    private static boolean isDoneToNothing(Sentence s, Token verb) {
        return s.children(verb, "dobj").stream()
                .anyMatch(object -> !verb.isLemma("kill", "wound", "injure", "hurt", "harm")
                        && s.children(object, "det", "nmod").stream().anyMatch(no -> no.isLemma("no")));
    }

    /** "arrived to find two men hurt": what was found, not what one came for. */
    private boolean isFoundOnArrival(Sentence s, Token verb) {
        return verb.isLemma("find", "discover")
                && s.head(verb)
                        .filter(coming -> words.value("arrival", coming).isPresent())
                        .isPresent();
    }

    /** "said talks would start on Friday": the future of what was said in the past. */
    private static boolean isReported(Sentence s, Token verb) {
        return verb.label().equals("ccomp")
                && s.head(verb).filter(saying -> saying.tag().equals("VBD")).isPresent();
    }

    private Optional<Actuality> ofGovernor(String part, Token governor) {
        Optional<String> said = words.value(part, governor);
        if (said.isEmpty() && !part.equals("noun")) {
            said = words.value("any", governor);
        }
        return said.map(code -> Coded.of(Actuality.class, code));
    }

    /** "ruled out talks", "called off the raid". */
    private Optional<Actuality> ofParticle(Sentence s, Token verb) {
        return s.child(verb, "prt")
                .flatMap(particle -> words.value("object", verb.lemma() + " " + particle.lemma()))
                .map(code -> Coded.of(Actuality.class, code));
    }

    private Optional<Actuality> listed(String part, Token governor) {
        return words.value(part, governor).map(code -> Coded.of(Actuality.class, code));
    }
}
