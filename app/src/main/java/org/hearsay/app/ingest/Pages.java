package org.hearsay.app.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Walks over what comes in pages, holding one page at a time. */
final class Pages<T> implements Iterator<T> {
    private final Function<Optional<T>, List<T>> next;
    private final Deque<T> page = new ArrayDeque<>();
    private Optional<T> last = Optional.empty();
    private boolean ended;

    /** @param next the page after an element, the first after none; an empty one is the end */
    Pages(Function<Optional<T>, List<T>> next) {
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !ended) {
            page.addAll(next.apply(last));
            ended = page.isEmpty();
        }
        return !page.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T element = page.remove();
        last = Optional.of(element);
        return element;
    }
}
