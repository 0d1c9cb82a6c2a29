package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.model.ActorKind;
import org.hearsay.model.incident.NamedActor;

/** GTD's numbers and words. */
final class GtdCodes {
    private static final String POLICE = "-police";

    private final List<Entry> entries = new ArrayList<>();

    /** A number of one of GTD's lists, its word, and the words of the record that mean it. */
    record Entry(String list, String word, int number, List<String> means) {}

    GtdCodes() {
        for (Table.Row row : Table.load("row/gtd-codes.tsv").rows()) {
            entries.add(new Entry(row.field(0), row.field(1), Integer.parseInt(row.field(2)), row.words(3)));
        }
    }

    Optional<Entry> byWord(String list, String word) {
        return entries.stream()
                .filter(entry -> entry.list().equals(list) && entry.word().equals(word))
                .findFirst();
    }

    Optional<Entry> byNumber(String list, int number) {
        return entries.stream()
                .filter(entry -> entry.list().equals(list) && entry.number() == number)
                .findFirst();
    }

    Optional<Entry> byMeaning(String list, String code) {
        return entries.stream()
                .filter(entry -> entry.list().equals(list) && entry.means().contains(code))
                .findFirst();
    }

    /** The type of a target: forces are police where the registry says so, else military. */
    Optional<Entry> target(NamedActor actor) {
        if (actor.kind() == ActorKind.STATE_FORCES) {
            boolean isPolice =
                    actor.registry().filter(id -> id.endsWith(POLICE)).isPresent();
            return byWord("target", isPolice ? "Police" : "Military");
        }
        return byMeaning("target", actor.kind().code());
    }
}
