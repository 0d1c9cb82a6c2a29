package org.hearsay.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.model.Newness;
import org.hearsay.model.When;

/**
 * Which of a report's deeds are told as history beside its news, by their own day or by that of what their paragraph tells before them.
 *
 * @param events in the order in which they are told
 * @param published the day of the report, where it is known
 */
record HistoryBesideNews(List<EventChain> events, Optional<LocalDate> published) {
    /** Whether a day is no longer news. */
    boolean isOld(When when) {
        return NewnessRule.decide(List.of(), Optional.of(when), published) == Newness.BACKGROUND;
    }

    /** Beside a deed of these days one of long ago is told as history; where all were long ago, they are the story. */
    List<ToldSetting> set(List<ToldSetting> all) {
        boolean news = all.stream()
                .anyMatch(event -> event.isOfTheStory()
                        && event.when().filter(when -> !isOld(when)).isPresent());
        return IntStream.range(0, all.size())
                .mapToObj(i -> news && (isHistory(all.get(i)) || isBehindHistory(all, i))
                        ? all.get(i).notOfTheStory()
                        : all.get(i))
                .toList();
    }

    private boolean isHistory(ToldSetting event) {
        return event.when().filter(this::isOld).isPresent();
    }

    /** "Five men were led away in 2015. Their families say they were executed": what tells no day goes on with what stands before it in the paragraph. */
    private boolean isBehindHistory(List<ToldSetting> all, int event) {
        if (all.get(event).when().isPresent()) {
            return false;
        }
        int block = block(event);
        Optional<ToldSetting> before = IntStream.range(0, event)
                .filter(i -> block(i) == block && all.get(i).when().isPresent())
                .mapToObj(all::get)
                .reduce((first, second) -> second);
        return before.filter(this::isHistory).isPresent();
    }

    private int block(int event) {
        return events.get(event).tellings().get(0).trigger().sentence().block();
    }
}
