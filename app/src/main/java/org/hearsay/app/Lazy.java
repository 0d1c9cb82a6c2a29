package org.hearsay.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is slow to open: opened by the first thread that asks, waited for by the others, never opened twice. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> opening;
    private @Nullable T part;

    Lazy(Supplier<T> opening) {
        this.opening = opening;
    }

    @Override
    public synchronized T get() {
        T opened = part;
        if (opened == null) {
            opened = opening.get();
            part = opened;
        }
        return opened;
    }
}
