package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.language.Progress;
import org.tukaani.xz.XZInputStream;

/** Unpacks the library's models and writes them as a pack. Two threads: one file is three quarters of the work. */
final class PackMaker {
    /** The section that is learnt from several of the library's files. */
    static final String CASES = "cases";

    private static final String WORK = "unpacking the language pack";

    private final PackWriter writer;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();
    private long total;

    private PackMaker(PackWriter writer, Progress progress) {
        this.writer = writer;
        this.progress = progress;
    }

    static void make(Path file, Progress progress) throws IOException {
        try (PackWriter writer = new PackWriter(file)) {
            PackMaker maker = new PackMaker(writer, progress);
            for (Resource resource : Resource.values()) {
                maker.total += resource.size();
            }
            maker.writeAll();
            writer.finish();
        }
    }

    @SuppressWarnings("unchecked")
    private void writeAll() throws IOException {
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<Map<String, float[]>> embeddings = second.submit(() -> {
                Map<String, float[]> read = (Map<String, float[]>) read(Resource.EMBEDDINGS);
                MappedEmbeddings.write(writer, Resource.EMBEDDINGS.section(), read);
                return read;
            });
            // The largest first, while the other thread has not filled the memory yet.
            writeModel(Resource.DEPENDENCIES);
            MappedTrie.write(
                    writer, Resource.GAZETTEERS.section(), (PrefixTree<String, Set<String>>) read(Resource.GAZETTEERS));
            writeModel(Resource.NAMES);
            writeModel(Resource.TAGS);
            Map<String, Set<String>> clusters = (Map<String, Set<String>>) read(Resource.CLUSTERS);
            MappedLexicon.write(writer, Resource.CLUSTERS.section(), clusters);
            Map<String, List<String>> classes = (Map<String, List<String>>) read(Resource.AMBIGUITY);
            MappedLexicon.write(writer, Resource.AMBIGUITY.section(), classes);
            CaseStatistics.write(writer, CASES, embeddings.get(), classes, clusters);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + WORK, e);
        } finally {
            second.shutdownNow();
        }
    }

    /** The bulk of a model goes into sections; what is left of it is small, and is written as the library would. */
    private void writeModel(Resource resource) throws IOException {
        String name = resource.section();
        OnlineComponent<?, ?> model = (OnlineComponent<?, ?>) read(resource);
        WeightVector weights = model.getOptimizer().getWeightVector();
        int[] begins = WeightRows.write(writer, name, weights.getSparseWeightVector());
        weights.setSparseWeightVector(new ColumnMajorVector());
        RowFinder.write(writer, name, ModelShell.takeFeatureMap(model.getFeatureTemplate()), begins);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        writer.bytes(name + ".shell", bytes.toByteArray());
    }

    private Object read(Resource resource) throws IOException {
        try (InputStream file = new Counted(resource.open());
                ObjectInputStream in =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(file), 1 << 18))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the class path has another version of nlp4j than its models need", e);
        }
    }

    private void report(long bytes) {
        long now = done.addAndGet(bytes);
        // One report a megabyte is enough for any bar.
        if (now >> 20 != now - bytes >> 20) {
            synchronized (this) {
                progress.report(WORK, now, total);
            }
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(new BufferedInputStream(in, 1 << 16));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                report(1);
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                report(read);
            }
            return read;
        }
    }
}
