package org.hearsay.app.evaluate.score;

/** The roles of a MUC-4 template that quote the text. */
enum MucRole {
    PERP_IND("PerpInd", "perpIndividual"),
    PERP_ORG("PerpOrg", "perpOrganization"),
    TARGET("Target", "physTarget"),
    VICTIM("Victim", "humName"),
    WEAPON("Weapon", "instrumentId");

    private final String key;
    private final String slot;

    MucRole(String key, String slot) {
        this.key = key;
        this.slot = slot;
    }

    /** Its name in the figures and in the gold of GRIT. */
    String key() {
        return key;
    }

    /** Its slot of the template. */
    String slot() {
        return slot;
    }
}
