package org.hearsay.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.knowledge.actor.Countries.CountryMatch;
import org.hearsay.knowledge.actor.Countries.WordKind;
import org.hearsay.knowledge.actor.NameMatch;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** One sentence with everything that is looked up once for it: registered names, country words, the parser's names, drafts so far. */
final class SentenceActors {
    final Sentence sentence;
    final ActorWords words;
    final ActorRegistry registry;
    private final @Nullable NameMatch[] matchAt;
    private final @Nullable CountryMatch[] countryAt;
    private final @Nullable Name[] nameAt;
    private final @Nullable Draft[] draftAt;

    SentenceActors(Sentence sentence, ActorRegistry registry, ActorWords words) {
        this.sentence = sentence;
        this.words = words;
        this.registry = registry;
        int size = sentence.size();
        matchAt = new NameMatch[size];
        countryAt = new CountryMatch[size];
        nameAt = new Name[size];
        draftAt = new Draft[size];
        for (NameMatch match : registry.matches(sentence)) {
            fill(matchAt, match.from(), match.to(), match);
        }
        for (CountryMatch match : registry.countries().matches(sentence)) {
            fill(countryAt, match.from(), match.to(), match);
        }
        for (Name name : sentence.names()) {
            fill(nameAt, name.from(), name.to(), name);
        }
    }

    private static <T> void fill(@Nullable T[] at, int from, int to, T value) {
        for (int i = from; i < to; i++) {
            at[i] = value;
        }
    }

    Optional<NameMatch> match(int i) {
        return Optional.ofNullable(matchAt[i]);
    }

    Optional<CountryMatch> country(int i) {
        return Optional.ofNullable(countryAt[i]);
    }

    Optional<Name> name(int i) {
        return Optional.ofNullable(nameAt[i]);
    }

    boolean isName(int i, NameType type) {
        Name name = nameAt[i];
        return name != null && name.type() == type;
    }

    Optional<Draft> draft(int head) {
        return Optional.ofNullable(draftAt[head]);
    }

    void put(Draft draft) {
        draftAt[draft.phrase.head()] = draft;
    }

    List<ActorMention> mentions() {
        List<ActorMention> found = new ArrayList<>();
        for (Draft draft : draftAt) {
            if (draft != null) {
                found.add(draft.done());
            }
        }
        return found;
    }

    /** The country that adjectives, possessors and country names before a head give it: "Afghan", "Kenya's". */
    Optional<String> countryBefore(Token head) {
        for (Token modifier : NounPhrases.modifiers(sentence, head)) {
            CountryMatch match = countryAt[modifier.index()];
            if (match != null && match.kind() != WordKind.PEOPLE && !modifier.isLabel("npadvmod")) {
                return Optional.of(match.country().code());
            }
        }
        return Optional.empty();
    }

    /** The country of "the army of Chad". */
    Optional<String> countryAfter(Token head) {
        for (Token preposition : sentence.children(head, "prep")) {
            if (preposition.isLemma("of", "in")) {
                Optional<CountryMatch> match =
                        sentence.child(preposition, "pobj").flatMap(token -> country(token.index()));
                if (match.isPresent() && match.get().kind() == WordKind.NAME) {
                    return Optional.of(match.get().country().code());
                }
            }
        }
        return Optional.empty();
    }

    /** Also what a coordination shares: "the government and people of Chad", "Kenyan police and soldiers". */
    Optional<String> country(Token head) {
        Optional<String> before = countryBefore(head);
        Optional<String> own = before.isPresent() ? before : countryAfter(head);
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> next = sentence.child(head, "conj");
        if (next.isPresent() && next.get().index() == head.index() + 2) {
            return countryAfter(next.get());
        }
        return head.isLabel("conj")
                ? sentence.head(head)
                        .filter(first -> first.index() == head.index() - 2)
                        .flatMap(this::countryBefore)
                : Optional.empty();
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (i > from && token.span().start() > sentence.token(i - 1).span().end()) {
                text.append(' ');
            }
            text.append(token.form());
        }
        return text.toString();
    }
}
