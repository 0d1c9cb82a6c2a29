package org.hearsay.app.evaluate.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template of the MUC-4 key: what the coders of 1992 filled in for one incident. */
record MucTemplate(
        boolean optional,
        Set<String> types,
        Set<String> stages,
        List<String> dates,
        List<Location> locations,
        Map<MucRole, Set<String>> strings,
        List<Fill> confidences) {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2}) ([A-Z]{3}) (\\d{2})\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern DASH = Pattern.compile("\\s-\\s");

    /** A fill that has both words of the text and a value: an organisation and how sure it is. */
    record Fill(Set<String> names, Set<String> values) {}

    /** The country, and the names of the innermost part. */
    record Location(String country, List<String> names) {}

    static MucTemplate of(GoldLine line) {
        Map<MucRole, Set<String>> strings = new EnumMap<>(MucRole.class);
        for (MucRole role : MucRole.values()) {
            strings.put(
                    role,
                    line.list(role.slot()).stream()
                            .flatMap(fill -> fill.strings("strings").stream())
                            .map(Words::squeeze)
                            .collect(Collectors.toSet()));
        }
        List<Fill> confidences = line.list("perpConfidence").stream()
                .map(fill -> new Fill(
                        fill.strings("strings").stream().map(Words::squeeze).collect(Collectors.toSet()),
                        Set.copyOf(new HashSet<>(fill.strings("values")))))
                .filter(fill -> !fill.names().isEmpty() && !fill.values().isEmpty())
                .toList();
        List<Location> locations =
                values(line, "location").map(MucTemplate::location).toList();
        return new MucTemplate(
                line.flag("optional"),
                values(line, "type").collect(Collectors.toSet()),
                values(line, "stage").collect(Collectors.toSet()),
                values(line, "date").toList(),
                locations,
                strings,
                confidences);
    }

    private static Stream<String> values(GoldLine line, String slot) {
        return line.list(slot).stream().flatMap(fill -> fill.strings("values").stream());
    }

    private static Location location(String words) {
        String country = plain(DASH.split(words.split(":", -1)[0], -1)[0]);
        String last = words.substring(words.lastIndexOf(':') + 1);
        List<String> names =
                Stream.of(DASH.split(last, -1)).map(MucTemplate::plain).toList();
        return new Location(country, names);
    }

    private static String plain(String words) {
        return Words.plain(BRACKETS.matcher(words).replaceAll(" "));
    }

    /** How alike the answer is: shared strings, the date and the place, one each. */
    int likeness(MucAnswer answer) {
        int shared = 0;
        for (MucRole role : MucRole.values()) {
            Set<String> wanted = strings.getOrDefault(role, Set.of());
            shared += (int) answer.of(role).stream()
                    .filter(said -> wanted.contains(Words.squeeze(said)))
                    .count();
        }
        return shared + (isDate(answer) ? 1 : 0) + (isPlace(answer) ? 1 : 0);
    }

    /** "- D" is right when the answer ends on or before D; a range when both ends are those of the answer. */
    boolean isDate(MucAnswer answer) {
        return answer.last().isPresent()
                && dates.stream().anyMatch(words -> isDate(words, answer.first(), answer.last()));
    }

    private static boolean isDate(String words, Optional<LocalDate> first, Optional<LocalDate> last) {
        String[] parts = words.replaceAll("^[() ]+|[() ]+$", "").split("-", -1);
        List<Optional<LocalDate>> ends = new ArrayList<>();
        for (String part : parts) {
            ends.add(day(part));
        }
        if (ends.size() == 1) {
            return ends.get(0).isPresent() && first.equals(ends.get(0)) && last.equals(ends.get(0));
        }
        if (ends.size() != 2 || ends.get(1).isEmpty()) {
            return false;
        }
        return parts[0].isBlank()
                ? !last.orElseThrow().isAfter(ends.get(1).get())
                : first.equals(ends.get(0)) && last.equals(ends.get(1));
    }

    private static Optional<LocalDate> day(String words) {
        Matcher found = DAY.matcher(words.toUpperCase(Locale.ROOT));
        if (!found.matches() || !MONTHS.contains(found.group(2))) {
            return Optional.empty();
        }
        LocalDate month = LocalDate.of(1900 + Integer.parseInt(found.group(3)), MONTHS.indexOf(found.group(2)) + 1, 1);
        int day = Integer.parseInt(found.group(1));
        return day >= 1 && day <= month.lengthOfMonth() ? Optional.of(month.withDayOfMonth(day)) : Optional.empty();
    }

    boolean isPlace(MucAnswer answer) {
        return locations.stream()
                .flatMap(location -> location.names().stream())
                .anyMatch(name -> answer.where().stream().anyMatch(words -> Words.holds(words, name)));
    }

    boolean isCountry(MucAnswer answer) {
        return locations.stream()
                .map(Location::country)
                .filter(country -> !country.isEmpty())
                .anyMatch(country -> answer.country().filter(country::equals).isPresent()
                        || answer.where().contains(country));
    }
}
