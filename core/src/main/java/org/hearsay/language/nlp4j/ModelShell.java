package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;

/** A model of the library without its features and weights, and how they are put back. */
final class ModelShell {
    private ModelShell() {}

    /** The component of a model, ready to decode. */
    static NLPComponent<NLPNode> open(PackFile pack, Resource model) {
        String name = model.section();
        byte[] bytes = PackFile.bytes(pack.section(name + ".shell"));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            @SuppressWarnings("unchecked")
            OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) in.readObject();
            return open(component, pack, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> open(
            OnlineComponent<NLPNode, S> component, PackFile pack, String name) {
        component.setFlag(NLPFlag.DECODE);
        component.getOptimizer().getWeightVector().setSparseWeightVector(new WeightRows(pack, name));
        component.setFeatureTemplate(new RowTemplate<>(component.getFeatureTemplate(), new RowFinder(pack, name)));
        return component;
    }

    /** Takes the features out of a model that is read. */
    static FeatureMap takeFeatureMap(FeatureTemplate<?, ?> template) {
        try {
            FeatureMap map = (FeatureMap) field().get(template);
            field().set(template, new FeatureMap());
            return map;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The library hands its features to nobody. */
    private static Field field() {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
