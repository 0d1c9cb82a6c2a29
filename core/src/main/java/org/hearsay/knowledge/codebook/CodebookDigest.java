package org.hearsay.knowledge.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.knowledge.Table;

/** Tells one codebook from another: every record names the one that it was coded by. */
public final class CodebookDigest {
    private CodebookDigest() {}

    /** The SHA-256, in hexadecimal digits, of the built-in codebook's files in the order of its index. */
    public static String ofBuiltIn() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, "index.txt");
            add(sha, "frames.yaml");
            for (Table.Row row : Table.load("codebook/index.txt").rows()) {
                add(sha, row.field(0) + ".yaml");
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest sha, String name) throws IOException {
        try (InputStream in = CodebookDigest.class.getResourceAsStream("/org/hearsay/codebook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("codebook file is missing: " + name);
            }
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(in.readAllBytes());
        }
    }
}
