package org.hearsay.incident;

/**
 * A coder's word on whether two tellings are of one incident; it stands above every score.
 *
 * @param a the id of the first, smaller than {@code b}
 * @param together whether they belong together
 * @param coder who decided it
 */
public record Ruling(String a, String b, boolean together, String coder) {
    public Ruling {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("the smaller id comes first: " + a + ", " + b);
        }
    }
}
