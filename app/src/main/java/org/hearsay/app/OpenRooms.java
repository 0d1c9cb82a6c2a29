package org.hearsay.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hearsay.Newsreader;
import org.hearsay.app.cli.Version;
import org.hearsay.app.read.CannotGoOn;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.record.Coder;
import org.hearsay.event.CodebookCheck;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.CodebookDigest;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.PackException;
import org.hearsay.language.Parser;
import org.hearsay.language.Progress;
import org.hearsay.language.Sentence;
import org.hearsay.language.nlp4j.Nlp4jParser;
import org.hearsay.language.nlp4j.PackFolder;
import org.hearsay.mention.date.DateFinder;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.DateResolver;
import org.hearsay.resolve.date.Timex;

/** The house with all that its rooms know. Each part is opened, the language pack even made, when it is first needed. */
final class OpenRooms implements Rooms {
    private final Supplier<Parser> parser;
    private final Supplier<Newsreader> newsreader;
    private final Supplier<Coder> coder = new Lazy<>(OpenRooms::thisCoder);
    private final Supplier<DateFinder> dates = new Lazy<>(() -> new DateFinder(CalendarWords.load(), NamedDays.load()));

    /** @param progress told of the making of the language pack */
    OpenRooms(Progress progress) {
        this.parser = new Lazy<>(() -> openParser(progress));
        this.newsreader = new Lazy<>(this::openNewsreader);
    }

    /** What is known is read while the language pack opens: neither needs the other. */
    private Newsreader openNewsreader() {
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::builtIn);
        CompletableFuture<ActorRegistry> actors = CompletableFuture.supplyAsync(ActorRegistry::load);
        CompletableFuture<Codebook> codebook = CompletableFuture.supplyAsync(Codebook::builtIn);
        return new Newsreader(parser.get(), gazetteer.join(), actors.join(), codebook.join());
    }

    private static Parser openParser(Progress progress) {
        try {
            return Nlp4jParser.open(PackFolder.ofEnvironment(), progress);
        } catch (PackException e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Reading read(Report report) {
        return newsreader.get().read(report);
    }

    @Override
    public List<Span> sentences(Report report) {
        return parser.get().parse(report).sentences().stream()
                .map(Sentence::span)
                .toList();
    }

    @Override
    public List<Timex> timexes(Report report) {
        Document document = parser.get().parse(report);
        return DateResolver.timexes(
                new DateResolver().resolve(document, dates.get().find(document)));
    }

    @Override
    public List<String> checkCodebook() {
        return new CodebookCheck(Codebook.builtIn(), parser.get()).failures();
    }

    @Override
    public void prepare() {
        Newsreader unused = newsreader.get(); // opening it is the point
    }

    @Override
    public Coder coder() {
        return coder.get();
    }

    private static Coder thisCoder() {
        try {
            return new Coder(
                    "hearsay",
                    Version.number(),
                    Optional.of("sha256:" + CodebookDigest.ofBuiltIn()),
                    Optional.of("sha256:" + Nlp4jParser.packDigest()));
        } catch (PackException e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()), e);
        }
    }
}
