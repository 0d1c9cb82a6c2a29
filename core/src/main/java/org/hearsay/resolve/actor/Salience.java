package org.hearsay.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.hearsay.language.Sentence;
import org.hearsay.model.Decision.Rejected;

/**
 * How much each actor stands out at a point of the text. After centering (Grosz, Joshi, Weinstein 1995): what was already spoken of, and what
 * a pronoun already stood for, is what the next pronoun stands for, before what was only named last. The weights are our own, set on
 * the project's stories.
 */
final class Salience {
    private static final int SENTENCES_BACK = 5;
    private static final double DECAY_A_SENTENCE = 0.6;
    private static final double MORE_MENTIONS_IN_ONE_SENTENCE = 0.5;
    private static final double GIVEN = 1.0;
    private static final double POINTED_AT_BEFORE = 0.7;
    private static final double OPENS_PARAGRAPH = 0.8;
    private static final double PRESENTED = 1.5;
    private static final double SAME_ROLE = 0.5;
    private static final double EACH_MENTION = 0.15;
    private static final double MOST_FOR_MENTIONS = 1.0;
    private static final double INSIDE_QUOTATION = -1.0;
    private static final double ENOUGH = 1.4;
    private static final double CLEAR_LEAD = 0.35;

    private final Discourse discourse;

    Salience(Discourse discourse) {
        this.discourse = discourse;
    }

    /** An actor that could be meant, its latest mention before the point, and how much it stands out. */
    record Candidate(int referent, int latest, double score) {}

    /**
     * The actors spoken of before a mention that fit, the most salient first.
     *
     * @param sentencesBack how far to look
     */
    List<Candidate> rank(int mention, IntPredicate fits, int sentencesBack) {
        List<Candidate> ranked = new ArrayList<>();
        for (int referent : discourse.referents()) {
            if (referent < mention && fits.test(referent)) {
                Candidate candidate = weigh(referent, mention, Math.max(sentencesBack, SENTENCES_BACK));
                if (candidate.latest() != Discourse.NONE && distance(candidate.latest(), mention) <= sentencesBack) {
                    ranked.add(candidate);
                }
            }
        }
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::referent));
        return ranked;
    }

    private int distance(int earlier, int later) {
        return discourse.sentence(later).index() - discourse.sentence(earlier).index();
    }

    private Candidate weigh(int referent, int mention, int sentencesBack) {
        double score = 0;
        int latest = Discourse.NONE;
        int count = 0;
        int sentence = -1;
        double best = 0;
        int more = 0;
        int sentences = 0;
        boolean pointed = false;
        boolean opens = false;
        boolean presented = false;
        for (int i : discourse.mentionsOf(referent)) {
            if (i >= mention || !discourse.isSettled(i)) {
                continue;
            }
            count++;
            int distance = distance(i, mention);
            if (discourse.sentence(i).index() != sentence) {
                score = Math.max(score, contribution(best, more, sentence, mention));
                sentence = discourse.sentence(i).index();
                sentences++;
                best = 0;
                more = 0;
            }
            if (distance <= sentencesBack) {
                latest = i;
                best = Math.max(best, discourse.role(i).weight());
                more++;
            }
            pointed |= distance == 1
                    && Agreement.onlyPoints(discourse.mention(i))
                    && !discourse.head(i).isLabel("appos", "attr");
            opens |= opensParagraph(i, mention);
            presented |= distance <= 2 && isPresented(i);
        }
        score = Math.max(score, contribution(best, more, sentence, mention));
        if (latest == Discourse.NONE) {
            return new Candidate(referent, latest, 0);
        }
        score += sentences >= 2 ? GIVEN : 0;
        score += pointed ? POINTED_AT_BEFORE : 0;
        score += opens ? OPENS_PARAGRAPH : 0;
        score += presented ? PRESENTED : 0;
        score += discourse.role(latest) == discourse.role(mention) ? SAME_ROLE : 0;
        score += Math.min(MOST_FOR_MENTIONS, EACH_MENTION * count);
        score += discourse.quotation(latest) != discourse.quotation(mention)
                        && discourse.quotation(latest) != Discourse.NONE
                ? INSIDE_QUOTATION
                : 0;
        return new Candidate(referent, latest, score);
    }

    private double contribution(double best, int more, int sentence, int mention) {
        if (more == 0) {
            return 0;
        }
        int distance = discourse.sentence(mention).index() - sentence;
        return (best + MORE_MENTIONS_IN_ONE_SENTENCE * (more - 1)) * Math.pow(DECAY_A_SENTENCE, distance);
    }

    private boolean opensParagraph(int i, int mention) {
        Sentence sentence = discourse.sentence(i);
        return sentence.block() == discourse.sentence(mention).block()
                && sentence.index() != discourse.sentence(mention).index()
                && discourse.role(i) == Role.SUBJECT;
    }

    /** "X, an armed group from the north, was founded in": said what it is, as the subject, it is what the passage is about. */
    private boolean isPresented(int i) {
        return discourse.role(i) == Role.SUBJECT
                && discourse.sentence(i).child(discourse.head(i), "appos").isPresent();
    }

    /** The first of the ranked, when it stands out enough and leads clearly; else open, with those that were weighed. */
    static Answer choose(List<Candidate> ranked, Discourse discourse) {
        if (ranked.isEmpty()) {
            return new Answer.Open(List.of());
        }
        Candidate first = ranked.get(0);
        boolean enough = first.score() >= ENOUGH;
        boolean leads = ranked.size() < 2 || first.score() - ranked.get(1).score() >= CLEAR_LEAD;
        List<Rejected> rejected = new ArrayList<>();
        for (Candidate candidate : ranked.subList(enough && leads ? 1 : 0, Math.min(ranked.size(), 4))) {
            rejected.add(new Rejected(
                    discourse.best(candidate.referent()).name(),
                    String.format(Locale.ROOT, "salience %.1f against %.1f", candidate.score(), first.score())));
        }
        return enough && leads ? new Answer.Means(first.latest(), rejected) : new Answer.Open(rejected);
    }
}
