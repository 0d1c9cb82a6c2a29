package org.hearsay.app.evaluate.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the reader is shown of a document, and all that it is shown.
 *
 * @param id the corpus's own
 * @param published the day of publication as the corpus writes it
 */
public record Article(String id, Optional<String> published, String text) {
    /** The id as a name that a file could have: what a record's uri ends with. */
    public String key() {
        return id.replace('/', '_');
    }

    /** The line of a list of reports that it is read as. */
    public String line() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", key());
        published.ifPresent(day -> fields.put("published", day));
        fields.put("text", text);
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
