package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.event.EventMention.WeaponMention;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.WordClasses;
import org.hearsay.language.Block;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.Newness;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Span;

/**
 * Finds every telling of an event of the codebook and fills its roles along the dependencies. Holds only knowledge, so one finder serves
 * all threads.
 */
public final class EventFinder {
    /** "responded with air strikes": who answers a deed has done another. */
    private static final Set<String> ANSWERING = Set.of("respond", "retaliate", "reply", "answer");

    private final Codebook codebook;
    private final WordClasses classes = WordClasses.load();
    private final LightVerbs lightVerbs = new LightVerbs();
    private final ActualityReader actuality = new ActualityReader();
    private final ModeReader modes = new ModeReader();
    private final QuantityReader quantities = new QuantityReader();
    private final TollFinder tolls = new TollFinder(quantities);
    private final Attachments attachments = new Attachments();
    private final RoleFiller roles = new RoleFiller();
    private final NounPointers pointers = new NounPointers(quantities);
    private final LastingDeed lasting = new LastingDeed();
    private final SceneFinder scenes = new SceneFinder();
    private final Contests contests = new Contests();
    private final TriggerFinder triggers;

    public EventFinder(Codebook codebook) {
        this.codebook = codebook;
        triggers = new TriggerFinder(codebook);
    }

    /** The tellings of a document, in text order, where only the parser says which names are places. */
    public List<EventMention> find(Document document) {
        return find(document, NamesOfPlaces.NONE);
    }

    /** The tellings of a document, in text order. */
    public List<EventMention> find(Document document, NamesOfPlaces places) {
        List<EventMention> found = new ArrayList<>();
        Contests.Text contest = contests.of(document);
        for (Sentence sentence : document.sentences()) {
            Optional<Token> scene = scenes.find(sentence);
            if (scene.isPresent() || triggers.mayTell(sentence) || tolls.mayCount(sentence)) {
                SentenceWords words = new SentenceWords(sentence, classes, places.in(sentence));
                int before = found.size();
                read(
                        words,
                        sentence.index() == 0 || document.blockOf(sentence).kind() == Block.Kind.HEADING,
                        contest,
                        found);
                if (scene.isPresent() && found.size() == before) {
                    found.add(sceneOnly(words, scene.get(), before));
                }
            }
        }
        return List.copyOf(found);
    }

    private void read(SentenceWords words, boolean isHeading, Contests.Text contest, List<EventMention> found) {
        Sentence s = words.sentence();
        List<Draft> drafts = new ArrayList<>();
        List<Occurrence> occurrences = triggers.find(words);
        Set<Integer> heads = new HashSet<>();
        occurrences.forEach(o -> heads.add(o.head().index()));
        for (Occurrence occurrence : occurrences) {
            Draft draft = draft(words, occurrence, heads);
            if (!isHeading && draft.actuality == Actuality.OCCURRED && lasting.isHabit(s, occurrence, draft.light)) {
                draft.actuality = Actuality.GENERIC;
            }
            drafts.add(draft);
        }
        drafts.removeIf(d -> d.occurrence.trigger().weak() && (!d.isSupported(words) || d.isThing(words)));
        drafts.removeIf(d -> WordsMeant.isIn(s, d.occurrence.head()));
        drafts.removeIf(d -> contests.isFigure(words, d, contest));
        drafts.removeAll(PoliceRaid.among(s, drafts));
        List<TollFinder.Told> counts = tolls.find(words).stream()
                .filter(told -> !Takings.isOfNone(told, drafts))
                .toList();
        BlamedBefore.mark(s, drafts, counts);
        List<TollFinder.Told> loose = assignTolls(words, drafts, counts, found);
        drafts.forEach(Draft::withoutVictimsAsDoers);
        drafts.forEach(Draft::withoutFightersAsDisplaced);
        int base = found.size();
        for (int i = 0; i < drafts.size(); i++) {
            Optional<Integer> partOf = SentenceLinks.whole(s, drafts, i).map(whole -> base + whole);
            found.add(mention(words, drafts.get(i), base + i, partOf));
        }
        if (!loose.isEmpty()) {
            found.add(tollOnly(words, loose, found.size()));
        }
    }

    private Draft draft(SentenceWords words, Occurrence occurrence, Set<Integer> heads) {
        Sentence s = words.sentence();
        Optional<LightVerbs.Use> light =
                occurrence.trigger().verb() ? Optional.empty() : lightVerbs.over(words, occurrence.head());
        Draft draft = new Draft(occurrence, light);
        if (!occurrence.trigger().verb()) {
            draft.clauses.addAll(lightVerbs.clauses(words, occurrence.head()));
            light.ifPresent(draft.clauses::remove);
        }
        roles.fill(words, draft, heads);
        Stream<Token> more = Stream.concat(
                StruckAt.things(words, occurrence).stream(), Companions.of(words, occurrence, draft).stream());
        for (Token thing : more.toList()) {
            if (!heads.contains(thing.index())
                    && draft.targets.stream().noneMatch(target -> target.head() == thing.index())) {
                draft.targets.add(Syntax.nounPhrase(s, thing));
            }
        }
        draft.actuality = actuality.read(s, occurrence, light);
        aims(words, draft, heads);
        return draft;
    }

