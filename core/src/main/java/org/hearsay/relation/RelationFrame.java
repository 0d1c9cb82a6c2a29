package org.hearsay.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.Table.Row;
import org.hearsay.model.Coded;
import org.hearsay.model.RelationKind;

/**
 * One way to say a relation: a word and where its two ends stand. One line of {@code en/relation-frames.tsv}.
 *
 * @param words lemmas, of a participle forms
 * @param from places in the sentence to look for the one end, in order
 * @param to for the other
 * @param needs lemmas one of which must be the verb's object or the preposition before the noun; empty for none, "!" for no object
 * @param example a sentence with the ends in [ ] and { }
 */
record RelationFrame(
        RelationKind kind,
        Part part,
        Set<String> words,
        List<String> from,
        List<String> to,
        Set<String> needs,
        String example) {
    enum Part implements Coded {
        VERB,
        NOUN,
        PARTICIPLE,
        ADJECTIVE
    }

    /** Whether the verb means the relation only when it has no object: "broke with the front", but "broke off talks with the front". */
    boolean isWithoutObject() {
        return needs.contains("!");
    }

    static List<RelationFrame> load() {
        List<RelationFrame> frames = new ArrayList<>();
        for (Row row : Table.load("en/relation-frames.tsv").rows()) {
            frames.add(new RelationFrame(
                    Coded.of(RelationKind.class, row.field(0)),
                    Coded.of(Part.class, row.field(1)),
                    Set.of(row.field(2).split("; ")),
                    List.of(row.field(3).split("/")),
                    List.of(row.field(4).split("/")),
                    row.field(5).equals("-") ? Set.of() : Set.of(row.field(5).split("\\|")),
                    row.field(6)));
        }
        return List.copyOf(frames);
    }
}
