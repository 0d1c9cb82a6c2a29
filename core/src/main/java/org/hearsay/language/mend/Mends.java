package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.blame.AccusedAfterAnd;
import org.hearsay.language.mend.blame.AlthoughApart;
import org.hearsay.language.mend.blame.BlamedFor;
import org.hearsay.language.mend.blame.BlamedOn;
import org.hearsay.language.mend.blame.BlamingAfterDenial;
import org.hearsay.language.mend.blame.DoingAfterBlame;
import org.hearsay.language.mend.blame.HeldBy;
import org.hearsay.language.mend.blame.JudgingAfterAnd;
import org.hearsay.language.mend.blame.ListOfBlame;
import org.hearsay.language.mend.blame.SecondAccused;
import org.hearsay.language.mend.blame.SuspectedOfDoing;
import org.hearsay.language.mend.clause.BothAfterHave;
import org.hearsay.language.mend.clause.ClauseAfterRelative;
import org.hearsay.language.mend.clause.ClauseAfterTimeWord;
import org.hearsay.language.mend.clause.ClauseBeforeSemicolon;
import org.hearsay.language.mend.clause.DescribedBetweenCommas;
import org.hearsay.language.mend.clause.DescribedNames;
import org.hearsay.language.mend.clause.FiniteBehindRelative;
import org.hearsay.language.mend.clause.FiniteBehindRoot;
import org.hearsay.language.mend.clause.InAfterAdverb;
import org.hearsay.language.mend.clause.LandOfHolder;
import org.hearsay.language.mend.clause.ListTakenForApposition;
import org.hearsay.language.mend.clause.NameBesideTitle;
import org.hearsay.language.mend.clause.NameWithFor;
import org.hearsay.language.mend.clause.NamesAfterColon;
import org.hearsay.language.mend.clause.NeighbouringState;
import org.hearsay.language.mend.clause.NounAfterTime;
import org.hearsay.language.mend.clause.ObjectBeforeDay;
import org.hearsay.language.mend.clause.ObjectBesideSubject;
import org.hearsay.language.mend.clause.RelativeObject;
import org.hearsay.language.mend.clause.SecondObject;
import org.hearsay.language.mend.clause.SecondOfCounted;
import org.hearsay.language.mend.clause.SecondSubject;
import org.hearsay.language.mend.clause.SinceInPerfect;
import org.hearsay.language.mend.clause.SubjectAfterAnd;
import org.hearsay.language.mend.clause.SubjectAfterFronted;
import org.hearsay.language.mend.clause.ThatBeforeCounted;
import org.hearsay.language.mend.clause.TimeOnArticle;
import org.hearsay.language.mend.clause.VerbAfterAside;
import org.hearsay.language.mend.clause.WhenAfterAnd;
import org.hearsay.language.mend.clause.WhenAfterDay;
import org.hearsay.language.mend.clause.WhoBehindName;
import org.hearsay.language.mend.clause.WhoseClause;
import org.hearsay.language.mend.clause.YearBeforeSubject;
import org.hearsay.language.mend.harm.AimOfAttack;
import org.hearsay.language.mend.harm.AllBeforeParticiple;
import org.hearsay.language.mend.harm.AmongThem;
import org.hearsay.language.mend.harm.ArmedBeforeVerb;
import org.hearsay.language.mend.harm.BurnedAlive;
import org.hearsay.language.mend.harm.CarriedOutDeed;
import org.hearsay.language.mend.harm.CountBeforeComma;
import org.hearsay.language.mend.harm.CountOfDead;
import org.hearsay.language.mend.harm.CountedSubject;
import org.hearsay.language.mend.harm.DeadBesideHurt;
import org.hearsay.language.mend.harm.DisguisedAs;
import org.hearsay.language.mend.harm.FiniteBehindPhrase;
import org.hearsay.language.mend.harm.FirstOfDeeds;
import org.hearsay.language.mend.harm.FoundHurt;
import org.hearsay.language.mend.harm.HarmOfCondemned;
import org.hearsay.language.mend.harm.HitBeforeFinite;
import org.hearsay.language.mend.harm.HurtBesideDead;
import org.hearsay.language.mend.harm.InShooting;
import org.hearsay.language.mend.harm.IncludedVictims;
import org.hearsay.language.mend.harm.KillingBehindAside;
import org.hearsay.language.mend.harm.LatestKilling;
import org.hearsay.language.mend.harm.ObjectAfterAge;
import org.hearsay.language.mend.harm.ObjectAfterToDeath;
import org.hearsay.language.mend.harm.ObjectOfSecondHarm;
import org.hearsay.language.mend.harm.OneFatally;
import org.hearsay.language.mend.harm.PartOfCounted;
import org.hearsay.language.mend.harm.ParticipleAfterNoun;
import org.hearsay.language.mend.harm.SecondPassive;
import org.hearsay.language.mend.harm.SeenDoing;
import org.hearsay.language.mend.harm.ShotAndKilled;
import org.hearsay.language.mend.harm.ShotAndWounded;
import org.hearsay.language.mend.harm.ShotDead;
import org.hearsay.language.mend.harm.SuspectedSubject;
import org.hearsay.language.mend.harm.TakenAsHostages;
import org.hearsay.language.mend.harm.TakenThenFreed;
import org.hearsay.language.mend.harm.ThatDeed;
import org.hearsay.language.mend.harm.UpToCount;
import org.hearsay.language.mend.harm.VictimAfterPlace;
import org.hearsay.language.mend.harm.VictimAfterSpan;
import org.hearsay.language.mend.harm.WhichOfAttack;
import org.hearsay.language.mend.harm.WhoOfPerson;
import org.hearsay.language.mend.harm.WoundedBesideBodies;
import org.hearsay.language.mend.speaker.AccordingApart;
import org.hearsay.language.mend.speaker.AccordingToAll;
import org.hearsay.language.mend.speaker.AdmittedDoing;
import org.hearsay.language.mend.speaker.AfterToldTo;
import org.hearsay.language.mend.speaker.AnnouncedSince;
import org.hearsay.language.mend.speaker.ChannelOfClaim;
import org.hearsay.language.mend.speaker.ClauseBeforeSaying;
import org.hearsay.language.mend.speaker.FiniteAfterSaid;
import org.hearsay.language.mend.speaker.HoursAfterTheySaid;
import org.hearsay.language.mend.speaker.ListOfDeedsSaid;
import org.hearsay.language.mend.speaker.ListedSpeakers;
import org.hearsay.language.mend.speaker.NameBesideGroup;
import org.hearsay.language.mend.speaker.NamedByQuoted;
import org.hearsay.language.mend.speaker.NearerSpeaker;
import org.hearsay.language.mend.speaker.NounBeforeCalled;
import org.hearsay.language.mend.speaker.OfficeAndNameSaid;
import org.hearsay.language.mend.speaker.OneOfThemSaid;
import org.hearsay.language.mend.speaker.PhraseAfterSaid;
import org.hearsay.language.mend.speaker.PutByDescribed;
import org.hearsay.language.mend.speaker.SaidAfterClause;
import org.hearsay.language.mend.speaker.SaidAfterDenied;
import org.hearsay.language.mend.speaker.SaidInRelative;
import org.hearsay.language.mend.speaker.SaidInStatement;
import org.hearsay.language.mend.speaker.SayingOfSpeaker;
import org.hearsay.language.mend.speaker.SecondRootSays;
import org.hearsay.language.mend.speaker.SecondThatClause;
import org.hearsay.language.mend.speaker.SpeakerAfterClause;
import org.hearsay.language.mend.speaker.SpeakerAfterQuotation;
import org.hearsay.language.mend.speaker.SpeakerBehindComma;
import org.hearsay.language.mend.speaker.SpeakerBehindDash;
import org.hearsay.language.mend.speaker.SpeakingGroup;
import org.hearsay.language.mend.speaker.ThatClauseApart;
import org.hearsay.language.mend.speaker.ToldAfterClause;
import org.hearsay.language.mend.speaker.WhileSaying;

