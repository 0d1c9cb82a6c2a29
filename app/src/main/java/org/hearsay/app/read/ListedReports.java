package org.hearsay.app.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reports that the program holds as lines of a list: they are read just as a file of these lines is. */
public final class ListedReports implements Intake {
    private final List<Item> items;
    private final ListLine listLine = new ListLine();

    public ListedReports(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /**
     * One report.
     *
     * @param name what the user knows it by
     * @param line {@code {"id", "published", "text", …}}
     */
    public record Item(String name, String line) {}

    @Override
    public void each(Taker taker) throws InterruptedException {
        for (Item item : items) {
            taker.take(listLine.arrival(item.name(), item.line().getBytes(StandardCharsets.UTF_8), Optional.empty()));
        }
    }
}
