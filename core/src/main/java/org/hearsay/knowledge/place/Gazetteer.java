package org.hearsay.knowledge.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The places Hearsay knows: every country, first- and second-order division and place over 1,000 inhabitants, regions, seas and sites, under the
 * names the news has for them. GeoNames facts (CC BY 4.0) and our own tables; made by {@code scripts/gazetteer}. Immutable, for all threads.
 */
public final class Gazetteer {
    /** The most words that any name looked for in a text has. */
    public static final int LONGEST_NAME = 6;

    private final GazetteerFile file;
    private final LooseNames loose;

    private Gazetteer(GazetteerFile file) {
        this.file = file;
        this.loose = new LooseNames(file);
    }

    /** Reads the gazetteer that is built in. Takes about a tenth of a second and 20 MB: do it once, best while the parser opens. */
    public static Gazetteer builtIn() {
        String path = "/org/hearsay/world/gazetteer.bin.gz";
        InputStream packed = Gazetteer.class.getResourceAsStream(path);
        if (packed == null) {
            throw new IllegalStateException("data file is missing: " + path);
        }
        try {
            return read(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a gazetteer of the built-in one's format; closes the stream. */
    public static Gazetteer read(InputStream packed) throws IOException {
        return new Gazetteer(GazetteerFile.read(packed));
    }

    /** The number of places. */
    public int size() {
        return file.size();
    }

    /**
     * The places that a name can mean, the likeliest first when nothing else is known; letter case, diacritics, apostrophes and hyphens do not matter. None when
     * nothing is called so.
     */
    public List<Sense> find(String name) {
        return findKey(PlaceKey.of(name));
    }

    /** The same for a name that {@link PlaceKey} made a key of. */
    public List<Sense> findKey(String key) {
        return key.isEmpty() ? List.of() : file.senses(key);
    }

    /** Whether any place has this key. */
    public boolean hasKey(String key) {
        return !key.isEmpty() && file.number(key) >= 0;
    }

    /**
     * Places whose names sound like one that is not found: other romanisations of Arabic, Persian, Pashto or Cyrillic. Worth less than a name
     * that is found. The first call in a process takes about a fifth of a second.
     */
    public List<Sense> findLoosely(String name) {
        return loose.find(PlaceKey.of(name));
    }

    /** The place at an index, as {@link GazetteerPlace#admin1()} gives it. */
    public GazetteerPlace place(int index) {
        return file.place(index);
    }

    public Optional<GazetteerPlace> admin1(GazetteerPlace place) {
        return place.admin1() < 0 ? Optional.empty() : Optional.of(place(place.admin1()));
    }

    public Optional<GazetteerPlace> admin2(GazetteerPlace place) {
        return place.admin2() < 0 ? Optional.empty() : Optional.of(place(place.admin2()));
    }

    /** The country a place lies in, itself if it is one. */
    public Optional<GazetteerPlace> country(GazetteerPlace place) {
        return place.country().flatMap(this::countryOf);
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<GazetteerPlace> countryOf(String code) {
        int index = file.country(code);
        return index < 0 ? Optional.empty() : Optional.of(place(index));
    }
}
