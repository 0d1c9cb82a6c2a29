package org.hearsay.app.evaluate.score;

import java.util.List;
import java.util.Optional;

/** The corpora that can be scored, in the order in which they are listed. */
public final class Corpora {
    public static final List<Corpus> ALL = List.of(
            new Muc4(),
            new Polnear(),
            new Dates(),
            new Places(),
            new EventLocation(),
            new Gva(),
            new IndiaPolice(),
            new EcbPlus(),
            new Re3d());

    private Corpora() {}

    public static Optional<Corpus> named(String name) {
        return ALL.stream().filter(corpus -> corpus.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Corpus::name).toList();
    }
}
