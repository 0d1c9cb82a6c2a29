package org.hearsay.app.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.app.evaluate.score.Corpus;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.evaluate.score.GoldLine;
import org.hearsay.app.evaluate.score.NotGold;

/** The file of a corpus: one JSON object a document. */
final class GoldFile {
    private static final String NAME = "visible.jsonl";

    private final Corpus corpus;
    private final Path path;

    private GoldFile(Corpus corpus, Path path) {
        this.corpus = corpus;
        this.path = path;
    }

    /** @param data the file itself, the folder that holds it, or the folder of folders */
    static GoldFile in(Path data, Corpus corpus) {
        List<Path> places = List.of(data.resolve(corpus.name()).resolve(NAME), data.resolve(NAME), data);
        return places.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .map(path -> new GoldFile(corpus, path))
                .orElseThrow(
                        () -> new NoCorpus("the corpus " + corpus.name() + " is not in " + data + ": there is neither "
                                + places.get(0) + " nor " + places.get(1)
                                + "; evaluation/" + corpus.name() + ".yaml says where to get it"));
    }

    /** Every so many documents, from the first on. */
    List<GoldDocument> documents(int every) {
        List<GoldDocument> documents = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            int number = 0;
            int taken = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && taken++ % every == 0) {
                    documents.add(document(line, number));
                }
            }
        } catch (MalformedInputException e) {
            throw new NoCorpus(path + ": not UTF-8");
        } catch (IOException e) {
            throw new NoCorpus(path + ": cannot be read: " + e.getMessage());
        }
        if (documents.isEmpty()) {
            throw new NoCorpus(path + ": there is no document in it");
        }
        return documents;
    }

    private GoldDocument document(String line, int number) {
        try {
            return corpus.document(GoldLine.parse(line));
        } catch (NotGold e) {
            throw new NoCorpus(path + ", line " + number + ": " + e.getMessage());
        }
    }

    /** In hexadecimal digits. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new NoCorpus(path + ": cannot be read: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
