package org.hearsay.model;

import java.util.Optional;

/**
 * Where something was.
 *
 * @param place the id of the place; empty when the words name none that is known
 * @param precision UCDP's {@code where_prec}, see {@link Place}
 * @param text the words it was read from
 */
public record Where(
        Optional<String> place, int precision, WhereRelation relation, String text, Optional<Span> span, String rule) {}
