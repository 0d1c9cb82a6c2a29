package org.hearsay.model;

/** What a source does with what it says. */
public enum Stance implements Coded {
    CLAIMS_RESPONSIBILITY,
    DENIES,
    ACCUSES,
    ASSERTS,
    CONFIRMS,
    ADMITS,
    ESTIMATES,
    DOUBTS,
    PROMISES,
    THREATENS,
    DEMANDS,
    WARNS,
    CONDEMNS,
    PRAISES;

    /** Whether it is about what somebody is yet to do: he asks for it, warns of it, threatens or promises it. */
    public boolean isOfWhatIsToCome() {
        return switch (this) {
            case PROMISES, THREATENS, DEMANDS, WARNS -> true;
            case CLAIMS_RESPONSIBILITY,
                    DENIES,
                    ACCUSES,
                    ASSERTS,
                    CONFIRMS,
                    ADMITS,
                    ESTIMATES,
                    DOUBTS,
                    CONDEMNS,
                    PRAISES -> false;
        };
    }
}
