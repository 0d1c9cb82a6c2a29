package org.hearsay.knowledge.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place by the sound of its name, for the many romanisations of one name: "Nangahar" and "Nangarhar", "Deir Ezzour" and "Deir ez-Zor". The
 * sound keeps the consonants in classes that romanisations confuse, and forgets vowels but the first. Built on first use.
 */
final class LooseNames {
    /** Shorter sounds are of too many names. */
    private static final int SHORTEST = 3;

    private final GazetteerFile file;
    private volatile Chains chains = Chains.NONE;

    LooseNames(GazetteerFile file) {
        this.file = file;
    }

    List<Sense> find(String key) {
        String sound = sound(key);
        if (sound.length() < SHORTEST) {
            return List.of();
        }
        Chains made = chains();
        List<Sense> found = new ArrayList<>();
        for (int number = made.first(sound); number >= 0; number = made.next(number)) {
            String other = file.key(number);
            if (isNear(other, key) && sound(other).equals(sound)) {
                found.addAll(file.senses(number));
            }
        }
        return found;
    }

    /** Whether no more than a third of the letters, three at most, differ. */
    private static boolean isNear(String some, String other) {
        int most = Math.min(3, Math.min(some.length(), other.length()) / 3);
        if (Math.abs(some.length() - other.length()) > most) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= some.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()] <= most;
    }

    private Chains chains() {
        Chains made = chains;
        if (made == Chains.NONE) {
            synchronized (this) {
                if (chains == Chains.NONE) {
                    chains = Chains.of(file);
                }
                made = chains;
            }
        }
        return made;
    }

    /** The keys of one sound, hanging together: no object is made for any of them. */
    private record Chains(int[] firsts, int[] nexts) {
        static final Chains NONE = new Chains(new int[] {0}, new int[0]);

        static Chains of(GazetteerFile file) {
            int count = file.keyCount();
            int[] firsts = new int[Integer.highestOneBit(Math.max(1, count)) * 2];
            int[] nexts = new int[count];
            StringBuilder sound = new StringBuilder();
            for (int number = 0; number < count; number++) {
                sound.setLength(0);
                sound(file.key(number), sound);
                if (sound.length() >= SHORTEST) {
                    int slot = slot(sound, firsts.length);
                    nexts[number] = firsts[slot];
                    firsts[slot] = number + 1;
                }
            }
            return new Chains(firsts, nexts);
        }

        /** The number of the first key that may have a sound; -1 when there is none. */
        int first(String sound) {
            return firsts[slot(sound, firsts.length)] - 1;
        }

        int next(int number) {
            return nexts[number] - 1;
        }

        private static int slot(CharSequence sound, int slots) {
            int hash = 0;
            for (int i = 0; i < sound.length(); i++) {
                hash = hash * 31 + sound.charAt(i);
            }
            return (hash ^ hash >>> 16) & (slots - 1);
        }
    }

    /** The consonants of a key, alike ones as one letter; articles and doubled letters left out. */
    static String sound(String key) {
        StringBuilder sound = new StringBuilder(key.length());
        sound(key, sound);
        return sound.toString();
    }

    private static void sound(String key, StringBuilder sound) {
        int from = 0;
        while (from < key.length()) {
            int to = key.indexOf(' ', from);
            if (to < 0) {
                to = key.length();
            }
            if (!isArticle(key, from, to)) {
                soundOfWord(key, from, to, sound);
            }
            from = to + 1;
        }
    }

    /** al, el, ad, ar, as, ash, at, az, an before a name: Arabic assimilates them, romanisations differ. */
    private static boolean isArticle(String key, int from, int to) {
        if (to >= key.length()) {
            return false;
        }
        char vowel = key.charAt(from);
        return to - from == 2 && (vowel == 'a' || vowel == 'e') && "ldrstzn".indexOf(key.charAt(from + 1)) >= 0
                || to - from == 3 && key.startsWith("ash", from);
    }

    private static void soundOfWord(String key, int from, int to, StringBuilder sound) {
        char last = 0;
        for (int i = from; i < to; i++) {
            char c = key.charAt(i);
            char next = i + 1 < to ? key.charAt(i + 1) : 0;
            char as = consonant(c, next);
            if (i == from && as == 0) {
                as = "aeiou".indexOf(c) >= 0 ? 'a' : c;
            }
            if (next == 'h' && "kgdtspcz".indexOf(c) >= 0) {
                i++;
            }
            if (as != 0 && as != last) {
                sound.append(as);
            }
            if (as != 0) {
                last = as;
            }
        }
    }

    private static char consonant(char c, char next) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> 0;
            case 'q', 'c' -> next == 'h' ? '$' : 'k';
            case 'k' -> next == 'h' ? 'x' : 'k';
            case 'g' -> 'g';
            case 'j' -> 'g';
            case 's', 'z' -> next == 'h' ? '$' : 's';
            case 't', 'd' -> 't';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'v' -> 'v';
            default -> c;
        };
    }
}
