package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Of whom a word of harm is said: the objects of a verb, the bearers of a wound, the people whom an adjective calls dead. */
final class WhoIsHarmed {
    private static final CarePlaces CARE = new CarePlaces();

    private final WordList lists;

    /** @param lists the words of toll-words.tsv */
    WhoIsHarmed(WordList lists) {
        this.lists = lists;
    }

    /** Those harmed by what a verb says; "one was killed and another injured": the parser can hang "another" on the verb. */
    static List<Token> byVerb(Sentence s, Token verb) {
        Optional<Token> another = s.child(verb, "det").filter(det -> det.isLemma("another"));
        if (another.isPresent()) {
            return another.stream().toList();
        }
        List<Token> objects = Syntax.objects(s, verb);
        boolean themselves = objects.size() == 1 && objects.get(0).isLemma("themselves");
        if (themselves) {
            return Syntax.subjects(s, verb); // "two boys shot themselves": two were shot
        }
        return withCompanions(s, verb, objects, !Syntax.isPassive(s, verb));
    }

    /** Those who die of what a verb says. */
    static List<Token> dying(Sentence s, Token verb) {
        return withCompanions(s, verb, Syntax.subjects(s, verb), false);
    }

    /**
     * "was killed along with 14 of his men", "died together with his driver": they too. Behind "killed the mayor along with" stands also who
     * helped to kill him, so that there only his own people are meant.
     */
    private static List<Token> withCompanions(Sentence s, Token verb, List<Token> harmed, boolean active) {
        if (harmed.isEmpty()) {
            return harmed;
        }
        List<Token> all = new ArrayList<>(harmed);
        Stream.concat(Stream.of(verb), harmed.stream())
                .flatMap(at -> Companions.beside(s, at))
                .filter(companion -> !active || isOwned(s, companion))
                .forEach(all::add);
        return all;
    }

    /** "his driver", "two of his men". */
    private static boolean isOwned(Sentence s, Token people) {
        return Stream.concat(Stream.of(people), Syntax.prepositional(s, people, "of").stream())
                .flatMap(noun -> s.child(noun, "poss").stream())
                .anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    /** Whose wound it is: "a man with a gunshot wound", "was taken to a hospital with a gunshot wound", "was treated for", "is in critical condition". */
    static List<Token> bearers(Sentence s, Token wound) {
        Optional<Token> over = s.head(wound)
                .filter(with -> with.isLemma("with", "for", "in"))
                .flatMap(s::head)
                .map(at -> beforeHouse(s, at));
        if (over.isEmpty() || !over.get().isVerb()) {
            return over.filter(Token::isNoun).stream()
                    .flatMap(bearer -> Syntax.joined(s, bearer).stream())
                    .filter(bearer -> bearer.index() < wound.index()) // "found Bell and Moss with wounds"
                    .toList();
        }
        List<Token> objects = Syntax.objects(s, over.get());
        return objects.isEmpty() ? Syntax.subjects(s, over.get()) : objects;
    }

    /** "taken to Orbo Hospital with a gunshot wound": it is not the hospital's. */
    private static Token beforeHouse(Sentence s, Token house) {
        return Optional.of(house)
                .filter(noun -> noun.isLabel("pobj") && CARE.isHouse(s, noun))
                .flatMap(s::head)
                .flatMap(s::head)
                .filter(Token::isVerb)
                .orElse(house);
    }

    /** The same where the words lead to them: "injuries to five others", not "injuries to his head" or, of one told before, "to the victim". */
    static List<Token> bearers(SentenceWords words, Token injury, HarmedPeople people) {
        List<Token> to = Syntax.prepositional(words.sentence(), injury, "to").stream()
                .filter(hurt ->
                        people.isPeople(words, hurt) && !OnePerson.pointsBack(Phrase.of(words.sentence(), hurt)))
                .toList();
        return to.isEmpty() ? bearers(words.sentence(), injury) : to;
    }

    /** "the bodies of six men with gunshot wounds": the men are dead. */
    static boolean isBody(Sentence s, Token bearer) {
        return BodiesFound.isBody(bearer)
                || s.head(bearer)
                        .filter(of -> bearer.isLabel("pobj") && of.isLemma("of"))
                        .flatMap(s::head)
                        .filter(body -> body.isLemma("body", "corpse", "remains"))
                        .isPresent();
    }

    /** "left 13 people dead", "two were dead", "13 dead", "a dead soldier", "found three people dead". */
    List<Token> predicated(SentenceWords words, Token adjective) {
        Sentence s = words.sentence();
        Optional<Token> head = s.head(adjective);
        if (s.child(adjective, "nmod").map(n -> n.tag().equals("CD")).orElse(false)) {
            return List.of(adjective);
        }
        if (head.isEmpty()) {
            return List.of();
        }
        Token governor = head.get();
        if (isAmong(s, adjective)) {
            return counted(s, governor);
        }
        return switch (adjective.label()) {
            case "oprd", "acomp", "xcomp", "dep" -> {
                if (lists.value("declare", governor).isPresent()) {
                    yield Syntax.objects(s, governor);
                }
                if (lists.value("shoot", governor).isPresent()) {
                    yield List.of();
                }
                List<Token> objects = Syntax.objects(s, governor);
                yield objects.isEmpty() ? Syntax.subjects(s, governor) : objects;
            }
            case "ccomp" ->
                s.child(adjective, "nsubj")
                        .map(subject -> Syntax.joined(s, subject))
                        .orElse(List.of());
            case "nmod" ->
                governor.isNoun() && words.isOf(governor, "@person")
                        ? withThoseBefore(words, governor, adjective)
                        : List.of();
            case "appos", "conj" -> List.of();
            default -> governor.tag().equals("CD") ? List.of(governor) : List.of();
        };
    }

    /** Whether a word of harm stands for all of whom some are told: "among the dead". */
    static boolean isAmong(Sentence s, Token harmed) {
        return harmed.isLabel("pobj")
                && s.head(harmed).filter(among -> among.isLemma("among")).isPresent();
    }

    /** "Two soldiers were among the dead", "among the dead was a doctor": they are counted among those whom the words tell. */
    private static List<Token> counted(Sentence s, Token among) {
        return s.head(among)
                .filter(be -> be.isLemma("be"))
                .flatMap(be -> s.child(be, "nsubj", "attr"))
                .map(people -> Syntax.joined(s, people))
                .orElse(List.of());
    }

    /** "left a cook and a guard dead": an adjective behind joined people is said of them all, but for whom another was said before. */
    private static List<Token> withThoseBefore(SentenceWords words, Token last, Token adjective) {
        Sentence s = words.sentence();
        List<Token> people = new ArrayList<>(List.of(last));
        Token at = last;
        while (adjective.index() > last.index() && at.label().equals("conj")) {
            at = s.head(at).orElseThrow();
            if (!words.isOf(at, "@person") || isDescribedBehind(s, at)) {
                break;
            }
            people.add(0, at);
        }
        boolean isOfPreposition = at.label().equals("pobj"); // "left a boy fighting for his life and a girl dead"
        return isOfPreposition ? List.of(last) : people;
    }

    private static boolean isDescribedBehind(Sentence s, Token noun) {
        return s.children(noun, "nmod", "amod", "acl").stream().anyMatch(word -> word.index() > noun.index());
    }
}
