package org.hearsay.app.record;

import java.util.Optional;

/**
 * Who coded a record: two records by the same coder can be compared value by value.
 *
 * @param codebook the digest of the codebook
 * @param languagePack the digest of the language pack
 */
public record Coder(String name, String version, Optional<String> codebook, Optional<String> languagePack) {}
