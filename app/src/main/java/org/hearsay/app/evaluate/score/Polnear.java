package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;

/**
 * PolNeAR: who says what. Source, cue and content of a claim are compared with the annotated spans, the very same span or not at all,
 * as in CofeNet (COLING 2022); the Jaccard figures are our own. Claims within a claim are left out: no annotated attribution lies inside
 * another.
 */
final class Polnear implements Corpus {
    private enum Part {
        SOURCE,
        CUE,
        CONTENT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The spans of one attribution, by part. */
    private record Attribution(Map<Part, List<Span>> spans, String rule) {
        List<Span> of(Part part) {
            return spans.getOrDefault(part, List.of());
        }

        /** Cues and contents touch, and sources touch or neither has one. */
        boolean isLike(Attribution other) {
            return touches(other, Part.CUE)
                    && touches(other, Part.CONTENT)
                    && (touches(other, Part.SOURCE)
                            || of(Part.SOURCE).isEmpty()
                                    && other.of(Part.SOURCE).isEmpty());
        }

        private boolean touches(Attribution other, Part part) {
            return of(part).stream().anyMatch(one -> other.of(part).stream().anyMatch(one::overlaps));
        }
    }

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public Asked asked() {
        return Asked.RECORDS;
    }

    @Override
    public GoldDocument document(GoldLine line) {
        Article article = line.article();
        List<Attribution> gold = line.list("attributions").stream()
                .map(one ->
                        attribution(article.text(), one.spans("source"), one.spans("cue"), one.spans("content"), ""))
                .toList();
        return new Document(article, gold);
    }

    private static Attribution attribution(
            String text, List<Span> source, List<Span> cue, List<Span> content, String rule) {
        Map<Part, List<Span>> spans = new EnumMap<>(Part.class);
        spans.put(Part.SOURCE, trimmed(text, source));
        spans.put(Part.CUE, trimmed(text, cue));
        spans.put(Part.CONTENT, trimmed(text, content));
        return new Attribution(spans, rule);
    }

    private static List<Span> trimmed(String text, List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            int end = Math.min(span.end(), text.length());
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                kept.add(new Span(start, end));
            }
        }
        return kept;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private record Document(Article article, List<Attribution> gold) implements GoldDocument {
        @Override
        public Score score(Answer answer) {
            Tally tally = new Tally();
            List<Attribution> claims = answer.reading().claims().stream()
                    .filter(claim -> claim.within().isEmpty())
                    .map(this::of)
                    .toList();
            for (Part part : Part.values()) {
                compare(tally, part, claims);
            }
            int alike = Matching.of(
                            gold.size(), claims.size(), (g, c) -> gold.get(g).isLike(claims.get(c)))
                    .size();
            tally.units("claim", alike, claims.size(), gold.size());
            return tally.score();
        }

        private Attribution of(Claim claim) {
            return attribution(
                    article.text(),
                    claim.source().flatMap(Claim.Source::mention).stream().toList(),
                    claim.cue().stream().toList(),
                    claim.content(),
                    claim.rule());
        }

        private void compare(Tally tally, Part part, List<Attribution> claims) {
            TreeSet<Span> wanted = new TreeSet<>();
            gold.forEach(one -> wanted.addAll(one.of(part)));
            TreeSet<Span> printed = new TreeSet<>();
            claims.forEach(one -> printed.addAll(one.of(part)));
            TreeSet<Span> hits = new TreeSet<>(wanted);
            hits.retainAll(printed);
            tally.units(part.key(), hits.size(), printed.size(), wanted.size());
            String jaccard = part.key() + ".jaccard";
            tally.add(jaccard + ".tp", overlap(printed, wanted));
            tally.add(jaccard + ".tpr", overlap(wanted, printed));
            tally.add(jaccard + ".pred", printed.size());
            tally.add(jaccard + ".gold", wanted.size());
            faults(tally, part, claims, wanted, hits);
        }

        private void faults(
                Tally tally, Part part, List<Attribution> claims, TreeSet<Span> wanted, TreeSet<Span> hits) {
            TreeSet<Span> told = new TreeSet<>(hits);
            for (Attribution claim : claims) {
                for (Span span : claim.of(part)) {
                    if (told.add(span)) {
                        Optional<Span> near =
                                wanted.stream().filter(span::overlaps).findFirst();
                        near.ifPresent(told::add);
                        tally.found(
                                near.isPresent()
                                        ? Finding.wrong(part.key(), near, quote(near.get()), quote(span), claim.rule())
                                        : Finding.falseAlarm(part.key(), Optional.of(span), quote(span), claim.rule()));
                    }
                }
            }
            wanted.stream()
                    .filter(span -> !told.contains(span))
                    .forEach(span -> tally.found(Finding.missed(part.key(), Optional.of(span), quote(span))));
        }

        private String quote(Span span) {
            return article.text().substring(span.start(), span.end());
        }

        /** The sum over spans of the best Jaccard coefficient with one of the others, character by character. */
        private static double overlap(TreeSet<Span> spans, TreeSet<Span> others) {
            double sum = 0;
            for (Span one : spans) {
                double best = 0;
                for (Span other : others) {
                    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
                    if (common > 0) {
                        best = Math.max(best, (double) common / one.hull(other).length());
                    }
                }
                sum += best;
            }
            return sum;
        }
    }

    @Override
    public Map<String, Double> figures(Counts total) {
        Figures figures = new Figures(total);
        for (Part part : Part.values()) {
            figures.prf(part.key()).f1(part.key() + ".jaccard");
        }
        return figures.prf("claim").all();
    }
}
