package org.hearsay.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The bytes of one report, plain text or an HTML page, and what is known from outside them.
 *
 * @param bytes as they came; not changed by anyone afterwards
 * @param uri the path or address they came from
 * @param mediaType as HTTP gives it, for instance {@code text/html; charset=utf-8}; empty when nobody said
 * @param published the day of publication as the user gave it, which beats what the page says
 */
@SuppressWarnings("ArrayRecordComponent") // one owner, read once: copying megabytes would buy nothing
public record RawReport(
        byte[] bytes, Optional<String> uri, Optional<String> mediaType, Optional<LocalDate> published) {}
