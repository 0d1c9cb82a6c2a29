package org.hearsay.app.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a store is. */
public sealed interface StoreAddress {
    /** A SQLite file. */
    record OfFile(Path file) implements StoreAddress {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url {@code jdbc:postgresql://…}, as the driver takes it
     */
    record OfServer(String url) implements StoreAddress {
        /** Without user and password. */
        @Override
        public String name() {
            int query = url.indexOf('?');
            return query < 0 ? url : url.substring(0, query);
        }

        /** Without the password, should the whole address be printed. */
        @Override
        public String toString() {
            return name();
        }
    }

    /** What the user is told when something is wrong with it. */
    String name();

    /**
     * @param text a path, or {@code jdbc:postgresql://…}
     * @throws StoreTrouble when it names neither
     */
    static StoreAddress of(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new OfServer(text);
        }
        Optional<String> scheme = scheme(text);
        if (scheme.isPresent()) {
            String advice = scheme.get().startsWith("postgres")
                    ? "write jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD"
                    : "a store is a file, or jdbc:postgresql://HOST/DATABASE";
            throw new StoreTrouble("no store can be at " + scheme.get() + ":…: " + advice);
        }
        try {
            if (!text.isBlank()) {
                return new OfFile(Path.of(text));
            }
        } catch (InvalidPathException e) {
            throw new StoreTrouble("no file can be named '" + text + "': " + e.getReason(), e);
        }
        throw new StoreTrouble("a store has a name: give a file, or jdbc:postgresql://HOST/DATABASE");
    }

    /** The scheme of an address; one letter is a drive. */
    private static Optional<String> scheme(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || !(text.startsWith("jdbc:") || text.startsWith("//", colon + 1))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(text.substring(0, colon + 1) + "x").getScheme());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
