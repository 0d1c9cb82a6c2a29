package org.hearsay.language.nlp4j;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the language pack is kept: {@code $HEARSAY_CACHE}, else the platform's folder for caches. */
public final class PackFolder {
    private PackFolder() {}

    /** The folder for this user and machine. */
    public static Path ofEnvironment() {
        return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    static Path of(Map<String, String> environment, String system, String home) {
        Optional<Path> own = path(environment, "HEARSAY_CACHE");
        if (own.isPresent()) {
            return own.get();
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return path(environment, "LOCALAPPDATA")
                    .orElse(Path.of(home, "AppData", "Local"))
                    .resolve("hearsay");
        }
        if (os.contains("mac")) {
            return Path.of(home, "Library", "Caches", "hearsay");
        }
        return path(environment, "XDG_CACHE_HOME")
                .orElse(Path.of(home, ".cache"))
                .resolve("hearsay");
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
