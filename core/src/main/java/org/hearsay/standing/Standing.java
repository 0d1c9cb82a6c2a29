package org.hearsay.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.event.Circumstances;
import org.hearsay.language.Quotation;
import org.hearsay.model.Claim;
import org.hearsay.model.Decision;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.ResolvedDate;

/** The last room of a reading: gives each value the voice it stands on, numbers everything, and hands the reading over. */
public final class Standing {
    private Standing() {}

    public static Reading reading(Findings findings) {
        Voices voices = new Voices(findings.attributions());
        Cast cast = new Cast(findings, voices);
        Speakers speakers = new Speakers(findings, cast);
        Circumstances circumstances = new Circumstances(findings.document(), findings.dates(), findings.places());
        Responsibilities responsibilities = new Responsibilities(findings, voices, speakers, cast);
        Events eventWriter = new Events(
                cast,
                voices,
                findings.story(),
                responsibilities,
                new Targets(cast, findings),
                findings.document().report().published());
        List<Relation> relations =
                new Relations(cast, voices, circumstances, findings.places()).relations(findings.relations());
        List<Figure> figures = new Figures(findings, cast, voices, circumstances).figures();
        Claims claimWriter =
                new Claims(findings, speakers, cast, circumstances, new Bearings(findings, cast, relations, figures));
        List<Event> events = DeedOnTrial.asNews(
                IntStream.range(0, findings.events().size())
                        .mapToObj(e -> eventWriter.event(e, findings.events().get(e)))
                        .toList(),
                findings.events());
        List<Claim> claims = IntStream.range(0, findings.attributions().size())
                .mapToObj(claimWriter::claim)
                .toList();
        return new Reading(
                findings.document().report(),
                cast.actors(),
                findings.places().places(),
                events,
                claims,
                relations,
                figures,
                issues(findings),
                decisions(findings));
    }

    static String eventId(int event) {
        return "e" + (event + 1);
    }

    private static List<Issue> issues(Findings findings) {
        List<Issue> issues = new ArrayList<>(findings.actors().issues());
        issues.addAll(findings.places().issues());
        findings.dates().forEach(date -> date.issue().ifPresent(issues::add));
        for (Quotation quotation : findings.document().quotations()) {
            if (!quotation.balanced()) {
                issues.add(new Issue(
                        IssueKind.QUOTE_UNBALANCED,
                        "a quotation is not closed by a fitting mark; it was taken to end here",
                        Optional.of(quotation.outer())));
            }
        }
        issues.sort(Comparator.comparing(issue -> issue.span().orElse(new Span(0, 0))));
        return issues;
    }

    private static List<Decision> decisions(Findings findings) {
        List<Decision> decisions = new ArrayList<>(findings.actors().decisions());
        decisions.addAll(findings.places().decisions());
        for (ResolvedDate date : findings.dates()) {
            date.when()
                    .ifPresent(when -> decisions.add(new Decision(
                            date.mention().span(), "date", when.edtf().orElse(""), when.rule(), date.rejected())));
        }
        decisions.sort(Comparator.comparing(Decision::span));
        return decisions;
    }
}
