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

/** Reads the files of a codebook. A fault names the file and what is wrong in it. */
final class CodebookReader {
    private static final Set<String> KEYS =
            Set.of("id", "definition", "include", "exclude", "crosswalk", "modes", "triggers", "refines", "examples");
    private static final Set<String> NO_CONDITIONS = Set.of("verbs", "nouns", "frame", "weak");

    private final Map<String, Frame> frames = new LinkedHashMap<>();

    private CodebookReader() {}

    static Codebook builtIn() {
        CodebookReader reader = new CodebookReader();
        reader.readFrames(file("frames.yaml"));
        List<EventType> types = new ArrayList<>();
        for (Table.Row row : Table.load("codebook/index.txt").rows()) {
            Section file = file(row.field(0) + ".yaml");
            types.add(reader.readType(file, row.field(0), types.size(), Set.copyOf(row.words(1))));
        }
        return new Codebook(types);
    }

    private static Section file(String name) {
        try (InputStream in = CodebookReader.class.getResourceAsStream("/org/hearsay/codebook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("codebook file is missing: " + name);
            }
            return PlainYaml.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFrames(Section file) {
        for (String name : file.keys()) {
            Section roles = file.section(name);
            Map<Role, List<String>> functions = new EnumMap<>(Role.class);
            for (String role : roles.keys()) {
                functions.put(Role.valueOf(role.toUpperCase(Locale.ROOT)), roles.strings(role));
            }
            frames.put(name, new Frame(name, functions));
        }
    }

    private EventType readType(Section file, String id, int position, Set<String> families) {
        for (String key : file.keys()) {
            require(KEYS.contains(key), file, "unknown key '" + key + "'; known are " + KEYS);
        }
        require(file.text("id").equals(id), file, "holds the type '" + file.text("id") + "'");
        List<Trigger> triggers = new ArrayList<>();
        for (Section group : file.sections("triggers")) {
            readTriggers(group, id, position, triggers);
        }
        Section refines = file.section("refines");
        Section examples = file.section("examples");
        List<Example> match =
                examples.strings("match").stream().map(CodebookReader::example).toList();
        List<String> noMatch = examples.strings("no-match");
        require(!match.isEmpty() && !noMatch.isEmpty(), file, "needs examples that match and that do not");
        Section schemes = file.section("crosswalk");
        Map<String, String> crosswalk = new LinkedHashMap<>();
        schemes.keys().forEach(scheme -> crosswalk.put(scheme, schemes.text(scheme)));
        return new EventType(
                id,
                file.text("definition"),
                file.strings("include"),
                file.strings("exclude"),
                crosswalk,
                file.strings("modes"),
                families,
                triggers,
                refines.strings("types"),
                refines.strings("by"),
                match,
                noMatch);
    }

    private void readTriggers(Section group, String type, int position, List<Trigger> triggers) {
        Frame frame = frames.get(group.text("frame"));
        if (frame == null) {
            throw group.fault("no frame is called '" + group.text("frame") + "'");
        }
        boolean verb = group.has("verbs");
        List<String> weak = group.strings("weak");
        List<Condition> conditions = new ArrayList<>();
        for (String key : group.keys()) {
            if (!NO_CONDITIONS.contains(key)) {
                boolean except = key.startsWith("except-");
                String part = except ? key.substring("except-".length()) : key;
                conditions.add(new Condition(part, except, group.strings(key)));
            }
        }
        for (String words : group.strings(verb ? "verbs" : "nouns")) {
            List<String> split = PhraseTable.split(words);
            triggers.add(new Trigger(type, position, verb, split, weak.contains(words), frame, conditions));
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

    private static void require(boolean holds, Section section, String what) {
        if (!holds) {
            throw section.fault(what);
        }
    }
}
