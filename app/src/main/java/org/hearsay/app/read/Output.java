package org.hearsay.app.read;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the records go: standard output, or a file that appears whole or not at all. It is written under a temporary name beside its place
 * and renamed by {@link #finish}; closed without that, or killed, it leaves what was there before.
 */
public final class Output implements Sink, Closeable {
    private final OutputStream out;
    private final Optional<Path> temporary;
    private final Optional<Path> target;

    private Output(OutputStream out, Optional<Path> temporary, Optional<Path> target) {
        this.out = out;
        this.temporary = temporary;
        this.target = target;
    }

    public static Output to(OutputStream standardOutput) {
        return new Output(new BufferedOutputStream(standardOutput, 1 << 16), Optional.empty(), Optional.empty());
    }

    public static Output toFile(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            if (Files.isDirectory(file)) {
                throw new IOException(file + ": a folder: name a file in it");
            }
            return to(Files.newOutputStream(file)); // a device or a pipe
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            throw new IOException(file + ": there is no folder " + folder);
        }
        Path temporary;
        try {
            temporary = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written: the folder " + folder + " allows no new file", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temporary)));
        return new Output(
                new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16),
                Optional.of(temporary),
                Optional.of(file));
    }

    @Override
    public void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Everything is written: the file takes its name. */
    public void finish() throws IOException {
        out.flush();
        if (temporary.isPresent() && target.isPresent()) {
            out.close();
            try {
                Files.move(temporary.get(), target.get(), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary.isPresent()) {
            out.close();
            delete(temporary.get());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
