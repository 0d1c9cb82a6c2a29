package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.event.EventMention.WeaponMention;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.WordClasses;
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
    private final TriggerFinder triggers;

    public EventFinder(Codebook codebook) {
        this.codebook = codebook;
        triggers = new TriggerFinder(codebook);
    }

    /** The tellings of a document, in text order. */
    public List<EventMention> find(Document document) {
        List<EventMention> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (triggers.mayTell(sentence)) {
                read(new SentenceWords(sentence, classes), found);
            }
        }
        return List.copyOf(found);
    }

    private void read(SentenceWords words, List<EventMention> found) {
        Sentence s = words.sentence();
        List<Draft> drafts = new ArrayList<>();
        List<Occurrence> occurrences = triggers.find(words);
        Set<Integer> heads = new HashSet<>();
        occurrences.forEach(o -> heads.add(o.head().index()));
        for (Occurrence occurrence : occurrences) {
            drafts.add(draft(words, occurrence, heads));
        }
        drafts.removeIf(d -> d.occurrence.trigger().weak() && !d.isSupported(words));
        if (drafts.isEmpty()) {
            return;
        }
        assignTolls(words, drafts);
        int base = found.size();
        for (int i = 0; i < drafts.size(); i++) {
            Optional<Integer> partOf = SentenceLinks.whole(s, drafts, i).map(whole -> base + whole);
            found.add(mention(words, drafts.get(i), base + i, partOf));
        }
    }

    private Draft draft(SentenceWords words, Occurrence occurrence, Set<Integer> heads) {
        Sentence s = words.sentence();
        Optional<LightVerbs.Use> light =
                occurrence.trigger().verb() ? Optional.empty() : lightVerbs.over(words, occurrence.head());
        Draft draft = new Draft(occurrence, light);
        roles.fill(words, draft, heads);
        draft.actuality = actuality.read(s, occurrence, light);
        return draft;
    }

    private void assignTolls(SentenceWords words, List<Draft> drafts) {
        for (TollFinder.Told told : tolls.find(words)) {
            SentenceLinks.tollOwner(words.sentence(), drafts, told.teller()).ifPresent(d -> d.tolls.add(told.toll()));
        }
    }

    private EventMention mention(SentenceWords words, Draft draft, int index, Optional<Integer> partOf) {
        Sentence s = words.sentence();
        Occurrence occurrence = draft.occurrence;
        Set<Integer> others = new HashSet<>(draft.otherHeads);
        Set<Integer> doers = new HashSet<>();
        draft.perpetrators.forEach(p -> doers.add(p.phrase().head()));
        Attachments.Ranked ranked = attachments.rank(words, occurrence, others, doers);
        Set<String> read = modes.read(s, occurrence, draft.weapons, draft.doers(s));
        String type = occurrence.trigger().type();
        for (WeaponMention weapon : draft.weapons) {
            type = codebook.refine(type, weapon.kind());
        }
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
        return new EventMention(
                index,
                type,
                allModes,
                pointer.generic() && actual == Actuality.OCCURRED && draft.isBare() ? Actuality.GENERIC : actual,
                pointer.background().isPresent() ? Newness.BACKGROUND : Newness.NEWS,
                trigger(s, occurrence),
                perpetrators,
                draft.targets,
                draft.tolls,
                draft.weapons,
                ranked.times(),
                ranked.places(),
                pointer.count(),
                pointer.pointer(),
                partOf,
                evidence(s, draft),
                occurrence.trigger().rule());
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

    /** From the first to the last word of the trigger and the roles that stand in its sentence. */
    private static Span evidence(Sentence s, Draft draft) {
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
        return span;
    }
}
