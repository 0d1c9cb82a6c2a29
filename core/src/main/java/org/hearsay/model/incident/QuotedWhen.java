package org.hearsay.model.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Anchor;
import org.hearsay.model.DatePrecision;

/** {@link org.hearsay.model.When} with its words quoted. */
public record QuotedWhen(
        Optional<String> edtf,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        DatePrecision precision,
        String text,
        Optional<Quote> span,
        Optional<Anchor> anchor,
        String rule) {}