/** The mends in the order in which they are tried, each on what those before it left. */
public final class Mends {
    private final List<Mend> mends;

    public Mends() {
        Table words = Table.load("en/mend-words.tsv");
        Set<String> saying = words.group("saying");
        Set<String> deeds = new HashSet<>(words.group("attack"));
        deeds.addAll(words.group("harm"));
        deeds.addAll(words.group("deed"));
        mends = List.of(
                new ClauseBeforeSemicolon(),
                new RelativeObject(),
                new ClauseAfterRelative(),
                new FiniteBehindRelative(),
                new WhoseClause(),
                new TimeOnArticle(),
                new LandOfHolder(words.group("holding"), words.group("land")),
                new SuspectedSubject(),
                new SubjectAfterAnd(),
                new CountedSubject(),
                new SecondOfCounted(),
                new BothAfterHave(),
                new FiniteBehindRoot(saying),
                new ThatBeforeCounted(),
                new SubjectAfterFronted(),
                new ObjectBesideSubject(),
                new NamedByQuoted(),
                new SecondSubject(),
                new NearerSpeaker(saying),
                new ThatDeed(),
                new SpeakerBehindDash(),
                new FirstOfDeeds(),
                new ShotDead(),
                new HitBeforeFinite(words.group("harming")),
                new InShooting(words.group("befalling")),
                new ObjectAfterToDeath(),
                new ObjectAfterAge(words.group("harming")),
                new ObjectOfSecondHarm(words.group("harming")),
                new AllBeforeParticiple(),
                new ListTakenForApposition(words.group("plain")),
                new NamesAfterColon(),
                new DescribedNames(),
                new NameBesideTitle(words.group("named-body")),
                new TakenAsHostages(),
                new ClauseAfterTimeWord(),
                new WhenAfterDay(),
                new SinceInPerfect(),
                new ArmedBeforeVerb(),
                new FiniteBehindPhrase(words.group("harming"), words.group("assailing"), saying),
                new FiniteAfterSaid(saying, words.group("harming"), words.group("assailing")),
                new ShotAndKilled(words.group("harming")),
                new DisguisedAs(words.group("posing")),
                new KillingBehindAside(words.group("harming"), words.group("assailing")),
                new VerbAfterAside(),
                new ParticipleAfterNoun(words.group("harming")),
                new UpToCount(),
                new BurnedAlive(),
                new LatestKilling(),
                new AfterToldTo(),
                new HoursAfterTheySaid(saying),
                new ShotAndWounded(words.group("harming")),
                new SeenDoing(words.group("seeing")),
                new SuspectedOfDoing(words.group("judging")),
                new WhoOfPerson(words.group("group")),
                new WhoBehindName(),
                new OneOfThemSaid(saying),
                new PutByDescribed(words.group("putting")),
                new AmongThem(),
                new WhenAfterAnd(),
                new InAfterAdverb(),
                new DescribedBetweenCommas(),
                new ToldAfterClause(saying),
                new AdmittedDoing(words.group("admitting")),
                new SayingOfSpeaker(saying, words.group("judging")),
                new AlthoughApart(words.group("judging")),
                new AccusedAfterAnd(words.group("judging")),
                new DeadBesideHurt(words.group("hurt")),
                new HurtBesideDead(words.group("hurt")),
                new CountBeforeComma(words.group("harming")),
                new ThatClauseApart(saying),
                new SpeakerAfterQuotation(saying),
                new SpeakerBehindComma(saying),
                new SaidInRelative(saying),
                new NounBeforeCalled(),
                new PhraseAfterSaid(saying),
                new SaidAfterClause(saying),
                new SpeakerAfterClause(saying),
                new SecondRootSays(saying),
                new ListOfDeedsSaid(saying),
                new SaidInStatement(saying),
                new SecondThatClause(),
                new AccordingToAll(),
                new OfficeAndNameSaid(saying),
                new AnnouncedSince(saying),
                new SaidAfterDenied(),
                new ClauseBeforeSaying(saying),
                new AccordingApart(saying),
                new JudgingAfterAnd(saying, words.group("judging")),
                new WhileSaying(saying, words.group("judging")),
                new BlamingAfterDenial(words.group("judging")),
                new YearBeforeSubject(),
                new NounAfterTime(),
                new ObjectBeforeDay(saying),
                new AimOfAttack(words.group("attack")),
                new NameBesideGroup(words.group("spokesman"), givenNames()),
                new ChannelOfClaim(words.group("channel")),
                new VictimAfterPlace(words.group("harm")),
                new IncludedVictims(words.group("harm")),
                new CarriedOutDeed(deeds),
                new WhichOfAttack(words.group("attack"), words.group("harming")),
                new HarmOfCondemned(deeds, words.group("harming")),
                new VictimAfterSpan(words.group("harming")),
                new TakenThenFreed(words.group("harming")),
                new NameWithFor(),
                new NeighbouringState(),
                new SecondObject(),
                new ListedSpeakers(saying),
                new SpeakingGroup(saying, words.group("group")),
                new DoingAfterBlame(words.group("of-doing")),
                new ListOfBlame(words.group("judging")),
                new HeldBy(),
                new BlamedFor(words.group("of-doing"), words.group("for-doing"), deeds),
                new BlamedOn(),
                new SecondAccused(words.group("judging")),
                new PartOfCounted(),
                new FoundHurt(words.group("finding"), words.group("found")),
                new CountOfDead(words.group("hurt")),
                new WoundedBesideBodies(words.group("hurt")),
                new SecondPassive(words.group("harming")),
                new OneFatally());
    }

