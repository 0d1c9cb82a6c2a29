package org.hearsay.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * People and the words that name them or some of them in the same sentence: "three reporters: A, B and C", "six priests, including A", "the
 * victims were identified as A and B", "one of the wounded is A", "the missionaries, A and B".
 *
 * @param people the words for all of them, by their noun: "priests" of "two of the priests"
 * @param names what may be names, in text order
 */
record NamedPeople(Phrase people, List<Phrase> names) {
    private static final Table WORDS = Table.load("en/event/victim-naming.tsv");
    private static final Set<String> HIT = WORDS.group("hit");
    private static final Set<String> DONE = WORDS.group("done");
    private static final Set<String> NAMING = WORDS.group("naming");
    private static final Set<String> AMONG = WORDS.group("among");
    private static final Set<String> SEVERAL = WORDS.group("several");

    NamedPeople {
        names = List.copyOf(names);
    }

    /** All that a sentence names so. */
    static List<NamedPeople> in(Sentence s) {
        List<NamedPeople> found = new ArrayList<>();
        for (Token token : s.tokens()) {
            add(found, s, token, beside(s, token));
            if (token.isVerb() && NAMING.contains(token.lemma())) {
                Optional<Token> people = s.child(token, "nsubjpass", "dobj");
                people.ifPresent(who -> {
                    add(found, s, who, under(s, token, "as"));
                    add(found, s, who, under(s, who, "as"));
                });
            } else if (token.isLemma("be")) {
                predicate(found, s, token);
            } else if (token.form().equals(":")) {
                before(found, s, token);
            }
        }
        return found;
    }

    Sentence sentence() {
        return people.sentence();
    }

    /** Whether they are the people of a phrase, as its head or as those of whom it counts some. */
    boolean isOf(Phrase phrase) {
        return phrase.sentence().index() == sentence().index()
                && all(phrase.sentence(), phrase.headToken()).anyMatch(token -> token.index() == people.head());
    }

    /** "the victims", "the wounded nuns", "the priests murdered". */
    boolean areCalledHit() {
        Sentence s = sentence();
        Token noun = people.headToken();
        return isHit(noun)
                || s.children(noun, "nmod", "amod", "acl", "relcl").stream().anyMatch(NamedPeople::isDone);
    }

    /** "the victims", "the wounded"; not "the murder". */
    private static boolean isHit(Token noun) {
        return HIT.contains(noun.lemma()) || isDone(noun);
    }

    private static boolean isDone(Token word) {
        return DONE.contains(word.lemma())
                && (word.tag().startsWith("JJ")
                        || word.tag().equals("VBN")
                        || word.tag().equals("VBD"));
    }

    boolean areSeveral() {
        return areSeveral(sentence(), people.headToken());
    }

    private static boolean areSeveral(Sentence s, Token noun) {
        return noun.tag().endsWith("S") && noun.isNoun()
                || noun.tag().equals("CD")
                || SEVERAL.contains(noun.lemma())
                || !noun.isProperNoun() && s.children(noun, "conj").size() > 0;
    }

    private static void add(List<NamedPeople> found, Sentence s, Token people, List<Token> names) {
        if (!names.isEmpty() && !people.isProperNoun() || people.tag().equals("NNPS") && !names.isEmpty()) {
            Token noun = all(s, people).reduce((first, second) -> second).orElse(people);
            found.add(new NamedPeople(
                    Phrase.of(s, noun),
                    names.stream().map(name -> Phrase.of(s, name)).toList()));
        }
    }

    /** A noun, and the people of whom it counts some: "one of the wounded". */
    private static Stream<Token> all(Sentence s, Token noun) {
        return Stream.concat(
                Stream.of(noun),
                noun.isProperNoun()
                        ? Stream.of()
                        : s.children(noun, "prep").stream()
                                .filter(of -> of.isLemma("of") && isCounting(noun))
                                .flatMap(of -> s.child(of, "pobj").stream()));
    }

