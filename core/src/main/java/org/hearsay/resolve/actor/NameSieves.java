package org.hearsay.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.mention.actor.ActorMention.Form;
import org.hearsay.model.ActorKind;

/** The sieves that join names to names. They look over the whole report, not only back. */
final class NameSieves {
    /** What may stand before a surname alone, and is no part of the name. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "fr", "msgr", "rev", "sir", "sr", "gen", "col", "maj", "capt",
            "lt", "sgt", "sen", "gov", "rep");

    private NameSieves() {}

    /** In this order: the surest first. */
    static List<Sieve> inOrder() {
        return List.of(
                new SameEntry(),
                new DefinedAbbreviation(),
                new SameName(),
                new Surname(),
                new Acronym(),
                new ShortName());
    }

    /** The first other name, from the start of the report, that is the one looked for. */
    private static Answer firstName(int mention, Discourse discourse, IntPredicate fits) {
        for (int i = 0; i < discourse.size(); i++) {
            if (i != mention && discourse.mention(i).form() == Form.NAME && fits.test(i)) {
                return Answer.means(i);
            }
        }
        return Answer.PASS;
    }

    private static boolean disagree(ActorMention one, ActorMention other) {
        return one.entry().isPresent()
                && other.entry().isPresent()
                && !one.entry().equals(other.entry());
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", " ").replace("'", "").replace(".", "");
    }

    static List<String> words(String name) {
        return List.of(plain(name).strip().split("\\s+"));
    }

    /** "Mr Mujica": the words without the title before them. */
    private static List<String> withoutTitle(List<String> words) {
        return words.size() > 1 && TITLES.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }

    /** Both are names of one entry of the registry. */
    private record SameEntry() implements Sieve {
        @Override
        public String name() {
            return "same-registry-entry";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention name = discourse.mention(mention);
            return name.entry().isEmpty()
                    ? Answer.PASS
                    : firstName(
                            mention,
                            discourse,
                            i -> name.entry().equals(discourse.mention(i).entry()));
        }
    }

    /** "the Azure River Front (ARF)": the short name means what the long one does. */
    private record DefinedAbbreviation() implements Sieve {
        @Override
        public String name() {
            return "defined-abbreviation";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention name = discourse.mention(mention);
            return firstName(
                    mention,
                    discourse,
                    i -> discourse
                                    .mention(i)
                                    .abbreviation()
                                    .filter(name.name()::equals)
                                    .isPresent()
                            && !disagree(name, discourse.mention(i)));
        }
    }

    /** The same words. */
    private record SameName() implements Sieve {
        @Override
        public String name() {
            return "same-name";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention name = discourse.mention(mention);
            String plain = plain(name.name());
            return firstName(
                    mention,
                    discourse,
                    i -> plain(discourse.mention(i).name()).equals(plain)
                            && !disagree(name, discourse.mention(i))
                            && name.person() == discourse.mention(i).person());
        }
    }

    /** "Mujica" or "Mr Mujica" after "Colonel Ana Mujica", "Ana Mujica" beside "Ana Mujica Solis": part of one person's full name, and of nobody else's. */
    private record Surname() implements Sieve {
        @Override
        public String name() {
            return "surname";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention name = discourse.mention(mention);
            List<String> part = withoutTitle(words(name.name()));
            if (!name.person() || part.size() > 2) {
                return Answer.PASS;
            }
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < discourse.size(); i++) {
                ActorMention other = discourse.mention(i);
                List<String> whole = withoutTitle(words(other.name()));
                boolean fits = i != mention
                        && other.form() == Form.NAME
                        && other.person()
                        && whole.size() > part.size()
                        && (endsWith(whole, part) || startsWith(whole, part) || isFathers(whole, part));
                if (fits
                        && found.stream()
                                .noneMatch(f -> isOne(words(discourse.mention(f).name()), whole))) {
                    found.add(i);
                }
            }
            return found.size() == 1 ? Answer.means(found.get(0)) : Answer.PASS;
        }

        /** "Ana Mujica" and "Ana Mujica Solis": one person, once without the mother's surname. */
        private static boolean isOne(List<String> one, List<String> other) {
            return one.equals(other)
                    || one.size() > 1 && other.size() > 1 && (startsWith(one, other) || startsWith(other, one));
        }

        /** "Mujica" of "Ana Mujica Solis": who has two surnames is called by the first. */
        private static boolean isFathers(List<String> whole, List<String> part) {
            return part.size() == 1
                    && whole.size() > 2
                    && whole.get(whole.size() - 2).equals(part.get(0));
        }

        private static boolean startsWith(List<String> whole, List<String> part) {
            return whole.size() >= part.size() && whole.subList(0, part.size()).equals(part);
        }

        private static boolean endsWith(List<String> whole, List<String> part) {
            return whole.subList(whole.size() - part.size(), whole.size()).equals(part);
        }
    }

    /** "UMF" for "United Movement Front": the first letters of the capitalised words. */
    private record Acronym() implements Sieve {
        @Override
        public String name() {
            return "acronym";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention name = discourse.mention(mention);
            String letters = name.name().replace(".", "");
            if (letters.length() < 2 || letters.length() > 7 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
                return Answer.PASS;
            }
            return firstName(
                    mention,
                    discourse,
                    i -> !discourse.mention(i).person()
                            && !disagree(name, discourse.mention(i))
                            && initials(discourse.mention(i).name()).equals(letters));
        }

        private static String initials(String name) {
            StringBuilder initials = new StringBuilder();
            for (String word : name.split("[\\s-]+")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            return initials.length() < 2 ? "" : initials.toString();
        }
    }

    /** "the Front" after "the Azure River Front": a body's name cut short, where one body only ends or begins so. */
    private record ShortName() implements Sieve {
        @Override
        public String name() {
            return "short-name";
        }

        @Override
        public Answer answer(int mention, Discourse discourse) {
            ActorMention name = discourse.mention(mention);
            List<String> part = words(name.name());
            if (name.person() || name.entry().isPresent() || name.kind() == ActorKind.GOVERNMENT) {
                return Answer.PASS;
            }
            int found = Discourse.NONE;
            String whole = "";
            for (int i = 0; i < mention; i++) {
                ActorMention other = discourse.mention(i);
                List<String> words = words(other.name());
                if (other.form() == Form.NAME
                        && !other.person()
                        && words.size() > part.size()
                        && (words.subList(words.size() - part.size(), words.size())
                                        .equals(part)
                                || words.subList(0, part.size()).equals(part))) {
                    if (found != Discourse.NONE && !plain(other.name()).equals(whole)) {
                        return Answer.PASS;
                    }
                    found = i;
                    whole = plain(other.name());
                }
            }
            return found == Discourse.NONE ? Answer.PASS : Answer.means(found);
        }
    }
}
