package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimField;
import org.hearsay.model.Stance;
import org.hearsay.stories.StoryExpectations.ExpectedClaim;

/** Claims: the same stance and an overlapping cue, or overlapping content where no cue is expected. */
record ClaimMatcher(Look look) implements Matcher<ExpectedClaim, Claim> {

    @Override
    public String show(ExpectedClaim claim) {
        return claim.stances().stream().map(Stance::code).toList() + " by "
                + claim.source().orElse("anybody") + " '"
                + claim.cue().or(claim::quote).orElse("") + "'";
    }

    @Override
    public boolean candidate(ExpectedClaim expected, Claim claim) {
        boolean stance = expected.stances().isEmpty() || expected.stances().contains(claim.stance());
        Optional<String> cue = expected.cue();
        if (cue.isPresent()) {
            return stance && cued(cue.get(), claim);
        }
        return stance && expected.quote().map(words -> quoted(words, claim)).orElse(true);
    }

    @Override
    public List<Side<Claim>> sides(ExpectedClaim expected) {
        List<Side<Claim>> sides = new ArrayList<>();
        expected.source()
                .ifPresent(name -> sides.add(Side.that("source " + name, claim -> spoken(name, claim), this::source)));
        expected.role()
                .ifPresent(role -> sides.add(
                        Side.that("role " + role, claim -> Words.holds(role(claim), role), ClaimMatcher::role)));
        expected.of()
                .ifPresent(name -> sides.add(Side.that(
                        "of " + name, claim -> look.isActor(of(claim), name), claim -> look.actorName(of(claim)))));
        expected.via()
                .ifPresent(words -> sides.add(
                        Side.that("via " + words, claim -> Words.holds(via(claim), words), ClaimMatcher::via)));
        expected.quote()
                .ifPresent(words -> sides.add(Side.that(
                        "content '" + words + "'",
                        claim -> quoted(words, claim),
                        claim -> look.quotes(claim.content()))));
        expected.form().ifPresent(it -> sides.add(Side.same("form", it, Claim::form)));
        expected.polarity().ifPresent(it -> sides.add(Side.same("polarity", it, Claim::polarity)));
        expected.certainty().ifPresent(it -> sides.add(Side.same("certainty", it, Claim::certainty)));
        expected.when()
                .ifPresent(it -> sides.add(new Side<>("when " + it, claim -> Dates.difference(it, claim.when()))));
        expected.venue()
                .ifPresent(words -> sides.add(Side.that(
                        "venue " + words, claim -> Words.holds(claim.venue().orElse(""), words), Claim::venue)));
        expected.addressee()
                .ifPresent(name -> sides.add(Side.that(
                        "addressee " + name,
                        claim -> look.isActor(claim.addressee(), name),
                        claim -> look.actorName(claim.addressee()))));
        for (ClaimField field : expected.about()) {
            sides.add(Side.that("about " + field.code(), claim -> bears(field, claim), Claim::about));
        }
        expected.within()
                .ifPresent(cue ->
                        sides.add(Side.that("within '" + cue + "'", claim -> within(cue, claim), Claim::within)));
        return sides;
    }

    private boolean cued(String words, Claim claim) {
        return claim.cue()
                .map(cue -> Words.overlap(look.text(), words, List.of(cue)))
                .orElse(false);
    }

    private boolean quoted(String words, Claim claim) {
        return Words.overlap(look.text(), words, claim.content());
    }

    private static boolean bears(ClaimField field, Claim claim) {
        return claim.about().stream().anyMatch(about -> about.field() == field);
    }

    private boolean spoken(String name, Claim claim) {
        if (claim.source().isEmpty()) {
            return name.equals("none");
        }
        Claim.Source source = claim.source().get();
        if (name.equals("none")) {
            return source.actor().isEmpty() && source.unnamedClass().isEmpty();
        }
        return look.isActor(source.actor(), name)
                || source.unnamedClass().map(it -> Words.sameName(it, name)).orElse(false)
                || source.mention().map(it -> Words.holds(look.words(it), name)).orElse(false);
    }

    private boolean within(String cue, Claim claim) {
        return look.reading().claims().stream()
                .filter(outer -> claim.within().map(outer.id()::equals).orElse(false))
                .anyMatch(outer -> cued(cue, outer));
    }

    private static String role(Claim claim) {
        return claim.source().flatMap(Claim.Source::role).orElse("");
    }

    private static Optional<String> of(Claim claim) {
        return claim.source().flatMap(Claim.Source::of);
    }

    private static String via(Claim claim) {
        return claim.source().flatMap(Claim.Source::via).orElse("");
    }

    private String source(Claim claim) {
        return claim.source()
                .flatMap(source -> look.actor(source.actor())
                        .map(Actor::name)
                        .or(source::unnamedClass)
                        .or(() -> source.mention().map(look::words)))
                .orElse("nobody");
    }
}
