package org.hearsay.knowledge.place;

/** The one gazetteer that all tests of a run share. */
public final class SharedGazetteer {
    private SharedGazetteer() {}

    public static Gazetteer get() {
        return Holder.GAZETTEER;
    }

    private static final class Holder {
        static final Gazetteer GAZETTEER = Gazetteer.builtIn();
    }
}
