package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/** Reads a report in the order in which one lays a page open: the letters, the layout, the quotations, the sentences, the words. */
public final class ReportParser implements Parser {
    private final Engine engine;
    private final Layout layout = Layout.load();
    private final SentenceSplitter splitter = SentenceSplitter.load();

    public ReportParser(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Document parse(Report report) {
        NormalText normal = NormalText.of(report.text());
        String text = normal.text();
        LetterCase letters = LetterCase.of(text, 0, text.length());
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        List<List<QuoteMark>> marks = new ArrayList<>();
        for (Block block : layout.find(text)) {
            Span span = block.span();
            if (block.kind().isRead()) {
                List<QuoteMark> found = QuoteMarks.in(normal, text, span.start(), span.end());
                paragraphs.add(span);
                marks.add(found);
                parse(normal, text, span, found, letters, blocks.size(), sentences);
            }
            blocks.add(new Block(block.kind(), normal.span(span.start(), span.end())));
        }
        List<Quotation> quotations = new QuotationFinder(normal, text).find(paragraphs, marks);
        return new Document(report, blocks, sentences, quotations);
    }

    private void parse(
            NormalText normal,
            String text,
            Span span,
            List<QuoteMark> marks,
            LetterCase letters,
            int block,
            List<Sentence> into) {
        String paragraph = text.substring(span.start(), span.end()).replace('\n', ' ');
        boolean[] closing = new boolean[paragraph.length()];
        for (QuoteMark mark : marks) {
            closing[mark.at() - span.start()] = mark.role() == QuoteMark.Role.CLOSES;
        }
        List<Word> words = whole(normal, span.start(), engine.tokenize(paragraph));
        for (List<Word> sentence : splitter.split(words, letters, closing)) {
            List<Word> located = new ArrayList<>(sentence.size());
            for (Word word : sentence) {
                located.add(new Word(word.form(), place(normal, span.start(), word)));
            }
            into.add(engine.parse(into.size(), block, located));
        }
    }

    private static Span place(NormalText normal, int offset, Word word) {
        return normal.span(offset + word.span().start(), offset + word.span().end());
    }

    /** The words with those joined that share a character of the report ("…" reads as three full stops), so that none overlap. */
    private static List<Word> whole(NormalText normal, int offset, List<Word> words) {
        List<Word> whole = new ArrayList<>(words.size());
        int end = 0;
        for (Word word : words) {
            Span place = place(normal, offset, word);
            if (place.start() < end) {
                Word last = whole.remove(whole.size() - 1);
                whole.add(new Word(last.form() + word.form(), last.span().hull(word.span())));
            } else {
                whole.add(word);
            }
            end = place.end();
        }
        return whole;
    }
}