    private static Set<String> givenNames() {
        return Table.load("world/given-names.tsv").rows().stream()
                .flatMap(row -> row.words(1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sentence with its tree put right; the same one where nothing is wrong with it. */
    public Sentence mended(Sentence sentence) {
        Sentence at = sentence;
        for (Mend mend : mends) {
            List<Rehung> changes = mend.in(at);
            if (!changes.isEmpty()) {
                at = rehung(at, changes);
            }
        }
        return at;
    }

    /** The sentence as it was where the change would leave a token below itself. */
    private static Sentence rehung(Sentence sentence, List<Rehung> changes) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (Rehung change : changes) {
            Token t = tokens.get(change.token());
            String lemma = change.verb().map(Rehung.Verb::lemma).orElse(t.lemma());
            String tag = change.verb().map(Rehung.Verb::tag).orElse(t.tag());
            tokens.set(t.index(), new Token(t.index(), t.span(), t.form(), lemma, tag, change.head(), change.label()));
        }
        return isTree(tokens) ? new Sentence(sentence.index(), sentence.block(), tokens, sentence.names()) : sentence;
    }

    private static boolean isTree(List<Token> tokens) {
        for (Token token : tokens) {
            int steps = 0;
            for (int at = token.index(); at >= 0; at = tokens.get(at).head()) {
                if (steps++ > tokens.size()) {
                    return false;
                }
            }
        }
        return true;
    }
}
