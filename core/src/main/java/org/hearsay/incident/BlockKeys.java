package org.hearsay.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;

/**
 * The keys under which a telling lies on the shelf and those under which those lie that could be of the same incident: a family of types
 * with a day or month and a province or country, or with a rare name. A telling that says only the month or only the country must find
 * those that say more, and they it, without all that say more finding each other in cells as wide as that; so a key also says how exact
 * the tellings under it are.
 */
final class BlockKeys {
    /** Reports of one event can differ by a day, where one writes after midnight or far away. */
    private static final int DAYS_OF_DOUBT = 1;

    /** Longer spans are looked up by their months. */
    private static final int MOST_DAYS = 8;

    private static final int MOST_MONTHS = 14;

    /** Where_prec of a province; coarser places say the country only. */
    private static final int PROVINCE = 4;

    /** All are kept under it, and those look there that know no time of their own. */
    private static final String ANY_TIME = "any time";

    private static final String NO_TIME = "no time";

    private final Codebook codebook;

    BlockKeys(Codebook codebook) {
        this.codebook = codebook;
    }

    private enum Time {
        DAY,
        MONTH
    }

    private enum Area {
        PROVINCE,
        COUNTRY
    }

    /** Where it is kept. */
    Set<String> kept(Telling telling) {
        Set<String> keys = nameKeys(telling, 0);
        keys.addAll(undatedKeys(telling, ANY_TIME));
        if (isUndated(telling)) {
            keys.addAll(undatedKeys(telling, NO_TIME));
        }
        for (Time cell : Time.values()) {
            for (Area area : Area.values()) {
                if (isAtLeast(cell, area, telling)) {
                    keys.addAll(cells(telling, cell, area, 0, levelOf(telling)));
                }
            }
        }
        return keys;
    }

    /** Where those are kept that it may go with; its own are among them. */
    Set<String> sought(Telling telling) {
        Set<String> keys = nameKeys(telling, 1);
        keys.addAll(undatedKeys(telling, isUndated(telling) ? ANY_TIME : NO_TIME));
        for (Time time : Time.values()) {
            for (Area area : Area.values()) {
                Time cell = max(time, timeOf(telling));
                Area cellArea = areaOf(telling).compareTo(area) > 0 ? areaOf(telling) : area;
                keys.addAll(cells(telling, cell, cellArea, DAYS_OF_DOUBT, time + "-" + area));
            }
        }
        return keys;
    }

    private static Time max(Time one, Time other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private boolean isAtLeast(Time cell, Area area, Telling telling) {
        return cell.compareTo(timeOf(telling)) >= 0 && area.compareTo(areaOf(telling)) >= 0;
    }

    private String levelOf(Telling telling) {
        return timeOf(telling) + "-" + areaOf(telling);
    }

    private static Time timeOf(Telling telling) {
        return Days.of(telling).filter(days -> days.length() <= MOST_DAYS).isPresent() ? Time.DAY : Time.MONTH;
    }

    private static Area areaOf(Telling telling) {
        return telling.where()
                        .flatMap(QuotedWhere::place)
                        .filter(place ->
                                place.precision() <= PROVINCE && place.admin1().isPresent())
                        .isPresent()
                ? Area.PROVINCE
                : Area.COUNTRY;
    }

    private Set<String> cells(Telling telling, Time time, Area area, int doubt, String level) {
        Set<String> keys = new TreeSet<>();
        Optional<NamedPlace> place = telling.where().flatMap(QuotedWhere::place);
        Optional<String> country = place.flatMap(NamedPlace::country);
        Optional<Days> days = Days.of(telling);
        // "An attack in the country last month" could be any of a hundred.
        boolean tooWide = time == Time.MONTH && area == Area.COUNTRY;
        if (country.isEmpty() || days.isEmpty() || tooWide) {
            return keys;
        }
        String cell = area == Area.PROVINCE
                ? country.get() + "/" + place.get().admin1().orElse("")
                : country.get();
        for (String span : spans(days.get(), time, doubt)) {
            for (String family : families(telling)) {
                keys.add(family + "|" + span + "|" + cell + "|" + level);
            }
        }
        return keys;
    }

    private static Set<String> spans(Days days, Time time, int doubt) {
        Set<String> spans = new TreeSet<>();
        LocalDate last = days.last().plusDays(doubt);
        if (time == Time.DAY) {
            for (LocalDate day = days.first().minusDays(doubt); !day.isAfter(last); day = day.plusDays(1)) {
                spans.add(day.toString());
            }
            return spans;
        }
        YearMonth end = YearMonth.from(last);
        YearMonth month = YearMonth.from(days.first().minusDays(doubt));
        for (int i = 0; i < MOST_MONTHS && !month.isAfter(end); i++) {
            spans.add(month.plusMonths(i).toString());
            if (month.plusMonths(i).equals(end)) {
                break;
            }
        }
        return spans;
    }

    /**
     * Names bind tellings whose place or day was not said, or told wrongly, and later reports of trials and anniversaries. A person's name
     * in full is rare in any year, other names within a month or two.
     */
    private static Set<String> nameKeys(Telling telling, int doubt) {
        Set<String> keys = new TreeSet<>();
        for (String name : telling.people()) {
            if (name.contains(" ")) {
                years(telling, doubt).forEach(year -> keys.add("person|" + name + "|" + year));
            }
        }
        Set<String> months =
                Days.of(telling).map(days -> spans(days, Time.MONTH, doubt)).orElse(Set.of());
        Stream.concat(telling.people().stream(), telling.names().stream())
                .forEach(name -> months.forEach(month -> keys.add("name|" + name + "|" + month)));
        return keys;
    }

    /** Names of several words, for tellings that nothing ties to a day; any other may be of the same. */
    private static Set<String> undatedKeys(Telling telling, String time) {
        return Stream.concat(telling.people().stream(), telling.names().stream())
                .filter(name -> name.contains(" "))
                .map(name -> "name|" + name + "|" + time)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUndated(Telling telling) {
        return years(telling, 0).isEmpty();
    }

    /** The years of the event and of the report, and in doubt those beside them: a January's report tells of a December. */
    private static Set<Integer> years(Telling telling, int doubt) {
        Set<Integer> years = new TreeSet<>();
        Days.of(telling)
                .ifPresent(days -> Stream.of(days.first(), days.last()).forEach(day -> years.add(day.getYear())));
        telling.published().ifPresent(day -> {
            for (int year = day.getYear() - doubt; year <= day.getYear() + doubt; year++) {
                years.add(year);
            }
        });
        return years;
    }

    private Set<String> families(Telling telling) {
        return codebook.type(telling.type())
                .map(type -> (Set<String>) new TreeSet<>(type.families()))
                .orElse(Set.of(telling.type()));
    }
}
