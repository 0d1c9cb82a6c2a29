package org.hearsay.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity of FollowTheMoney.
 *
 * @param schema one of its schemata: {@code Event}, {@code Person}, …
 * @param properties texts by the property's name; a property without a value is left out
 */
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {
    public FtmEntity {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** With the properties that a row type of a schema gives, ids of entities among them as texts. */
    static <T> FtmEntity of(String id, RowType<T> type, T row) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Column<T> column : type.columns()) {
            column.of(row).ifPresent(value -> properties.put(column.name(), texts(value)));
        }
        return new FtmEntity(id, type.name(), properties);
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** The same on every run for the same parts: the SHA-1 of their words, as FollowTheMoney makes ids of keys. */
    static String id(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("\u001F", parts).getBytes(StandardCharsets.UTF_8));
            return "hearsay-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-1", e);
        }
    }
}
