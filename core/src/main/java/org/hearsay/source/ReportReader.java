package org.hearsay.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Issue;
import org.hearsay.model.IssueKind;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;

/** The one door of the source room: makes a report of bytes. Immutable; one serves all threads. */
public final class ReportReader {
    /**
     * The longest text that is read as one report, in UTF-16 units: some 160,000 words, twenty times the longest newspaper feature. More
     * than that is a book, an archive, or a mistake.
     */
    public static final int MAX_CHARACTERS = 1_000_000;

    /** The most bytes that are looked at: pages carry much more markup and script than words. */
    public static final int MAX_BYTES = 20_000_000;

    private static final int SNIFFED = 4_096;

    private final EnglishCheck english = FunctionWords.load();

    /** Reads plain text or an HTML page. */
    public Delivery read(RawReport raw) {
        if (raw.bytes().length > MAX_BYTES) {
            return tooLong(raw.bytes().length + " bytes");
        }
        Optional<String> binary = Binary.kindOf(raw.bytes());
        if (binary.isPresent()) {
            return new Delivery.Refused("not text but " + binary.get() + ": give plain text, HTML or JSON Lines");
        }
        Encoding.Decoded decoded = Encoding.decode(raw.bytes(), raw.mediaType());
        List<Issue> issues = new ArrayList<>();
        decoded.guessed()
                .ifPresent(name -> issues.add(new Issue(
                        IssueKind.ENCODING_GUESSED,
                        "the bytes are not UTF-8 and nothing names their encoding: read as " + name,
                        Optional.empty())));
        Page page = isHtml(raw, decoded.text()) ? HtmlPage.read(decoded.text()) : Page.plain(decoded.text());
        return accept(raw.bytes(), raw.uri(), raw.published(), page, issues);
    }

    /** Reads one line of a list of reports. */
    public Delivery read(ListedReport listed) {
        List<Issue> issues = new ArrayList<>();
        Optional<LocalDate> published = listed.published().flatMap(PublicationDay::in);
        if (listed.published().isPresent() && published.isEmpty()) {
            issues.add(new Issue(
                    IssueKind.DATE_INVALID,
                    "the list's day of publication is no date: '"
                            + listed.published().get() + "'",
                    Optional.empty()));
        }
        Page page = new Page(listed.title(), listed.publisher(), published, listed.text());
        return accept(listed.bytes(), listed.url().or(listed::id), listed.publishedOption(), page, issues);
    }

    private Delivery accept(
            byte[] bytes, Optional<String> uri, Optional<LocalDate> option, Page page, List<Issue> issues) {
        if (page.text().length() > MAX_CHARACTERS) {
            return tooLong(page.text().length() + " characters");
        }
        String text = withoutLoneSurrogates(page.text());
        boolean isEnglish = english.isEnglish(text);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            issues.add(new Issue(IssueKind.TEXT_EMPTY, "there is not one word in it", Optional.empty()));
        } else if (!isEnglish) {
            issues.add(new Issue(
                    IssueKind.LANGUAGE_NOT_SUPPORTED,
                    "the words are not English, the one language that is read",
                    Optional.empty()));
        }
        Optional<LocalDate> dateline =
                option.isEmpty() && page.published().isEmpty() ? DatelineDay.in(text) : Optional.empty();
        Report report = new Report(
                "sha256:" + sha256(bytes),
                uri,
                page.publisher(),
                page.title(),
                option.or(page::published).or(() -> dateline),
                option.map(day -> PublishedFrom.OPTION)
                        .or(() -> page.published().map(day -> PublishedFrom.METADATA))
                        .or(() -> dateline.map(day -> PublishedFrom.DATELINE)),
                isEnglish ? "en" : "und",
                text);
        return new Delivery.Accepted(report, issues);
    }

    private static Delivery tooLong(String size) {
        return new Delivery.Refused(String.format(
                Locale.ROOT,
                "too long for one report (%s; at most %,d characters): if it holds many reports, give them as JSON Lines, one a line",
                size,
                MAX_CHARACTERS));
    }

    private static boolean isHtml(RawReport raw, String text) {
        if (raw.mediaType().isPresent()) {
            return raw.mediaType().get().toLowerCase(Locale.ROOT).contains("html");
        }
        String head = text.substring(0, Math.min(text.length(), SNIFFED))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<")
                        && (head.contains("<html") || head.contains("<head") || head.contains("<body")));
    }

    /** Half a surrogate pair is no character and cannot be written as UTF-8: each becomes U+FFFD, which keeps every offset. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder mended = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended.append(text, mended.length(), i).append('\uFFFD');
            }
        }
        return mended.isEmpty()
                ? text
                : mended.append(text, mended.length(), text.length()).toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
