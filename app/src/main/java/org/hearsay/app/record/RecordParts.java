package org.hearsay.app.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * The components of a Java record and how to make one. Looked up once a class: a store reads thousands of the same few records, and
 * generic types are parsed anew at every look.
 */
record RecordParts(List<String> names, List<Type> types, Constructor<?> constructor) {
    private static final ClassValue<RecordParts> OF_CLASS = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
            try {
                return new RecordParts(
                        components.stream().map(RecordComponent::getName).toList(),
                        components.stream().map(RecordComponent::getGenericType).toList(),
                        type.getDeclaredConstructor(components.stream()
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record without its constructor: " + type, e);
            }
        }
    };

    static RecordParts of(Class<?> type) {
        return OF_CLASS.get(type);
    }

    /**
     * @param values one for each component, in their order
     * @throws IllegalArgumentException when the record does not take them
     */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
