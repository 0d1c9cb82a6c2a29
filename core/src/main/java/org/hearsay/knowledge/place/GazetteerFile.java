package org.hearsay.knowledge.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Coordinates;

/**
 * The gazetteer's file, read where it lies: no object is made for a place before it is asked for, so that opening takes a tenth of a second.
 *
 * <p>Layout, packed by gzip, numbers of 32 bits with the high byte first: the letters {@code HGZ1}; how many countries, places, names
 * and senses there are; the texts of the country codes; the texts of the places' names; for all places one column after the other: GeoNames id,
 * latitude and longitude in ten-thousandths of a degree, population, index of the first-order division, of the second-order division (-1 for
 * none), then as bytes kind, precision, country (0 for none, else 1 + its number); the texts of the keys; how many senses each key has; the
 * senses, each 4 * place + name kind. Texts are: bytes in all, the length of each as a byte, the bytes.
 */
final class GazetteerFile {
    private static final int MAGIC = 0x48475a31;

    private final ByteBuffer data;
    private final int places;
    private final String[] countries;
    private final Texts names;
    private final int columns;
    private final Texts keys;
    private final int[] firstSense;
    private final int senses;
    private final int[] table;

    private GazetteerFile(ByteBuffer data) {
        this.data = data;
        if (data.remaining() < 20 || data.getInt() != MAGIC) {
            throw new IllegalStateException("not a gazetteer file");
        }
        int countryCount = data.getInt();
        places = data.getInt();
        int keyCount = data.getInt();
        data.getInt();
        Texts codes = new Texts(data, countryCount);
        countries = new String[countryCount];
        for (int i = 0; i < countryCount; i++) {
            countries[i] = codes.get(i);
        }
        names = new Texts(data, places);
        columns = data.position();
        data.position(columns + 27 * places);
        keys = new Texts(data, keyCount);
        firstSense = new int[keyCount + 1];
        for (int i = 0; i < keyCount; i++) {
            firstSense[i + 1] = firstSense[i] + data.getInt();
        }
        senses = data.position();
        table = new int[Integer.highestOneBit(Math.max(1, keyCount)) * 4];
        for (int i = 0; i < keyCount; i++) {
            int slot = keys.hash(i) & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    static GazetteerFile read(InputStream packed) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(packed, 1 << 16)) {
            return new GazetteerFile(ByteBuffer.wrap(unpacked.readAllBytes()));
        }
    }

    int size() {
        return places;
    }

    int keyCount() {
        return firstSense.length - 1;
    }

    String key(int number) {
        return keys.get(number);
    }

    /** What a key can mean, in the file's order. */
    List<Sense> senses(String key) {
        int number = number(key);
        return number < 0 ? List.of() : senses(number);
    }

    List<Sense> senses(int number) {
        List<Sense> found = new ArrayList<>(firstSense[number + 1] - firstSense[number]);
        for (int i = firstSense[number]; i < firstSense[number + 1]; i++) {
            int sense = data.getInt(senses + 4 * i);
            found.add(new Sense(place(sense >> 2), NameKind.of(sense & 3)));
        }
        return found;
    }

    /** The index of a country; -1 when there is none of that code. Countries stand first. */
    int country(String code) {
        for (int i = 0; i < countries.length; i++) {
            int number = data.get(columns + 26 * places + i) & 0xff;
            if (number != 0 && countries[number - 1].equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a key; -1 when nothing is called so. */
    int number(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int slot = Texts.hash(bytes, 0, bytes.length) & (table.length - 1);
        while (table[slot] != 0) {
            if (keys.is(table[slot] - 1, bytes)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    GazetteerPlace place(int index) {
        int id = column(0, index);
        int country = data.get(columns + 26 * places + index) & 0xff;
        return new GazetteerPlace(
                index,
                id == 0 ? Optional.empty() : Optional.of(Integer.toString(id)),
                names.get(index),
                PlaceKind.of(data.get(columns + 24 * places + index)),
                country == 0 ? Optional.empty() : Optional.of(countries[country - 1]),
                column(4, index),
                column(5, index),
                new Coordinates(column(1, index) / 1e4, column(2, index) / 1e4),
                column(3, index),
                data.get(columns + 25 * places + index));
    }

    private int column(int number, int index) {
        return data.getInt(columns + 4 * (number * places + index));
    }

    /** Many short texts in a row. */
    private static final class Texts {
        private final ByteBuffer data;
        private final int[] offsets;

        Texts(ByteBuffer data, int count) {
            this.data = data;
            int total = data.getInt();
            int lengths = data.position();
            offsets = new int[count + 1];
            offsets[0] = lengths + count;
            for (int i = 0; i < count; i++) {
                offsets[i + 1] = offsets[i] + (data.get(lengths + i) & 0xff);
            }
            if (offsets[count] != offsets[0] + total) {
                throw new IllegalStateException("damaged gazetteer file");
            }
            data.position(offsets[count]);
        }

        String get(int number) {
            return new String(
                    data.array(), offsets[number], offsets[number + 1] - offsets[number], StandardCharsets.UTF_8);
        }

        int hash(int number) {
            return hash(data.array(), offsets[number], offsets[number + 1]);
        }

        boolean is(int number, byte[] bytes) {
            int length = offsets[number + 1] - offsets[number];
            if (length != bytes.length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (data.get(offsets[number] + i) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }

        /** FNV-1a, its bits stirred once more because the table takes the low ones. */
        static int hash(byte[] bytes, int from, int to) {
            int hash = 0x811c9dc5;
            for (int i = from; i < to; i++) {
                hash = (hash ^ bytes[i]) * 0x01000193;
            }
            return hash ^ (hash >>> 15);
        }
    }
}
