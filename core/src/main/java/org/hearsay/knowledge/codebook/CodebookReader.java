package org.hearsay.knowledge.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.EventType.Example;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the files of a codebook. A fault names the file and what is wrong in it. */
final class CodebookReader {
    private static final Set<String> KEYS =
            Set.of("id", "definition", "include", "exclude", "crosswalk", "modes", "triggers", "refines", "examples");

    private final Load yaml =
            new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
    private final Map<String, Frame> frames = new LinkedHashMap<>();

    private CodebookReader() {}

    static Codebook builtIn() {
        CodebookReader reader = new CodebookReader();
        reader.readFrames("frames.yaml");
        List<EventType> types = new ArrayList<>();
        for (Table.Row row : Table.load("codebook/index.txt").rows()) {
            types.add(reader.readType(row.field(0) + ".yaml", types.size(), Set.copyOf(row.words(1))));
        }
        return new Codebook(types);
    }

    private Map<?, ?> file(String name) {
        try (InputStream in = CodebookReader.class.getResourceAsStream("/org/hearsay/codebook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("codebook file is missing: " + name);
            }
            return map(yaml.loadFromString(new String(in.readAllBytes(), StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFrames(String name) {
        file(name).forEach((frame, roles) -> {
            Map<Role, List<String>> functions = new EnumMap<>(Role.class);
            map(roles, name + ", " + frame)
                    .forEach((role, list) ->
                            functions.put(Role.valueOf(role.toString().toUpperCase(Locale.ROOT)), strings(list)));
            frames.put(frame.toString(), new Frame(frame.toString(), functions));
        });
    }

    private EventType readType(String name, int position, Set<String> families) {
        Map<?, ?> file = file(name);
        for (Object key : file.keySet()) {
            require(KEYS.contains(key), name, "unknown key '" + key + "'; known are " + KEYS);
        }
        String id = text(file, "id", name);
        require(name.equals(id + ".yaml"), name, "holds the type '" + id + "'");
        List<Trigger> triggers = new ArrayList<>();
        for (Object group : list(file.get("triggers"))) {
            readTriggers(map(group, name + ", triggers"), id, position, name, triggers);
        }
        Map<?, ?> refines = file.get("refines") == null ? Map.of() : map(file.get("refines"), name + ", refines");
        Map<?, ?> examples = map(file.get("examples"), name + ", examples");
        List<Example> match = new ArrayList<>();
        strings(examples.get("match")).forEach(line -> match.add(example(line)));
        List<String> noMatch = strings(examples.get("no-match"));
        require(!match.isEmpty() && !noMatch.isEmpty(), name, "needs examples that match and that do not");
        Map<String, String> crosswalk = new LinkedHashMap<>();
        map(file.get("crosswalk"), name + ", crosswalk")
                .forEach((scheme, value) -> crosswalk.put(scheme.toString(), String.valueOf(value)));
        return new EventType(
                id,
                text(file, "definition", name),
                strings(file.get("include")),
                strings(file.get("exclude")),
                crosswalk,
                strings(file.get("modes")),
                families,
                List.copyOf(triggers),
                strings(refines.get("types")),
                strings(refines.get("by")),
                List.copyOf(match),
                noMatch);
    }

    private void readTriggers(Map<?, ?> group, String type, int position, String name, List<Trigger> triggers) {
        Frame frame = frames.get(text(group, "frame", name));
        require(frame != null, name, "no frame is called '" + group.get("frame") + "'");
        boolean verb = group.containsKey("verbs");
        List<String> weak = strings(group.get("weak"));
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<?, ?> entry : group.entrySet()) {
            String key = entry.getKey().toString();
            if (!Set.of("verbs", "nouns", "frame", "weak").contains(key)) {
                boolean except = key.startsWith("except-");
                conditions.add(new Condition(
                        except ? key.substring("except-".length()) : key, except, strings(entry.getValue())));
            }
        }
        for (String words : strings(group.get(verb ? "verbs" : "nouns"))) {
            triggers.add(new Trigger(
                    type, position, verb, PhraseTable.split(words), weak.contains(words), frame, conditions));
        }
    }

    private static Example example(String line) {
        String[] parts = line.split("\\|", -1);
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            filled.put(
                    parts[i].substring(0, colon).strip(),
                    parts[i].substring(colon + 1).strip());
        }
        return new Example(parts[0].strip(), Map.copyOf(filled));
    }

    private static Map<?, ?> map(Object value, String where) {
        require(value instanceof Map, where, "a mapping is wanted here, not " + value);
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<String> strings(Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    private static String text(Map<?, ?> map, String key, String name) {
        Object value = map.get(key);
        require(value instanceof String, name, "'" + key + "' is missing");
        return (String) value;
    }

    private static void require(boolean holds, String where, String what) {
        if (!holds) {
            throw new IllegalStateException("codebook, " + where + ": " + what);
        }
    }
}
