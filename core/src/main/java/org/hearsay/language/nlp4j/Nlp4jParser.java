package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearsay.language.Engine;
import org.hearsay.language.PackException;
import org.hearsay.language.Parser;
import org.hearsay.language.Progress;
import org.hearsay.language.ReportParser;

/** Opens the parser: the library's components on a language pack. One parser serves all threads. */
public final class Nlp4jParser {
    private Nlp4jParser() {}

    /** Opens the parser without anybody watching. */
    public static Parser open(Path cache) throws PackException {
        return open(cache, Progress.NONE);
    }

    /**
     * Opens the parser.
     *
     * @param cache the folder that keeps the language pack, see {@link PackFolder}
     * @param progress told how far the making of the pack has come, which the first run needs: about half a minute
     */
    public static Parser open(Path cache, Progress progress) throws PackException {
        return new ReportParser(engine(cache, progress));
    }

    /** The library's components alone, for who wants them without layout, quotations and mends. */
    public static Engine engine(Path cache, Progress progress) throws PackException {
        LanguagePack pack = LanguagePack.in(cache);
        PackFile file = pack.open(progress);
        CompletableFuture<Boolean> sound = CompletableFuture.supplyAsync(() -> isSound(file));
        Optional<Engine> engine = tryOpen(file);
        return engine.isPresent() && sound.join() ? engine.get() : open(pack.remake(progress));
    }

    /** A damaged pack may fail in any way before its checksums are reckoned. */
    private static Optional<Engine> tryOpen(PackFile file) {
        try {
            return Optional.of(open(file));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A digest of the models and of the form they are kept in, in hexadecimal digits. */
    public static String packDigest() throws PackException {
        return LanguagePack.digest();
    }

    private static boolean isSound(PackFile file) {
        try {
            return file.isSound();
        } catch (IOException e) {
            return false;
        }
    }

    private static Engine open(PackFile pack) {
        CompletableFuture<NLPComponent<NLPNode>> morphology =
                CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
        NLPComponent<NLPNode> dependencies = ModelShell.open(pack, Resource.DEPENDENCIES);
        NLPComponent<NLPNode> tags = ModelShell.open(pack, Resource.TAGS);
        NLPComponent<NLPNode> names = ModelShell.open(pack, Resource.NAMES);
        MappedTable cases = new MappedTable(pack, PackMaker.CASES);
        return new Nlp4jEngine(
                List.of(lexica(pack), tags, morphology.join(), names, dependencies),
                word -> cases.find(Fingerprint.of(0, word)));
    }

    private static GlobalLexica<NLPNode> lexica(PackFile pack) {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(
                "<configuration><lexica></lexica></configuration>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(lexicon(
                new MappedLexicon<>(pack, Resource.AMBIGUITY.section(), List::copyOf), Field.word_form_simplified));
        lexica.setWordClusters(lexicon(
                new MappedLexicon<>(pack, Resource.CLUSTERS.section(), HashSet::new),
                Field.word_form_simplified_lowercase));
        lexica.setWordEmbeddings(
                lexicon(new MappedEmbeddings(pack, Resource.EMBEDDINGS.section()), Field.word_form_undigitalized));
        lexica.setNamedEntityGazetteers(
                lexicon(new MappedTrie(pack, Resource.GAZETTEERS.section()), Field.word_form_simplified));
        return lexica;
    }

    private static <T> GlobalLexicon<T> lexicon(T lexicon, Field key) {
        return new GlobalLexicon<>(lexicon, key, "");
    }
}
