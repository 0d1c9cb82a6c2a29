package org.hearsay.mention.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.actor.ActorEntry;
import org.hearsay.knowledge.actor.Countries.CountryMatch;
import org.hearsay.knowledge.actor.NameMatch;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;

/**
 * What a whole text says that helps to read a short name in it: who is named there beyond doubt, and which countries it speaks of.
 * "IS" is the Islamic State in a text that has the long name; "MIT" is the Turkish service in a text about Turkey.
 */
final class TextContext {
    private final Set<String> named = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> personWords = new HashSet<>();

    TextContext(List<SentenceActors> sentences) {
        for (SentenceActors actors : sentences) {
            for (Name name : actors.sentence.names()) {
                if (name.type() == NameType.PERSON && name.to() - name.from() > 1) {
                    for (int i = name.from(); i < name.to(); i++) {
                        personWords.add(actors.sentence.token(i).form());
                    }
                }
            }
            for (int i = 0; i < actors.sentence.size(); i++) {
                NameMatch match = actors.match(i).orElse(null);
                if (match != null && match.from() == i) {
                    match.certain().ifPresent(entry -> {
                        named.add(entry.id());
                        entry.country().ifPresent(countries::add);
                    });
                }
                CountryMatch country = actors.country(i).orElse(null);
                if (country != null) {
                    countries.add(country.country().code());
                }
            }
        }
    }

    /** Whom a name may mean here: one entry when the text decides, several when it does not, none when it is likely no actor. */
    List<ActorEntry> meant(NameMatch match) {
        if (match.certain().isPresent()) {
            return match.entries();
        }
        List<ActorEntry> inText = match.entries().stream()
                .filter(entry -> named.contains(entry.id()))
                .toList();
        if (!inText.isEmpty()) {
            return inText;
        }
        if (match.entries().size() == 1) {
            return List.of();
        }
        List<ActorEntry> atHome = match.entries().stream()
                .filter(entry -> entry.country().filter(countries::contains).isPresent())
                .toList();
        return atHome.isEmpty() ? match.entries() : atHome;
    }

    /** Whether all of some words stand in the full name of a person elsewhere: "Okoro", later, for "Samuel Okoro". */
    boolean isPerson(SentenceActors actors, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!personWords.contains(actors.sentence.token(i).form())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the parser's name agrees that a short name is a body. */
    static boolean agrees(SentenceActors actors, NameMatch match) {
        Name name = actors.name(match.from()).orElse(null);
        return name != null && name.type() == NameType.ORG && name.from() == match.from() && name.to() == match.to();
    }
}
