package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.mend.Mends;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/** Reads a report in the order in which one lays a page open: the letters, the layout, the quotations, the sentences, the words. */
public final class ReportParser implements Parser {
    private final Engine engine;
    private final Layout layout = Layout.load();
    private final SentenceSplitter splitter = SentenceSplitter.load();
    private final JoinedWords joined = JoinedWords.load();
    private final Truecaser truecaser;
    private final CapitalNames capitals = new CapitalNames();
    private final Mends mends = new Mends();
    private final NamedBodies bodies = new NamedBodies();
    private final Insertions insertions;

    public ReportParser(Engine engine) {
        this.engine = engine;
        truecaser = new Truecaser(engine);
        insertions = new Insertions(engine);
    }

    @Override
    public Document parse(Report report) {
        NormalText normal = NormalText.of(report.text());
        String text = normal.text();
        List<Block> found = layout.find(text);
        Page page = Page.of(normal, text, found);
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        List<List<QuoteMark>> marks = new ArrayList<>();
        for (Block block : found) {
            Span span = block.span();
            if (block.kind().isRead()) {
                List<QuoteMark> quotes = QuoteMarks.in(normal, text, span.start(), span.end());
                paragraphs.add(span);
                marks.add(quotes);
                for (List<Word> sentence : split(page, block, quotes)) {
                    Sentence parsed = insertions.parse(sentences.size(), blocks.size(), sentence);
                    sentences.add(mends.mended(capitals.restored(parsed)));
                }
            }
            blocks.add(new Block(block.kind(), normal.span(span.start(), span.end())));
        }
        List<Quotation> quotations = new QuotationFinder(normal, text).find(paragraphs, marks);
        return new Document(report, blocks, bodies.retyped(sentences), quotations);
    }

    /** A report's text as it is read, and how it uses capitals. */
    private record Page(NormalText normal, String text, LetterCase letters, Spellings spellings) {
        /** What headlines are held against is the running text below them; where that has no case it tells nothing. */
        static Page of(NormalText normal, String text, List<Block> blocks) {
            LetterCase letters = LetterCase.of(text, 0, text.length());
            StringBuilder running = new StringBuilder();
            for (Block block : blocks) {
                Span span = block.span();
                if (block.kind() == Block.Kind.PARAGRAPH
                        && LetterCase.of(text, span.start(), span.end()) == LetterCase.MIXED) {
                    running.append(text, span.start(), span.end()).append('\n');
                }
            }
            boolean tells = letters == LetterCase.MIXED && running.length() < text.length();
            return new Page(normal, text, letters, tells ? Spellings.of(running) : Spellings.NONE);
        }

        /** A block may be all capitals in a text that is not. */
        LetterCase lettersOf(Span block) {
            boolean upper = LetterCase.of(text, block.start(), block.end()) == LetterCase.UPPER;
            return upper ? LetterCase.UPPER : letters;
        }
    }

    /** The sentences of a block, as they are parsed, with their places in the report. */
    private List<List<Word>> split(Page page, Block block, List<QuoteMark> marks) {
        Span span = block.span();
        String paragraph = page.text().substring(span.start(), span.end()).replace('\n', ' ');
        boolean[] closing = new boolean[paragraph.length()];
        for (QuoteMark mark : marks) {
            closing[mark.at() - span.start()] = mark.role() == QuoteMark.Role.CLOSES;
        }
        LetterCase letters = page.lettersOf(span);
        List<Word> words = joined.join(whole(page.normal(), span.start(), engine.tokenize(paragraph)));
        List<List<Word>> sentences = new ArrayList<>();
        for (List<Word> sentence : splitter.split(words, letters, closing)) {
            List<Word> located = new ArrayList<>(sentence.size());
            for (Word word : sentence) {
                located.add(new Word(word.form(), place(page.normal(), span.start(), word)));
            }
            sentences.add(recased(located, page, letters, block.kind()));
        }
        return sentences;
    }

    private List<Word> recased(List<Word> sentence, Page page, LetterCase letters, Block.Kind kind) {
        if (letters != LetterCase.MIXED) {
            return truecaser.recase(sentence, page.spellings());
        }
        List<Word> cased = kind == Block.Kind.HEADING && truecaser.isHeadline(sentence, page.spellings())
                ? truecaser.lowerHeadline(sentence, page.spellings())
                : sentence;
        return capitals.respelled(cased, page.text());
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
