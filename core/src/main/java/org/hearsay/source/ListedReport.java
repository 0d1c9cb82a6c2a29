package org.hearsay.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One report of a list whose fields are already apart: a line of a JSON Lines file.
 *
 * @param bytes the line, of which the report's id is the digest
 * @param published as the list writes it, not yet read as a date
 * @param publishedOption the day the user gave for all, which beats the list's
 * @param text taken exactly as it is, so that offsets into the list's text hold
 */
@SuppressWarnings("ArrayRecordComponent") // one owner, read once
public record ListedReport(
        byte[] bytes,
        Optional<String> id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> published,
        Optional<LocalDate> publishedOption,
        String text) {}
