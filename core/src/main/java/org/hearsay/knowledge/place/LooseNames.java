package org.hearsay.knowledge.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a place by the sound of its name, for the many romanisations of one name: "Nangahar" and "Nangarhar", "Deir Ezzour" and "Deir ez-Zor". The
 * sound keeps the consonants in classes that romanisations confuse, and forgets vowels but the first. Built on first use.
 */
final class LooseNames {
    private final GazetteerFile file;
    private volatile Map<String, int[]> numbers = Map.of();

    LooseNames(GazetteerFile file) {
        this.file = file;
    }

    List<Sense> find(String key) {
        String sound = sound(key);
        if (sound.length() < 3) {
            return List.of();
        }
        List<Sense> found = new ArrayList<>();
        for (int number : table().getOrDefault(sound, new int[0])) {
            if (isNear(file.key(number), key)) {
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

    private Map<String, int[]> table() {
        Map<String, int[]> made = numbers;
        if (made.isEmpty()) {
            synchronized (this) {
                if (numbers.isEmpty()) {
                    numbers = make();
                }
                made = numbers;
            }
        }
        return made;
    }

    private Map<String, int[]> make() {
        Map<String, int[]> made = new HashMap<>(file.keyCount() * 2);
        for (int i = 0; i < file.keyCount(); i++) {
            String sound = sound(file.key(i));
            if (sound.length() >= 3) {
                made.merge(sound, new int[] {i}, LooseNames::joined);
            }
        }
        return made;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The consonants of a key, alike ones as one letter; articles and doubled letters left out. */
    static String sound(String key) {
        StringBuilder sound = new StringBuilder(key.length());
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
        return sound.toString();
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
