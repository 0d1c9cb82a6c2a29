package org.hearsay.language.nlp4j;

/**
 * 64-bit fingerprints of words: what the pack stores in their place. Those of one table are checked to differ when the pack is made; a
 * word that is in no table meets a fingerprint that is with a chance below one in a thousand billion.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** Never 0, which marks an empty place. */
    static long of(int kind, String word) {
        long hash = 0x9E3779B97F4A7C15L * (kind + 1);
        for (int i = 0, n = word.length(); i < n; i++) {
            hash = (hash ^ word.charAt(i)) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        hash *= 0xC2B2AE3D27D4EB4FL;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** The place where the search for a fingerprint begins in a table whose size is a power of two. */
    static int slot(long print, int mask) {
        return (int) (print >>> 20) & mask;
    }
}