    private static boolean isCounting(Token token) {
        return token.tag().equals("CD") || token.isLemma("one", "some", "several", "most", "all", "member", "other");
    }

    /** "reporters: A and B", "reporters, including A and B". */
    private static List<Token> beside(Sentence s, Token people) {
        List<Token> names = new ArrayList<>(0);
        if (areSeveral(s, people) || isHit(people)) {
            s.children(people, "appos").stream()
                    .filter(name -> !isAfterSemicolon(s, name))
                    .forEach(name -> listed(s, name, names));
        }
        for (Token among : s.children(people, "prep", "acl")) {
            if (AMONG.contains(among.lemma())) {
                s.children(among, "pobj", "dobj").forEach(name -> listed(s, name, names));
            }
        }
        return names;
    }

    /** "the murder of six priests; Col. A, who …": the next of a list of others. */
    private static boolean isAfterSemicolon(Sentence s, Token name) {
        int from = s.subtreeFrom(name);
        return from > 0 && s.token(from - 1).form().equals(";");
    }

    private static List<Token> under(Sentence s, Token verb, String preposition) {
        List<Token> names = new ArrayList<>(2);
        for (Token as : s.children(verb, "prep")) {
            if (as.isLemma(preposition)) {
                s.children(as, "pobj").forEach(name -> listed(s, name, names));
            }
        }
        return names;
    }

    /** "The following soldiers died in the ambush: Maj. A, Capt. B, and Sgt. C": those of whom the clause before the colon speaks. */
    private static void before(List<NamedPeople> found, Sentence s, Token colon) {
        List<Token> names = ListedNames.whole(s, colon.index() + 1);
        for (Token people : s.tokens().subList(0, colon.index())) {
            if (people.isLabel("nsubj", "nsubjpass", "dobj")
                    && areSeveral(s, people)
                    && s.head(people).filter(NamedPeople::isMain).isPresent()) {
                add(found, s, people, names);
            }
        }
    }

    private static boolean isMain(Token verb) {
        return verb.isVerb() && verb.isLabel("root", "conj", "ccomp", "parataxis", "dep");
    }

    /** "The dead are A and B", "among the wounded is A", "A and B were the reporters killed". */
    private static void predicate(List<NamedPeople> found, Sentence s, Token be) {
        List<Token> ends = s.children(be, "nsubj", "attr");
        for (Token among : s.children(be, "prep", "acomp", "advmod")) {
            inside(s, among).ifPresent(people -> ends.forEach(name -> add(found, s, people, listedAfter(s, be, name))));
        }
        if (ends.size() == 2) {
            Token first = ends.get(0);
            Token second = ends.get(1);
            add(found, s, first, listedAfter(s, be, second));
            add(found, s, second, listed(s, first, new ArrayList<>()));
        }
    }

    /** What is listed after "are", with what the parser left out of it. */
    private static List<Token> listedAfter(Sentence s, Token be, Token first) {
        List<Token> names = listed(s, first, new ArrayList<>());
        if (first.index() > be.index()) {
            boolean colon = s.token(be.index() + 1).form().equals(":");
            ListedNames.from(s, be.index() + (colon ? 2 : 1)).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
            names.sort(Comparator.comparing(Token::index));
        }
        return names;
    }

    /** The people of "among the wounded", wherever the parser hangs "among". */
    private static Optional<Token> inside(Sentence s, Token word) {
        return AMONG.contains(word.lemma())
                ? s.child(word, "pobj")
                : s.children(word, "prep").stream()
                        .filter(prep -> AMONG.contains(prep.lemma()))
                        .flatMap(prep -> s.child(prep, "pobj").stream())
                        .findFirst();
    }

    /** A word and all that is listed with it. */
    private static List<Token> listed(Sentence s, Token first, List<Token> names) {
        names.add(first);
        s.children(first, "conj").forEach(next -> listed(s, next, names));
        return names;
    }
}