    /** What a deed was aimed at, where nothing else tells what it hit. */
    private static void aims(SentenceWords words, Draft draft, Set<Integer> heads) {
        if (!SentenceLinks.isAttack(draft)) {
            return;
        }
        Sentence s = words.sentence();
        for (Token aim : AimOfDeed.of(s, draft.occurrence.head())) {
            Optional<Token> object = s.child(aim, "dobj").filter(thing -> !heads.contains(aim.index()));
            if (object.isPresent()) {
                draft.aims.add(aim.span().hull(object.get().span()));
                if (draft.targets.isEmpty()) {
                    draft.targets.add(Syntax.nounPhrase(s, object.get()));
                }
            }
        }
    }

    /** Gives each toll to the event that its sentence tells; those that fit none are handed back. */
    private List<TollFinder.Told> assignTolls(
            SentenceWords words, List<Draft> drafts, List<TollFinder.Told> all, List<EventMention> before) {
        List<TollFinder.Told> loose = new ArrayList<>(0);
        for (TollFinder.Told told : all) {
            List<Draft> ofTeller = drafts.stream()
                    .filter(draft -> draft.isBlameAround(words.sentence(), told.teller()))
                    .toList();
            Optional<Draft> owner = SentenceLinks.tollOwner(words.sentence(), ofTeller, told.teller());
            if (owner.isPresent() && Takings.isOfNobody(words, told)) {
                continue;
            }
            if (owner.isPresent()) {
                owner.get().tolls.add(isArrest(owner.get()) ? told.toll().asArrest() : told.toll());
                owner.get().harm.add(told.teller().span().hull(told.toll().span()));
            } else if (!told.toll().cumulative()
                    && (!told.teller().isVerb()
                            || told.toll()
                                    .quantity()
                                    .equals(Quantity.exactly(0)) // "nobody was hurt", by whatever it was
                            || HitByShots.isOneMore(told, before)
                            || codebook.verbTriggers(told.teller().lemma()).isEmpty())) {
                loose.add(told); // a verb that could have told a deed but did not, as of an earthquake, counts for none
            }
        }
        return loose;
    }

    private static boolean isArrest(Draft draft) {
        return draft.occurrence.trigger().type().equals("arrest");
    }

    /** The counts of a sentence that names no deed. */
    private EventMention tollOnly(SentenceWords words, List<TollFinder.Told> told, int index) {
        Token teller = told.get(0).teller();
        boolean bare = told.stream().allMatch(each -> each.toll().victims().isEmpty());
        // "raised the toll to 14 on Friday", "died on Friday in hospital": when it was raised, when she died
        Attachments.Ranked ranked = bare || LaterDeath.isInCare(words.sentence(), teller)
                ? new Attachments.Ranked(List.of(), List.of(), List.of())
                : attachments.rank(words, List.of(teller), Set.of(), Set.of(), false);
        Span evidence = teller.span();
        for (TollFinder.Told each : told) {
            evidence = evidence.hull(each.toll().span());
        }
        List<EventMention.TollMention> counts =
                told.stream().map(TollFinder.Told::toll).toList();
        return aside(words, teller, index, ranked, counts, evidence, EventMention.TOLL_ONLY);
    }

    /** The day and place that a sentence gives which names no deed. */
    private EventMention sceneOnly(SentenceWords words, Token verb, int index) {
        Attachments.Ranked ranked = attachments.rank(words, List.of(verb), Set.of(), Set.of(), false);
        return aside(words, verb, index, ranked, List.of(), verb.span(), EventMention.SCENE_ONLY);
    }

    private static EventMention aside(
            SentenceWords words,
            Token teller,
            int index,
            Attachments.Ranked ranked,
            List<EventMention.TollMention> tolls,
            Span evidence,
            String rule) {
        return new EventMention(
                index,
                "killing",
                List.of(),
                Actuality.OCCURRED,
                Newness.NEWS,
                Phrase.of(words.sentence(), teller),
                List.of(),
                List.of(),
                tolls,
                List.of(),
                ranked.times(),
                ranked.places(),
                ranked.topics(),
                Optional.empty(),
                EventMention.Pointer.SAME,
                Optional.empty(),
                List.of(evidence),
                rule);
    }

    /** With mortars it is shelling; with rifles and a grenade launcher it is an attack with several weapons. */
    private String refined(String type, List<WeaponMention> weapons) {
        List<String> types = weapons.stream()
                .map(weapon -> codebook.refine(type, weapon.kind()))
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : type;
    }

