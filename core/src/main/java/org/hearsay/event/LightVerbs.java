package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.PhraseTable;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The verbs that lend an event noun its participants: "launched an attack", "the attack was claimed by". */
final class LightVerbs {
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private record Entry(List<String> words, String attachment, String subject, String object) {}

    /**
     * A verb over an event noun.
     *
     * @param subject the role of its subject: {@code perpetrator}, {@code target}, {@code claimer} or {@code -}
     * @param object the role of its object ({@code target}, {@code accused}, {@code -}) or the preposition that brings the target
     */
    record Use(Token verb, String subject, String object) {}

    LightVerbs() {
        for (Table.Row row : Table.load("en/event/light-verbs.tsv").rows()) {
            List<String> words = PhraseTable.split(row.field(0));
            entries.computeIfAbsent(words.get(0), w -> new ArrayList<>())
                    .add(new Entry(words, row.field(1), row.field(2), row.field(3)));
        }
    }

    /**
     * The verb that governs a noun, through "a series of" and coordination, and what the list says of it. A verb of a clause that tells
     * more of the noun stands in where the governing one lends nothing; an unlisted verb lends nothing but still governs.
     */
    Optional<Use> over(SentenceWords words, Token noun) {
        Optional<Use> governing = governing(words, noun);
        return governing
                .filter(LightVerbs::lends)
                .or(() -> clauses(words, noun).stream().findFirst())
                .or(() -> governing);
    }

    /** The verbs of the clauses that tell more of a noun and lend it participants: "an attack which the group claimed". */
    List<Use> clauses(SentenceWords words, Token noun) {
        Sentence s = words.sentence();
        Token top = top(s, noun);
        List<Use> found = new ArrayList<>(0);
        for (Token bearer : top == noun ? List.of(noun) : List.of(noun, top)) {
            for (Token clause : s.children(bearer, "acl", "relcl")) {
                ofClause(words, believed(s, clause)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "an attack that police believe was carried out by rebels": what is believed of it, and not who believes it. */
    private static Token believed(Sentence s, Token clause) {
        boolean isOpinion =
                s.child(clause, "nsubj").filter(who -> !Syntax.isRelative(who)).isPresent();
        return s.child(clause, "ccomp")
                .filter(told -> isOpinion
                        && s.children(told, "nsubj", "nsubjpass").stream().anyMatch(Syntax::isRelative))
                .orElse(clause);
    }

    private static boolean lends(Use use) {
        return !use.subject().equals("-") || !use.object().equals("-");
    }

    private Optional<Use> governing(SentenceWords words, Token noun) {
        Sentence s = words.sentence();
        Token top = top(s, noun);
        Optional<Token> governor = s.head(top);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token head = governor.get();
        return switch (top.label()) {
            case "dobj", "nsubjpass" -> Optional.of(use(words, head, "object"));
            case "nsubj" -> Optional.of(use(words, head, Syntax.isPassive(s, head) ? "object" : "subject"));
            case "pobj" -> ofPreposition(words, head);
            case "attr", "oprd" -> top == noun ? Optional.empty() : ofPredicate(words, "of", top);
            default -> Optional.empty();
        };
    }

    /** "an attack claimed by the group", "an attack that killed nine", "an attack which they carried out". */
    private Optional<Use> ofClause(SentenceWords words, Token clause) {
        if (!clause.isVerb()) {
            return Optional.empty();
        }
        boolean asObject = Syntax.isPassive(words.sentence(), clause)
                || words.sentence()
                        .child(clause, "nsubj")
                        .map(subject -> !Syntax.isRelative(subject))
                        .orElse(false);
        Use use = use(words, clause, asObject ? "object" : "subject");
        return Optional.of(use).filter(LightVerbs::lends);
    }

    private Optional<Use> ofPreposition(SentenceWords words, Token preposition) {
        Sentence s = words.sentence();
        Optional<Token> over = s.head(preposition);
        if (over.isPresent() && !over.get().isVerb() && over.get().isNoun()) { // "claimed responsibility for"
            Token noun = over.get();
            Optional<Token> verb = s.head(noun);
            boolean object = noun.isLabel("dobj", "nsubjpass")
                    && verb.isPresent()
                    && verb.get().isVerb();
            if (!object) {
                return ofPredicate(words, preposition.lemma(), noun);
            }
            Use use = use(words, verb.orElseThrow(), preposition.lemma());
            return Optional.of(use).filter(LightVerbs::lends);
        }
        if (over.isPresent()
                && over.get().tag().startsWith("JJ")) { // "the group responsible for", "was held responsible for"
            if (over.get().label().equals("ccomp")
                    && s.child(over.get(), "nsubj").isPresent()) {
                return Optional.empty(); // "holds the group responsible for": whoever holds so did not do it
            }
            Optional<Token> verb = s.head(over.get()).filter(v -> over.get().isLabel("oprd", "advcl") && v.isVerb());
            return Optional.of(use(words, verb.orElse(over.get()), preposition.lemma()));
        }
        return over.filter(Token::isVerb).map(verb -> use(words, verb, preposition.lemma()));
    }

    /** "The bank was the target of an attack", "he fell victim to a shooting": the noun lends what its verb's subject suffers. */
    private Optional<Use> ofPredicate(SentenceWords words, String preposition, Token noun) {
        Use use = use(words, noun, preposition);
        return words.sentence()
                .head(noun)
                .filter(verb -> verb.isVerb() && noun.isLabel("attr", "oprd", "dobj", "acomp") && lends(use))
                .map(verb -> new Use(verb, use.subject(), use.object()));
    }

    private Use use(SentenceWords words, Token verb, String attachment) {
        Optional<Entry> best = Optional.empty();
        for (Entry entry : entries.getOrDefault(verb.lemma(), List.of())) {
            boolean longer =
                    best.isEmpty() || entry.words().size() > best.get().words().size();
            if (longer
                    && entry.attachment().equals(attachment)
                    && WordMatcher.verb(words, verb, entry.words()).isPresent()) {
                best = Optional.of(entry);
            }
        }
        return best.map(e -> new Use(verb, e.subject(), e.object())).orElse(new Use(verb, "-", "-"));
    }

    /** The noun that stands for an event noun in its clause: "series" in "a series of attacks", the first of joined nouns. */
    static Token top(Sentence s, Token noun) {
        Token top = noun;
        for (int i = 0; i < s.size(); i++) {
            Optional<Token> head = s.head(top);
            if (head.isEmpty()) {
                return top;
            }
            if (top.label().equals("conj") && head.get().isNoun()) {
                top = head.get();
            } else if (top.label().equals("pobj") && head.get().isLemma("of")) {
                Optional<Token> measure = s.head(head.get());
                if (measure.isEmpty()
                        || !measure.get().isNoun() && !measure.get().tag().equals("CD")) {
                    return top;
                }
                top = measure.get();
            } else {
                return top;
            }
        }
        return top;
    }
}
