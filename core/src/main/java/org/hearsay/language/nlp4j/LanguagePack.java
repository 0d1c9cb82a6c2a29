package org.hearsay.language.nlp4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hearsay.language.PackException;
import org.hearsay.language.Progress;

/**
 * The library's models, unpacked once into a file that opens at once.
 *
 * <p>The file is written under a temporary name and renamed when it is whole, so a run that is killed leaves nothing half-made. Two
 * runs that start together agree by a lock, and the second takes what the first made. The name holds a digest of the models and of the
 * format, so another version makes another file. A damaged file is noticed by its checksums and made again.
 */
final class LanguagePack {
    /** Part of the digest: to be raised when the sections change. */
    private static final String FORMAT = "hearsay/pack/5";

    /** What making a pack needs, in bytes, with some room. */
    private static final long SPACE = 480L << 20;

    /** Writes a pack into a file that is not there yet. */
    @FunctionalInterface
    interface Maker {
        void make(Path file, Progress progress) throws IOException;
    }

    private final Maker maker;
    private final Path folder;
    private final Path file;
    private final Path lock;

    LanguagePack(Path folder, String digest, Maker maker) {
        this.maker = maker;
        this.folder = folder;
        file = folder.resolve("language-" + digest.substring(0, 16) + ".pack");
        lock = folder.resolve("language-" + digest.substring(0, 16) + ".lock");
    }

    /** A digest of the models and of the form they are kept in, in hexadecimal digits. */
    static String digest() throws PackException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            for (Resource resource : Resource.values()) {
                sha.update(resource.identity().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new PackException("the models of the language pack are missing: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static LanguagePack in(Path folder) throws PackException {
        return new LanguagePack(folder, digest(), PackMaker::make);
    }

    /** The pack, made first if it is not there or damaged so that it cannot be opened. */
    PackFile open(Progress progress) throws PackException {
        Optional<PackFile> found = find();
        return found.isPresent() ? found.get() : make(progress);
    }

    /** Makes the pack again, because one that opened turned out to be damaged. */
    PackFile remake(Progress progress) throws PackException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
        return make(progress);
    }

    private Optional<PackFile> find() {
        try {
            return Files.exists(file) ? Optional.of(PackFile.open(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private PackFile make(Progress progress) throws PackException {
        // A file lock is held by a process; among threads of one, the monitor decides.
        synchronized (LanguagePack.class) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    Optional<PackFile> madeMeanwhile = held.isValid() ? find() : Optional.empty();
                    return madeMeanwhile.isPresent() ? madeMeanwhile.get() : write(progress);
                }
            } catch (PackException e) {
                throw e;
            } catch (IOException | UncheckedIOException e) {
                throw unwritable(e);
            }
        }
    }

    private PackFile write(Progress progress) throws IOException {
        removeLeftovers();
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < SPACE) {
            throw new PackException("no room for the language pack: %s has %d MB free, %d MB are needed. %s"
                    .formatted(folder, free >> 20, SPACE >> 20, remedy()));
        }
        Path temporary = folder.resolve(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            maker.make(temporary, progress);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return PackFile.open(file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** What runs that were killed left behind; whoever holds the lock knows that no other run is writing. */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, file.getFileName() + ".*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private PackException unwritable(Exception e) {
        String reason = e instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : e.getClass().getSimpleName().replace("Exception", "")
                        + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return new PackException("cannot make the language pack in " + folder + ": " + reason + ". " + remedy(), e);
    }

    private static String remedy() {
        return "Set HEARSAY_CACHE to a folder that can be written.";
    }
}
