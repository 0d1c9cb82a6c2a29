package org.hearsay.app.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Actor;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Coded;
import org.hearsay.model.Comparator;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;

/** How the values of one reading are said in plain words. Every rendering for a person says them alike. */
public final class Wording {
    private final Reading reading;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    public Wording(Reading reading) {
        this.reading = reading;
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.places().forEach(place -> places.put(place.id(), place));
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** The name behind an id: of an actor or a place; the id itself when there is none. */
    public String name(String id) {
        if (actors.containsKey(id)) {
            return actors.get(id).name();
        }
        return places.containsKey(id) ? place(places.get(id)) : id;
    }

    /** "Ansongo, Gao, Mali", without saying a name twice. */
    public String place(Place place) {
        return Stream.concat(
                        Stream.of(place.name()),
                        Stream.concat(
                                place.admin1().stream(),
                                place.country().stream().map(Wording::country)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The English name of a country of ISO 3166-1 alpha-2. */
    public static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** A word of an enum or of the codebook as one says it: "claims responsibility". */
    public static String word(Coded coded) {
        return coded.code().replace('-', ' ');
    }

    /** "suicide bombing", with its modes and whether it happened: "suicide bombing (series), denied". */
    public String type(Event event) {
        String modes = event.modes().isEmpty() ? "" : " (" + String.join(", ", event.modes()) + ")";
        String actuality = switch (event.actuality()) {
            case OCCURRED -> "";
            case ATTEMPTED, FOILED, THREATENED, PLANNED, HYPOTHETICAL, DENIED -> ", " + word(event.actuality());
            case GENERIC -> ", in general";
        };
        return event.type().replace('-', ' ') + modes + actuality;
    }

    public String where(Where where) {
        String place = where.place().map(this::name).orElse("“" + where.text() + "”");
        if (where.relation() == WhereRelation.BETWEEN) {
            return "“" + where.text() + "”" + precision(where.precision()); // it names two places
        }
        String relation = switch (where.relation()) {
            case IN, BETWEEN -> "";
            case NEAR -> "near ";
            case FROM -> "from ";
            case TO -> "to ";
        };
        return relation + place + precision(where.precision());
    }

    /** UCDP's {@code where_prec} in words. */
    static String precision(int precision) {
        return switch (precision) {
            case 2 -> " (within 25 km)";
            case 3 -> " (somewhere in the district)";
            case 4 -> " (somewhere in the province)";
            case 5 -> " (a line or an area)";
            case 6 -> " (somewhere in the country)";
            case 7 -> " (at sea or in the air)";
            default -> "";
        };
    }

    /** On whose word: "the report", or who makes the claim. */
    public String voice(Basis basis) {
        if (basis instanceof Basis.ByClaim byClaim) {
            Claim claim = claims.get(byClaim.claim());
            return claim == null ? byClaim.claim() : source(claim);
        }
        return "the report";
    }

    /** Who speaks in a claim: "Adama Coulibaly, spokesman of the Malian army", "witnesses", "a source not named". */
    public String source(Claim claim) {
        if (claim.source().isEmpty()) {
            return "a source not named";
        }
        Claim.Source source = claim.source().get();
        String who = source.actor()
                .map(id -> fuller(name(id), source.role()))
                .or(() -> source.unnamedClass()
                        .map(name -> source.count().map(n -> n + " ").orElse("") + name))
                .or(() -> source.mention().map(reading.report()::quote))
                .orElse("a source not named");
        String role = source.role()
                .filter(it -> !who.toLowerCase(Locale.ROOT).contains(it.toLowerCase(Locale.ROOT)))
                .filter(it -> !source.unnamedClass().equals(Optional.of(it + "s")))
                .map(it -> ", " + it)
                .orElse("");
        String of = source.of()
                .filter(id -> !source.actor().equals(Optional.of(id)))
                .filter(id -> !saysWhose(source.role(), name(id)))
                .map(id -> (role.isEmpty() ? ", for " : " of ") + name(id))
                .orElse("");
        return who + role + of;
    }

    /** "police chief" says whose chief he is. */
    private static boolean saysWhose(Optional<String> role, String body) {
        return role.filter(office -> office.toLowerCase(Locale.ROOT).startsWith(body.toLowerCase(Locale.ROOT) + " "))
                .isPresent();
    }

    /** "interior minister" for "minister", of whom only the office is known. */
    private static String fuller(String name, Optional<String> role) {
        return role.filter(office -> office.toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT)))
                .orElse(name);
    }

    /** What a source does, as one says it of one or of many: "the army denies", "residents deny", "the governor denies". */
    public String stance(Claim claim) {
        String words = word(claim.stance());
        boolean many = claim.source()
                .filter(source ->
                        source.unnamedClass().filter(Wording::isPlural).isPresent())
                .filter(source -> source.actor()
                        .map(this::name)
                        .filter(name -> !isPlural(name))
                        .isEmpty())
                .isPresent();
        if (!many) {
            return words;
        }
        int end = words.contains(" ") ? words.indexOf(' ') : words.length();
        String verb = words.substring(0, end);
        String plural = verb.endsWith("ies")
                ? verb.substring(0, verb.length() - 3) + "y"
                : verb.substring(0, verb.length() - 1);
        return plural + words.substring(end);
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s");
    }

    /** "11", "at least 12", "up to 40", "24 or more", "10 to 20". */
    public static String number(
            Optional<? extends Number> low, Optional<? extends Number> best, Optional<? extends Number> high) {
        if (best.isPresent()) {
            boolean exact = low.map(best.get()::equals).orElse(false)
                    && high.map(best.get()::equals).orElse(false);
            String said = grouped(best.get());
            if (exact || (low.isPresent() && high.isPresent())) {
                return exact ? said : said + " (" + grouped(low.get()) + " to " + grouped(high.get()) + ")";
            }
            return (low.isPresent() ? "at least " : high.isPresent() ? "at most " : "about ") + said;
        }
        if (low.isPresent() && high.isPresent()) {
            return grouped(low.get()) + " to " + grouped(high.get());
        }
        return low.map(it -> grouped(it) + " or more")
                .or(() -> high.map(it -> "up to " + grouped(it)))
                .orElse("a number not given");
    }

    private static String grouped(Number number) {
        return String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** "11 killed (state forces)". */
    public String toll(Toll toll) {
        String victims = toll.victims()
                .map(this::name)
                .orElse(toll.victimClass().code().equals("unknown") ? "" : word(toll.victimClass()));
        return number(toll.low(), toll.best(), toll.high()) + " " + word(toll.harm())
                + (victims.isEmpty() ? "" : " (" + victims + ")")
                + (toll.cumulative() ? ", in all" : "")
                + (toll.includesAttackers() ? ", attackers included" : "");
    }

    /** "JNIM claims it", "the army, accused by residents", "nobody is named". */
    public String responsibility(Event.Responsibility responsibility) {
        String who = responsibility.actor().map(this::name).orElse("somebody");
        String voice = voice(responsibility.basis());
        String by = voice.equals(who) ? "" : " by " + voice;
        return switch (responsibility.kind()) {
            case STATED -> who + ", as the report states";
            case CLAIMED ->
                who + " claims it" + (voice.equals(who) || voice.equals("the report") ? "" : ", says " + voice);
            case ADMITTED -> who + " admits it";
            case ACCUSED -> who + ", accused" + by;
            case SUSPECTED -> who + ", suspected" + by;
            case DENIED -> voice.equals(who) ? who + " denies it" : "not " + who + ", says " + voice;
            case UNKNOWN -> "nobody is named";
        };
    }

    public String relation(Relation relation) {
        boolean not = relation.polarity() == Polarity.NEGATIVE;
        String verb = switch (relation.kind()) {
            case FIGHTS -> not ? "does not fight" : "fights";
            case BACKS -> not ? "does not back" : "backs";
            case GOVERNS -> not ? "does not govern" : "governs";
            case SUCCEEDS -> not ? "does not succeed" : "succeeds";
            case AFFILIATE_OF -> is(not) + "an affiliate of";
            case OFFSHOOT_OF -> is(not) + "an offshoot of";
            case ALIAS_OF -> is(not) + "another name of";
            case PART_OF -> is(not) + "part of";
            case MEMBER_OF -> is(not) + "a member of";
            case LEADER_OF -> is(not) + "a leader of";
            case SPOKESPERSON_OF -> is(not) + "a spokesperson of";
            case ALLY_OF -> is(not) + "an ally of";
            case RIVAL_OF -> is(not) + "a rival of";
        };
        return name(relation.from()) + " " + verb + " " + name(relation.to())
                + relation.when().map(when -> ", " + Days.say(when)).orElse("");
    }

    private static String is(boolean not) {
        return not ? "is not " : "is ";
    }

    public String figure(Figure figure) {
        return word(figure.what())
                + figure.of().map(id -> " of " + name(id)).orElse("")
                + ": "
                + (figure.comparator() == Comparator.ABOUT ? "about " : "")
                + number(figure.low(), figure.best(), figure.high()).replaceFirst("^about ", "")
                + figure.when().map(when -> ", " + Days.say(when)).orElse("");
    }

    /** What a claim bears on: "the toll of e1". */
    public String about(Claim.About about) {
        String thing = actors.containsKey(about.id()) || places.containsKey(about.id()) ? name(about.id()) : about.id();
        return word(about.field()) + " of " + thing;
    }

    /** The words of several spans, as one quotation. */
    public String quote(List<Span> spans) {
        return spans.stream()
                .map(reading.report()::quote)
                .map(Wording::onOneLine)
                .collect(Collectors.joining(" … "));
    }

    /** The words of several spans between quotation marks, unless the first brings its own. */
    public String quoted(List<Span> spans) {
        String words = quote(spans);
        boolean marked = !words.isEmpty() && "\"“‘'«„".indexOf(words.charAt(0)) >= 0;
        return marked ? words : "“" + words + "”";
    }

    /** Words with every run of blanks and line ends made one space. */
    public static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
