package org.hearsay.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.knowledge.actor.ActorWords.RoleRelation;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.Polarity;
import org.hearsay.model.RelationKind;
import org.hearsay.model.Span;

/** Finds what a text says of how actors stand to each other: by frames along dependencies, and by the roles of persons. */
public final class RelationFinder {
    private static final int LONGEST_ROLE = 4;
    private static final Set<String> BEGINNINGS =
            Table.load("en/beginning-verbs.tsv").firstColumn();

    private final Map<String, List<RelationFrame>> byWord = new HashMap<>();
    private final ActorWords words;

    public RelationFinder(ActorWords words) {
        this(RelationFrame.load(), words);
    }

    RelationFinder(List<RelationFrame> frames, ActorWords words) {
        this.words = words;
        for (RelationFrame frame : frames) {
            for (String word : frame.words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(frame);
            }
        }
    }

    /** Every relation in text order, each kind once between two phrases. */
    public List<FoundRelation> find(Document document, List<ActorMention> mentions) {
        Ends ends = new Ends(document, mentions);
        Map<String, FoundRelation> found = new LinkedHashMap<>();
        for (ActorMention mention : mentions) {
            role(mention).ifPresent(relation -> keep(relation, found));
        }
        for (Sentence sentence : document.sentences()) {
            Arguments arguments = new Arguments(sentence);
            for (Token token : sentence.tokens()) {
                otherName(sentence, token, ends).ifPresent(relation -> keep(relation, found));
                for (RelationFrame frame : frames(token)) {
                    if (fits(frame, sentence, token)) {
                        read(frame, sentence, token, arguments, ends, found);
                    }
                }
            }
        }
        List<FoundRelation> sorted = new ArrayList<>(found.values());
        sorted.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        return List.copyOf(sorted);
    }

    private List<RelationFrame> frames(Token token) {
        List<RelationFrame> byLemma = byWord.getOrDefault(token.lemma(), List.of());
        List<RelationFrame> byForm = byWord.getOrDefault(token.form().toLowerCase(Locale.ROOT), List.of());
        if (byForm.isEmpty() || byForm == byLemma) {
            return byLemma;
        }
        List<RelationFrame> both = new ArrayList<>(byForm);
        byLemma.stream().filter(frame -> !both.contains(frame)).forEach(both::add);
        return both;
    }

    private static void keep(FoundRelation relation, Map<String, FoundRelation> found) {
        found.putIfAbsent(
                relation.kind() + " " + relation.from().span() + " "
                        + relation.to().span(),
                relation);
    }

    private static boolean fits(RelationFrame frame, Sentence sentence, Token token) {
        boolean part = switch (frame.part()) {
            case VERB -> token.isVerb() && !isHyphened(sentence, token);
            case NOUN -> token.isNoun();
            case PARTICIPLE ->
                isHyphened(sentence, token)
                        && frame.words().contains(token.form().toLowerCase(Locale.ROOT));
            case ADJECTIVE ->
                (token.tag().startsWith("JJ") || token.tag().equals("VBN")) && !isHyphened(sentence, token);
        };
        boolean object = sentence.child(token, "dobj").isPresent();
        return part && (frame.isWithoutObject() ? !object : frame.needs().isEmpty() || hasNeed(frame, sentence, token));
    }

    private static boolean isHyphened(Sentence sentence, Token token) {
        return token.index() > 1 && sentence.token(token.index() - 1).tag().equals("HYPH");
    }

