package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tukaani.xz.XZInputStream;

/** The library's models, unpacked once into a folder in a form that opens in seconds. */
final class LanguagePack {
    private static final String VERSION = "nlp4j-1.1.2-a";
    private final Path folder;

    LanguagePack(Path cache) {
        folder = cache.resolve(VERSION);
    }

    /** One object of the library, unpacked if need be. */
    Object open(String name) {
        Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1) + ".ser");
        try {
            if (!Files.exists(file)) {
                unpack(name, file);
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 18))) {
                return in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language pack in " + folder, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unpack(String name, Path file) throws IOException, ClassNotFoundException {
        Files.createDirectories(folder);
        Object object;
        try (InputStream xz = LanguagePack.class.getClassLoader().getResourceAsStream(name)) {
            if (xz == null) {
                throw new FileNotFoundException(name);
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new BufferedInputStream(new XZInputStream(xz), 1 << 18))) {
                object = in.readObject();
            }
        }
        if (object instanceof OnlineComponent<?, ?> component) {
            WeightVector weights = component.getOptimizer().getWeightVector();
            weights.setSparseWeightVector(new SparseRows(weights.getSparseWeightVector()));
            replaceFeatureMap(component.getFeatureTemplate());
        }
        Path temporary = Files.createTempFile(folder, "unpack", ".tmp");
        try (ObjectOutputStream out =
                new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 18))) {
            out.writeObject(object);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replaceFeatureMap(FeatureTemplate<?, ?> template) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            field.set(template, new FeaturePrints((FeatureMap) field.get(template)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