    private EventMention mention(SentenceWords words, Draft draft, int index, Optional<Integer> partOf) {
        Sentence s = words.sentence();
        Occurrence occurrence = draft.occurrence;
        Set<Integer> others = new HashSet<>(draft.otherHeads);
        Set<Integer> doers = new HashSet<>();
        draft.perpetrators.forEach(p -> doers.add(p.phrase().head()));
        Attachments.Ranked ranked = attachments.rank(
                words,
                occurrence.words(),
                others,
                doers,
                Topics.isForCause(occurrence.trigger().type()));
        if (CrimeOfCharge.is(s, occurrence.head())) {
            List<Phrase> ofDeed =
                    ranked.times().stream().filter(CrimeOfCharge::isTimeOfDeed).toList();
            ranked = new Attachments.Ranked(ofDeed, List.of(), ranked.topics());
        }
        if (draft.blame.isPresent()) {
            ranked = new Attachments.Ranked(
                    draft.ofBlame(s, ranked.times()),
                    draft.ofBlame(s, ranked.places()),
                    draft.ofBlame(s, ranked.topics()));
        }
        Set<String> read = modes.read(s, occurrence, draft.weapons, draft.doers(s));
        String type = refined(occurrence.trigger().type(), draft.weapons);
        for (String mode : read) {
            type = codebook.refine(type, mode);
        }
        List<String> allModes =
                new ArrayList<>(codebook.type(type).orElseThrow().modes());
        read.stream().filter(mode -> !allModes.contains(mode)).forEach(allModes::add);
        Actuality actual = draft.actuality;
        boolean denied = actual == Actuality.DENIED;
        List<Responsible> perpetrators = new ArrayList<>();
        for (Responsible p : draft.perpetrators) {
            perpetrators.add(
                    denied && p.kind() == ResponsibilityKind.STATED
                            ? new Responsible(p.phrase(), ResponsibilityKind.DENIED)
                            : p);
        }
        NounPointers.Pointing pointer = pointers.read(words, occurrence);
        boolean isAnswer =
                draft.light.filter(use -> isAnswer(s, occurrence, use.verb())).isPresent();
        boolean isHistory = pointer.background().isPresent()
                || lasting.isHistory(s, occurrence, draft.light)
                || draft.blame.isPresent() && ranked.times().isEmpty();
        return new EventMention(
                index,
                type,
                allModes,
                pointer.generic() && actual == Actuality.OCCURRED && draft.isBare() ? Actuality.GENERIC : actual,
                isHistory ? Newness.BACKGROUND : Newness.NEWS,
                trigger(s, occurrence),
                perpetrators,
                draft.targets,
                draft.tolls,
                draft.weapons,
                ranked.times(),
                ranked.places(),
                ranked.topics(),
                pointer.count(),
                isAnswer
                        ? EventMention.Pointer.ANOTHER
                        : draft.blame.isPresent() ? EventMention.Pointer.OPEN : pointer.pointer(),
                partOf,
                evidence(s, draft),
                occurrence.trigger().rule());
    }

    /** "responded with air strikes", not "responded to a shooting". */
    private static boolean isAnswer(Sentence s, Occurrence occurrence, Token verb) {
        return ANSWERING.contains(verb.lemma())
                && s.head(NounPointers.firstOfList(s, LightVerbs.top(s, occurrence.head())))
                        .filter(with -> with.isLemma("with") && with.head() == verb.index())
                        .isPresent();
    }

    private static Phrase trigger(Sentence s, Occurrence occurrence) {
        int from = occurrence.head().index();
        int to = from + 1;
        for (Token word : occurrence.words()) {
            from = Math.min(from, word.index());
            to = Math.max(to, word.index() + 1);
        }
        return new Phrase(s, occurrence.head().index(), from, to);
    }

    /** The words of the deed, and beside them those that count whom it harmed: "five people died when a bomb went off". */
    private static List<Span> evidence(Sentence s, Draft draft) {
        Span deed = ofDeed(s, draft);
        List<Span> all = new ArrayList<>(2);
        all.add(deed);
        draft.harm.stream().filter(harm -> !deed.contains(harm)).distinct().forEach(all::add);
        draft.aims.stream().filter(aim -> !deed.contains(aim)).forEach(all::add);
        return all;
    }

    /** From the first to the last word of the trigger and the roles that stand in its sentence. */
    private static Span ofDeed(Sentence s, Draft draft) {
        Span span = trigger(s, draft.occurrence).span();
        for (Token word : draft.occurrence.words()) {
            for (Token child : s.children(word)) {
                if (child.isLabel(
                                "nsubj",
                                "nsubjpass",
                                "dobj",
                                "agent",
                                "det",
                                "nmod",
                                "compound",
                                "poss",
                                "aux",
                                "auxpass",
                                "neg",
                                "prt")
                        && s.child(child, "relcl", "conj").isEmpty()) {
                    span = span.hull(s.span(s.subtreeFrom(child), s.subtreeTo(child)));
                }
            }
        }
        Optional<Token> light = draft.light.map(LightVerbs.Use::verb).filter(v -> v.isVerb() && !v.isLemma("say"));
        if (light.isPresent()) {
            span = span.hull(light.get().span());
            for (Token particle : s.children(light.get(), "prt")) { // "carried out"
                span = span.hull(particle.span());
            }
        }
        return span;
    }
}