    private static boolean hasNeed(RelationFrame frame, Sentence sentence, Token token) {
        if (frame.part() == RelationFrame.Part.NOUN) {
            return sentence.head(token)
                    .filter(above -> frame.needs().contains(above.lemma()))
                    .isPresent();
        }
        for (Token child : sentence.children(token, "dobj", "nsubjpass", "prt")) {
            if (frame.needs().contains(child.lemma())) {
                return true;
            }
            for (Token joined : sentence.children(child, "conj")) {
                if (frame.needs().contains(joined.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void read(
            RelationFrame frame,
            Sentence sentence,
            Token trigger,
            Arguments arguments,
            Ends ends,
            Map<String, FoundRelation> found) {
        List<Ends.End> from = ends.at(frame.from(), trigger, arguments, sentence);
        if (from.size() > 1 && isMutual(sentence, trigger)) {
            keep(relation(frame, sentence, trigger, from.get(0), from.get(1)), found);
            return;
        }
        List<Ends.End> to = ends.at(frame.to(), trigger, arguments, sentence);
        for (Ends.End a : from) {
            for (Ends.End b : to) {
                if (!a.phrase().sameHead(b.phrase()) && Ends.accepts(frame.kind(), a, b)) {
                    keep(relation(frame, sentence, trigger, a, b), found);
                }
            }
        }
    }

    private static FoundRelation relation(
            RelationFrame frame, Sentence sentence, Token trigger, Ends.End from, Ends.End to) {
        Phrase word = Phrase.of(sentence, trigger);
        return new FoundRelation(
                frame.kind(),
                from.phrase(),
                to.phrase(),
                Phrase.of(sentence, beginning(sentence, from.phrase(), trigger)),
                polarity(sentence, trigger),
                evidence(from.phrase(), to.phrase(), word),
                "frame:" + frame.part().code() + ":" + trigger.lemma());
    }

    /** "X, an offshoot of Y, first arose in 2014": the verb tells since when; else the word for the relation itself. */
    private static Token beginning(Sentence sentence, Phrase from, Token trigger) {
        Token subject = from.headToken();
        return Optional.of(subject)
                .filter(noun -> noun.isLabel("nsubj", "nsubjpass") && trigger.isLabel("appos", "pobj"))
                .flatMap(sentence::head)
                .filter(verb -> BEGINNINGS.contains(verb.lemma()))
                .orElse(trigger);
    }

    /** "have fought each other" */
    private static boolean isMutual(Sentence sentence, Token verb) {
        for (Token object : sentence.children(verb, "dobj", "prep")) {
            Token noun = object.isLabel("prep") ? sentence.child(object, "pobj").orElse(object) : object;
            if (noun.isLemma("other", "another")
                    && noun.index() > 0
                    && sentence.token(noun.index() - 1).isLemma("each", "one")) {
                return true;
            }
        }
        return false;
    }

    private static Span evidence(Phrase from, Phrase to, Phrase trigger) {
        return from.span().hull(to.span()).hull(trigger.span());
    }

    private static Polarity polarity(Sentence sentence, Token trigger) {
        Token verb = trigger.isLabel("attr", "acomp", "dobj")
                ? sentence.head(trigger).orElse(trigger)
                : trigger;
        return isDenied(sentence, trigger) || isDenied(sentence, verb) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static boolean isDenied(Sentence sentence, Token token) {
        for (Token child : sentence.children(token)) {
            if (child.isLabel("neg") || child.isLabel("det") && child.isLemma("no") || child.isLemma("never")) {
                return true;
            }
        }
        return false;
    }

    /** "X, officially Y", "X, formerly Y". */
    private static Optional<FoundRelation> otherName(Sentence sentence, Token token, Ends ends) {
        if (!token.isLabel("appos") || sentence.head(token).isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> adverb = sentence.children(token, "advmod").stream()
                .filter(child -> child.isLemma("officially", "formerly", "previously", "originally", "aka"))
                .findFirst();
        Optional<Ends.End> from = ends.end(sentence, sentence.head(token).get());
        Optional<Ends.End> to = ends.end(sentence, token);
        if (adverb.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Phrase word = Phrase.of(sentence, adverb.get());
        return Optional.of(new FoundRelation(
                RelationKind.ALIAS_OF,
                from.get().phrase(),
                to.get().phrase(),
                word,
                Polarity.POSITIVE,
                evidence(from.get().phrase(), to.get().phrase(), word),
                "other-name:" + adverb.get().lemma()));
    }

    /** "Houthi spokesman X", "a member of the ELN": the role tells the relation. */
    private Optional<FoundRelation> role(ActorMention mention) {
        if (mention.organisation().isEmpty()) {
            return Optional.empty();
        }
        Optional<RelationKind> kind = kind(mention);
        Phrase to = mention.organisation().get();
        return kind.map(relation -> new FoundRelation(
                relation,
                mention.phrase(),
                to,
                Phrase.of(mention.phrase().sentence(), mention.phrase().headToken()),
                Polarity.POSITIVE,
                mention.span().hull(to.span()),
                "role:" + relation.code()));
    }

    private Optional<RelationKind> kind(ActorMention mention) {
        RoleRelation best = RoleRelation.NONE;
        if (mention.role().isPresent()) {
            String[] parts = mention.role()
                    .get()
                    .toLowerCase(Locale.ROOT)
                    .replace('-', ' ')
                    .split(" +");
            for (int from = 0; from < parts.length; from++) {
                for (int to = from + 1; to <= parts.length && to - from <= LONGEST_ROLE; to++) {
                    RoleRelation relation = words.role(
                                    String.join(" ", List.of(parts).subList(from, to)))
                            .map(ActorWords.Role::relation)
                            .orElse(RoleRelation.NONE);
                    boolean better = relation == RoleRelation.SPOKESPERSON
                            || relation == RoleRelation.LEADER && best != RoleRelation.SPOKESPERSON
                            || best == RoleRelation.NONE;
                    best = better ? relation : best;
                }
            }
        } else if (mention.unnamedClass()
                .filter(c ->
                        c.equals("militants") || c.equals("members") || c.equals("military") || c.equals("leaders"))
                .isPresent()) {
            best = mention.unnamedClass().get().equals("leaders") ? RoleRelation.LEADER : RoleRelation.MEMBER;
        }
        return switch (best) {
            case LEADER -> Optional.of(RelationKind.LEADER_OF);
            case SPOKESPERSON -> Optional.of(RelationKind.SPOKESPERSON_OF);
            case MEMBER -> Optional.of(RelationKind.MEMBER_OF);
            case NONE -> Optional.empty();
        };
    }
}
