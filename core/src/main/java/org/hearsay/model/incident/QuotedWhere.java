package org.hearsay.model.incident;

import java.util.Optional;
import org.hearsay.model.WhereRelation;

/** {@link org.hearsay.model.Where} with its place written out and its words quoted. */
public record QuotedWhere(
        Optional<NamedPlace> place,
        int precision,
        WhereRelation relation,
        String text,
        Optional<Quote> span,
        String rule) {}
