package org.hearsay.language.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.SharedParser;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendsTest {
    /** How a word hangs: "nsubj said". */
    private static String hung(String text, String word) {
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(word))
                .findFirst()
                .map(token -> token.label() + " "
                        + sentence.head(token).map(Token::form).orElse("-"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // those who say it are not among the wounded
                "A mine went off under a bus on Monday, killing three passengers, a district chief and two drivers said.|chief|nsubj said",
                "Gunmen stormed a mosque on Friday, wounding nine worshippers, police and hospital officials said.|police|nsubj said",
                "A bomb exploded in the city of Orbo on Tuesday morning, killing at least eight people, a rescue official and two witnesses said.|witnesses|conj official",
                "Gunmen stormed a market on Tuesday, killing nine traders and wounding dozens, two local officials and a militia leader said.|officials|nsubj said",
                "Gunmen stormed a market on Tuesday, killing nine traders and wounding dozens.|dozens|dobj wounding",
                "Police said a grenade wounded nine men in Orbo on Tuesday.|wounded|ccomp said",
                "Police said a grenade wounded nine men in Orbo on Tuesday.|grenade|nsubj wounded",
                // what is told before the one who tells it
                "Gang members armed with automatic rifles attacked the town of Tarn-Sonde before dawn on Thursday, killing nine people, and forcing thousands to flee, a local official told a radio station.|attacked|ccomp told",
                "Gang members armed with automatic rifles attacked the town of Tarn-Sonde before dawn on Thursday, killing nine people, and forcing thousands to flee, a local official told a radio station.|members|nsubj attacked",
                "When gang members attacked the town, a local official told a radio station about it.|attacked|advcl told",
                // whose name it is, and who stands beside them
                "Gunmen killed the cook Ada Bell and her daughter.|Bell|dobj killed",
                "Gunmen killed the cook Ada Bell and her daughter.|daughter|conj Bell",
                "Gunmen killed the owner of the firm, Ada Bell, and her daughter.|owner|dobj killed",
                "He condemned the killing of senator and presidential candidate Tom Karo.|Karo|pobj of",
                "He condemned the killing of a senator and presidential candidate Tom Karo.|senator|pobj of",
                "Ada Bell and Tom Karo, members of the village guard, were abducted by the rebels.|members|appos Bell",
                "The rebels fled, taking as hostages three nurses and a driver.|nurses|dobj taking",
                "The rebels fled, taking as hostages engineers Pedro Lopez, Jaime Suarez and Luis Baro.|Lopez|dobj taking",
                "The rebels fled, taking as hostages all whom they found.|hostages|pobj as",
                // who shot and killed, and whom
                "Meanwhile, in the eastern province of Tarn, unknown gunmen on motorcycles shot and killed two local council members late Friday.|gunmen|nsubj shot",
                "Meanwhile, in the eastern province of Tarn, unknown gunmen on motorcycles shot and killed two local council members late Friday.|killed|conj shot",
                // what is admitted, and on whom it is blamed
                "The Karo Front has admitted shooting a detective in Orbo last week.|shooting|xcomp admitted",
                "Fighters who hold Orbo have blamed the bombings on the Karo Front, which denies involvement, and on the army.|on|prep blamed",
                // how many are dead
                "The ministry gave a toll of nine dead, saying two people had succumbed to their wounds.|nine|nmod dead",
                // who did what to whom, and who only tells it
                "The Orbo Resistance Committee said the militiamen had surrounded Tarn on Monday with 40 cars, shelled it and then stormed it.|shelled|conj surrounded",
                "At least 30 people, among them women and children, were burned to death when thieves set a boat ablaze, a mayor said.|women|appos people",
                "At least 30 people, among them women and children, were burned to death when thieves set a boat ablaze, a mayor said.|set|advcl burned",
                "Two gunmen riding in tandem on a motorcycle shot dead radio commentator Paz Lim at a gate in Orbo on Monday night, his brother said.|gunmen|nsubj shot",
                "Two gunmen riding in tandem on a motorcycle shot dead radio commentator Paz Lim at a gate in Orbo on Monday night, his brother said.|Lim|dobj shot",
                "The Karo Front, designated a terrorist organisation by Norway, did not comment on the toll.|Front|nsubj comment",
                "A fighter was killed earlier in a drone strike on a motorcycle.|in|prep killed",
                "A fighter was killed earlier in the day.|in|prep earlier",
                "A militia, the Karo Front, had claimed that attack.|attack|dobj claimed",
                // of whom others believe something, and who stands behind a fronted place
                "Soldiers and mercenaries believed to be foreigners executed dozens of men in Orbo, a report said.|Soldiers|nsubj executed",
                "In the southern port of Aden, gunmen on a motorbike assassinated a security officer, Col. Fadl Saleh, in front of his house late on Friday.|gunmen|nsubj assassinated",
                "In the southern port of Aden, gunmen on a motorbike assassinated a security officer, Col. Fadl Saleh, in front of his house late on Friday.|In|prep assassinated",
                // whose deed it was, and when
                "The Karo Front, whose October 7, 2023 raid triggered the war, said the strike was a breach of the truce.|said|root -",
                "The Karo Front, whose October 7, 2023 raid triggered the war, said the strike was a breach of the truce.|Front|nsubj said",
                "It was the fourth murder of a church worker in Orbo this year, according to the mayor's office.|year|npadvmod was",
                // whose office stands before his name
                "A bomb killed six people on Tuesday, the Taliban's provincial police spokesman, Abdul Jabbar, said, blaming the group's local branch.|spokesman|nsubj said",
                "A bomb killed six people on Tuesday, the Taliban's provincial police spokesman, Abdul Jabbar, said, blaming the group's local branch.|killed|ccomp said",
                "A bomber blew himself up at a court, killing 12 people and injuring 27, the interior minister, Mohsin Naqvi, said.|minister|nsubj said",
                // who killed, announced and said
                "Members of a gang killed at least 28 people, burned dozens of homes and forced others to flee.|killed|root -",
                "Members of a gang killed at least 28 people, burned dozens of homes and forced others to flee.|Members|nsubj killed",
                "Militants killed a soldier in an attack on Tuesday, the defence ministry said, the first such death since the outlawed Karo Front announced in May 2025 that it was dissolving itself.|dissolving|ccomp announced",
                "Ali Noor denied their fighters were involved and said soldiers had killed the woman.|said|conj denied",
                "Karo Watch accused the army of executing 130 villagers in March, saying the killings amounted to war crimes.|saying|advcl accused",
                "Troops killed six rebels, among them a commander wanted for the murder of two mayors, in clashes in Samar on Saturday, the military said.|wanted|acl commander",
                "Troops killed six rebels, among them a commander wanted for the murder of two mayors, in clashes in Samar on Saturday, the military said.|in|prep killed",
                // one of those who says so, who put the number at so many, who belonged to a gang
                "\"They asked for the men, and when there were none they shot the women,\" one of them said.|one|nsubj said",
                "A local volunteer, who asked not to be named, put the dead at 34.|volunteer|nsubj put",
                "He was a deserter from the Norwegian army who belonged to the Karo cartel.|belonged|relcl deserter",
                "Bandits burned nine farmers alive in a house.|alive|oprd burned",
                // how many more were hurt, and who says so
                "Gunmen opened fire on a wedding in Karo state late on Saturday, killing 13 people and injuring 20 more, a local official and a community leader said.|20|dobj injuring",
                "Karo's military bombed a village market on Wednesday, killing at least 21 people, residents and an ethnic armed group said, in one of the deadliest air raids of the year.|residents|nsubj said",
                "Karo's military bombed a village market on Wednesday, killing at least 21 people, residents and an ethnic armed group said, in one of the deadliest air raids of the year.|bombed|ccomp said",
                "Fighters allied with the Karo Front hacked and shot to death at least 43 people in a church in Orbo during the night from Saturday to Sunday, a civil society leader said, while the army gave a far lower figure.|hacked|ccomp said",
                "Fighters allied with the Karo Front hacked and shot to death at least 43 people in a church in Orbo during the night from Saturday to Sunday, a civil society leader said, while the army gave a far lower figure.|gave|advcl said",
                "Clashes between two clans have left more than 30 people dead and nearly 100 injured, the interior ministry said on Monday, in the worst bloodshed there in months.|left|ccomp said",
                // what the report sets against a denial, and what has a source of its own
                "Orbo denies targeting civilians, although thousands have been killed since it invaded in February 2022.|killed|advcl denies",
                "Soldiers shot dead two teenagers in the north on Friday, the health ministry said, and settlers burned a mosque in a nearby village, according to residents.|burned|conj said",
                "Two guards were killed in a clash in the north on Thursday, the military said, and a mayor said five of the dead had been campaign workers.|killed|ccomp said",
                // a list of what they are accused of, and who says so
                "The governor of the north accused Karo fighters of crossing the border, seizing six villages and shelling herders with mortars.|seizing|conj crossing",
                "A spokesman for the army denied that the base had fallen, saying the attack had been repelled.|saying|advcl denied",
                "A man known as Cuchillo, whom prosecutors suspect of having ordered the massacre, fled to Norway, they said.|whom|dobj suspect",
                // what others were seen doing, and when the warning came
                "Witnesses described men of the VDP, a state-sponsored militia, tying up herders and shooting them.|tying|acl men",
                "Video showed attackers dressed as soldiers entering the ring in La Paz on Thursday night.|entering|acl attackers",
                "Karo warplanes struck the port of Orbo on Tuesday, minutes after the army told people there to leave, and the rebels said two dock workers had died.|told|advcl struck",
                "The New Front shot and badly wounded a detective, John Karo, in Orbo in 2023.|Front|nsubj shot",
                "The blast came hours after police in Orbo and Tarn said they had broken up a cell.|police|nsubj said",
                "The blast came hours after police in Orbo and Tarn said they had broken up a cell.|said|advcl came",
                // the noun of what was done
                "At least 40 people were killed when gangs attacked the town at the weekend, its mayor said, the latest mass killing in a country where gangs hold the capital.|mass|compound killing",
                // how many were hurt
                "A military source denied this and spoke of two wounded.|wounded|pobj of",
                "A rescue worker said an ambulance had carried ten bodies and treated 20 wounded.|wounded|dobj treated",
                // whom he accused, and who was detained
                "The mayor, in office since 2024, had appealed to the president for help against the cartels and accused state governor Luis Paz of corruption.|accused|conj appealed",
                "One attacker was killed at the scene by the mayor's guards and two others were detained.|others|nsubjpass detained",
                // and where the tree is right it stays
                "Police reported a man wounded in Orbo on Tuesday.|man|dobj reported",
                "The mayor blamed the attack on the market on the militia.|market|pobj on",
                "The Karo Front, which holds Orbo, did not comment on the toll.|Front|nsubj comment",
                "He was a member of the army that killed nine men.|killed|relcl army",
                "Nine men were burned to death and a boat set ablaze.|burned|root -",
                "\"They shot the women,\" the mayor said.|mayor|nsubj said",
                "Put the dead at 34.|Put|root -",
                "A toll of nine was given, saying two people had died.|nine|pobj of",
                // how many at most, and since when
                "Its planes had hit a depot, killing up to 50.|50|dobj killing",
                "It was the third such raid in Orbo since April, when a bomb in a cart killed four people near a bus stop.|killed|relcl April",
                // who blames, whom they suspect, what is called so
                "The driver, who has not been recognized yet, detonated explosives in his lorry and blew himself up.|detonated|root -",
                "The driver, who has not been recognized yet, detonated explosives in his lorry and blew himself up.|driver|nsubj detonated",
                "In the Tarn district of Paktia, an explosive device placed under a bridge was detonated by a herder.|device|nsubjpass detonated",
                "At a federal court in Alexandria, Va., Orbo, 44, confirmed the report.|Va.|appos Alexandria",
                "The group launched another offensive in the province, targeting the army controlled villages of Tarn and Orbo.|villages|dobj targeting",
                "The group launched another offensive in the province, targeting the army controlled villages of Tarn and Orbo.|army|nmod controlled",
                "In the north, the army controlled villages near Orbo.|army|nsubj controlled",
                "As for the depot, Orbo Dawn, the armed alliance, blamed Norway and Chad.|Dawn|nsubj blamed",
                "Police said they suspected The Resistance Front, which they describe as a front of the army.|Front|dobj suspected",
                "The RSF called this \"a lie\".|this|dobj called",
                "The RSF called this \"a lie\".|lie|oprd called",
                "In Orbo, the capital, troops fired on a crowd.|capital|appos Orbo",
                "A little-known group calling itself the Karo Front fired eight rockets.|Front|dobj calling",
                "A little-known group calling itself the Karo Front fired eight rockets.|group|nsubj fired",
                // what an attack aims at
                "Two children died in Israeli strikes on the town.|on|prep strikes",
                "Two children died in strikes on Monday.|on|prep died",
                // what somebody is blamed for, and not who speaks for it
                "Guards of a company were blamed by villagers for the killing of two farmers.|for|prep blamed",
                "Guards were accused by villagers of the killing of two farmers.|of|prep accused",
                "Guards were blamed by villagers of a small town.|of|prep villagers",
                "The Karo Front was held responsible by villagers for the killing of two farmers.|by|agent held",
                // they were shot, all of them
                "The four gunmen had all been shot dead, police spokesman Ali Noor said.|gunmen|nsubjpass shot",
                "The four gunmen had all been shot dead, police spokesman Ali Noor said.|shot|ccomp said",
                "A car bomb exploded at a hotel in Orbo on Friday and gunmen stormed the building.|gunmen|nsubj stormed",
                // who speaks behind a quotation, and what he says of all that stands before it
                "\"Everybody knows who did this,\" said his cousin Ali.|cousin|nsubj said",
                "Ninety people have been killed in raids since the truce took effect, according to the ministry.|according|prep killed",
                "The rebels said in a statement that the army had carried out nine raids in Orbo this month, in which 80 people died.|carried|ccomp said",
                "The rebels said in a statement that the army had carried out nine raids in Orbo this month, in which 80 people died.|died|relcl raids",
                // what goes on with what is said, and who is counted beside whom
                "The Karo Front said its fighters had set off the bomb as the bus was passing a post and that more than 20 soldiers had been killed.|killed|conj set",
                "The mayor said nine men were buried and that three more bodies were found in the bush.|that|mark found",
                "A policeman died and three of his colleagues as well as two residents were wounded.|residents|conj three",
                // who did it in a headline, and who named the dead
                "Mexican mayor shot dead days after asking for protection.|mayor|nsubjpass shot",
                "The health ministry named the dead as Ali Noor, 17, and Tom Karo, 24, and said they were shot in the chest in the town of Orbo.|ministry|nsubj named",
                "The Karo Front and its rival, the League, have both attacked loggers in recent years.|loggers|dobj attacked",
                // whom those on a motorcycle shot dead
                "Gunmen on a motorcycle shot dead Honduran journalist Javier Cruz and his bodyguard in the capital Tegucigalpa on Sunday, the police said, months after the 48-year-old was granted state protection over death threats.|Gunmen|nsubj shot",
                "Gunmen on a motorcycle shot dead Honduran journalist Javier Cruz and his bodyguard in the capital Tegucigalpa on Sunday, the police said, months after the 48-year-old was granted state protection over death threats.|Cruz|dobj shot",
                // what those on motorbikes did
                "Gunmen on motorcycles killed at least 14 people and abducted dozens of women in a raid on a village in Karo state, residents and an official said on Monday.|killed|ccomp said",
                "Gunmen on motorcycles killed at least 14 people and abducted dozens of women in a raid on a village in Karo state, residents and an official said on Monday.|abducted|conj killed",
                "Gunmen on motorcycles killed at least 14 people and abducted dozens of women in a raid on a village in Karo state, residents and an official said on Monday.|residents|nsubj said",
                "Gunmen on motorbikes abducted at least 40 worshippers from a church in Karo state on Sunday, police and a church leader said.|abducted|ccomp said",
                "Gunmen on motorbikes abducted at least 40 worshippers from a church in Karo state on Sunday, police and a church leader said.|police|nsubj said",
                "Gunmen on motorbikes abducted at least 40 worshippers from a church in Karo state on Sunday, police and a church leader said.|Gunmen|nsubj abducted",
                "On Sunday gunmen had fired on a helicopter, forcing it to land, the bank said.|gunmen|nsubj fired",
                // where the claim was made
                "A little-known outfit, the Karo Tigers, claimed the attack on Telegram.|on|prep claimed",
                "A little-known outfit, the Karo Tigers, claimed the attack on Orbo.|on|prep attack",
                "Hooded men armed with rifles killed thirteen guards at a gold mine in Karo, the mining company Orbo said on Monday.|men|nsubj killed",
                "Hooded men armed with rifles killed thirteen guards at a gold mine in Karo, the mining company Orbo said on Monday.|killed|ccomp said",
                // what they were seen doing
                "Witnesses said four men got out of a van, lined up the victims and shot them.|lined|conj got",
                "Witnesses said four men got out of a van, lined up the victims and shot them.|shot|conj lined",
                // whose name it is
                "A spokesman for the group, Lawrence Orbo, rejected the accusation as propaganda.|Orbo|appos spokesman",
                "A spokesman for the group, Karo Jihad, rejected the accusation as propaganda.|Jihad|appos group",
                "Unidentified gunmen on a motorcycle shot dead a Shi'ite lawyer and his son in Pakistan's port city of Karachi on Wednesday, police said.|gunmen|nsubj shot",
                "Unidentified gunmen on a motorcycle shot dead a Shi'ite lawyer and his son in Pakistan's port city of Karachi on Wednesday, police said.|lawyer|dobj shot",
                "Unidentified gunmen on a motorcycle shot dead a Shi'ite lawyer and his son in Pakistan's port city of Karachi on Wednesday, police said.|motorcycle|pobj on",
                "At least five people were killed as supporters of rival parties clashed with machetes in Karo on Sunday, police said.|supporters|nsubj clashed",
                // who blames and accuses
                "The opposition said seven of its activists had been killed and blamed the ruling party.|blamed|conj said",
                "The premier denied that the state controlled the armed men and accused the students of a plot.|accused|conj denied",
                // who speaks behind "and", and what is claimed
                "The fishermen belonged to a community that ISWAP, a rival faction, taxes, and one of the sources said the killings were meant as a punishment.|ISWAP|dep said",
                "A branch of al Qaeda claimed that attack.|attack|dobj claimed",
                // who dies behind "to death"
                "Suspected Karo rebels hacked to death five farmers in a village on Tuesday, an official said.|farmers|dobj hacked",
                "Suspected Karo rebels hacked to death five farmers in a village on Tuesday, an official said.|rebels|nsubj hacked",
                "Rebels burned to death two guards in the same town on Tuesday.|burned|root -",
                "Rebels burned to death two guards in the same town on Tuesday.|guards|dobj burned",
                "Rebels burned to death two guards in the same town on Tuesday.|Rebels|nsubj burned",
                "A crowd beat to death a Christian man whom it accused of burning pages in Karo province on Saturday, police said.|man|dobj beat",
                "Five farmers were hacked to death two years ago.|farmers|nsubjpass hacked",
                // "since" within the perfect
                "The army said its troops had since killed 21 militants.|killed|ccomp said",
                "The army said its troops had since killed 21 militants.|troops|nsubj killed",
                // who speaks after the last comma
                "Seven guards died when their convoy was ambushed as it tried to leave a hotel on Friday, ministry spokesman Omar Dahir told journalists in the capital, Orbo.|died|ccomp told",
                // what somebody does who is told of between commas
                "But a senior security official, who asked not to be named, blamed Islamic State in the Greater Sahara (ISGS), which has stepped up attacks in the border area with Niger this year.|official|nsubj blamed",
                "He identified eleven of the thirteen people shot as traders.|shot|acl people",
                // who was shot, not who shot
                "A porter shot and killed in the port district of Orbo on Thursday has been named as Tom Karo.|shot|acl porter",
                "A porter shot and killed in the port district of Orbo on Thursday has been named as Tom Karo.|porter|nsubjpass named",
                "A man shot in Orbo on Thursday has died.|man|nsubj died",
                "A guard shot and killed a porter on Thursday and has been arrested.|guard|nsubj shot",
                "Five adults injured in shooting on Mill Street in Orbo|shooting|pobj in",
                "A cook was wounded late on Tuesday in an Orbo shooting that police say began as a quarrel.|Orbo|compound shooting",
                "Two men were charged with involvement in shooting a porter.|shooting|pcomp in",
                // who looks like others, who only waited
                "Killing two guards as they slept, the gang attacked a hospital.|gang|nsubj attacked",
                "A suicide bomber blew himself up outside a training school in Somalia's capital on Wednesday, killing at least 20 recruits who were queuing to register, a military officer and a witness said.|officer|nsubj said",
                "Indonesian police shot dead a man who attacked officers with a sword at a police station in East Java on Thursday, a spokesman said.|dead|oprd shot",
                "The military source called the accusation absurd.|source|nsubj called",
                "Three of the dead were students, including Rashed Mia, 22, who witnesses said was shot by police at close range in Rangpur.|shot|ccomp said",
                "The League said one of those killed was a member and accused the opposition of hiring the attackers.|accused|conj said",
                "Separately, Russian shelling killed an elderly man in Nikopol and drones injured four people in Kherson, regional officials said.|drones|nsubj injured",
                "Troops killed a Palestinian who they said had stabbed a soldier at a checkpoint south of Hebron on Thursday, and a second man was shot dead during a raid in Nablus, the ministry said.|shot|conj killed",
                "Troops killed a man who had stabbed a soldier and shot a guard.|shot|conj stabbed",
                "Six police officers were killed and four wounded when suspected Shining Path rebels attacked their patrol in Peru's coca-growing Vraem region, the Interior Ministry said Tuesday.|suspected|nmod rebels",
                "Six police officers were killed and four wounded when suspected Shining Path rebels attacked their patrol in Peru's coca-growing Vraem region, the Interior Ministry said Tuesday.|when|advmod attacked",
                "A 15-year-old boy was stabbed and then burned alive in Marseille on Wednesday.|alive|oprd burned",
                "A doctor at the regional hospital told AFP that 11 bodies and 40 wounded had been brought in.|wounded|acl 40",
                "Gunmen disguised as police officers burst into a dance hall in Ecuador's coastal province of Manabi on Thursday night and shot 12 guests dead, prosecutors said.|Gunmen|nsubj burst",
                "Gunmen disguised as police officers burst into a dance hall in Ecuador's coastal province of Manabi on Thursday night and shot 12 guests dead, prosecutors said.|officers|pobj as",
                "More than 90 soldiers were killed when hundreds of militants stormed a military base in northern Burkina Faso on Tuesday, three security sources told Reuters, in one of the deadliest attacks the army has suffered.|suffered|relcl attacks",
                "A drone strike on a displacement camp outside El Obeid killed at least 18 people on Tuesday, volunteers and a doctor said, in what the Sudanese army called a massacre.|volunteers|nsubj said",
                "A drone strike on a displacement camp outside El Obeid killed at least 18 people on Tuesday, volunteers and a doctor said, in what the Sudanese army called a massacre.|killed|ccomp said",
                "He said in an interview the army has suffered heavy losses.|suffered|ccomp said",
                "Gang members disguised as police attacked a hospital in the Haitian capital on Tuesday as reporters waited for its reopening, killing two journalists and a police officer.|members|nsubj attacked",
                "Gang members disguised as police attacked a hospital in the Haitian capital on Tuesday as reporters waited for its reopening, killing two journalists and a police officer.|killing|advcl attacked",
                "Al-Shabaab said via a website linked to the group that its fighters had carried out the attack.|carried|ccomp said",
                // armed men, up to a count, what was told by telephone, who asks
                "Militiamen armed with rifles killed at least nine displaced people.|Militiamen|nsubj killed",
                "Artillery fire on a crowded market in Omdurman killed up to 40 people on Sunday, a union said.|people|dobj killed",
                "A man who gave his name as Garo and said he was the spokesman of the Karo Party told a television channel by telephone that its army had carried out the attack.|carried|ccomp told",
                "“Who exactly are we talking to?” asked the army chief, who has doubts about the talks.|chief|nsubj asked",
                // a list that says nothing stays a list
                "Gunmen stormed a mosque on Friday, wounding nine worshippers, a guard and two boys.|guard|conj worshippers",
                "The shelling of Orbo killed a man, a woman and a girl.|woman|conj man",
                "The shelling of Orbo killed a man, a teacher and father of two.|teacher|appos man",
                // a day owns no residents
                "On Tuesday residents said soldiers burned the huts.|residents|nsubj said",
                "In a video released on Wednesday a man introduced as Abu Maro, a commander of the group, said that his men had burned the school.|man|nsubj said",
                "On Tuesday evening the mayor said soldiers burned the huts.|evening|pobj On",
                // two roots: what a union says
                "Artillery fire killed at least 16 people and wounded 40 in a market in Omdurman on Tuesday, a doctors' union said, as the army and the paramilitary Rapid Support Forces traded blame.|killed|ccomp said",
                "Artillery fire killed 16 people in a market on Tuesday, as the army and the militia traded blame.|killed|root -",
                // who was found hurt
                "Officers searched the area and found Karo Ndiaye, 20, suffering from a gunshot wound.|suffering|acl Ndiaye",
                "Officers arrived to find Ali Noor and Omar Dahir, both 31 and of Jackson, with apparent gunshot wounds.|with|prep Noor",
                "Officers found a rifle while searching the house.|searching|advcl found",
                "Officers arrived with a warrant to find Ali Noor.|with|prep arrived",
                // what the factions claimed
                "Nine people died in the blast, which two factions claimed; a tenth died in May.|which|dobj claimed",
                "Nine people died in the blast, which two factions claimed; a tenth died in May.|died|parataxis died",
                "The rebels said nothing; ten men were killed.|said|parataxis killed",
                "A faction of the rebels initially claimed that bombing; the group's leadership denied involvement.|bombing|dobj claimed",
                "A faction of the rebels initially claimed that bombing; the group's leadership denied involvement.|denied|parataxis claimed",
                "The traders' union denied its members were involved in the killings, blaming smugglers.|blaming|advcl denied",
                // who denies beside what he demands
                "The rebels demanded that the army halt the operation, while denying that they had planted the bomb.|denying|advcl demanded",
                // the counted are killed, whatever they were killed in
                "In the ensuing police firing three persons were killed.|persons|nsubjpass killed",
                "The mob was shooting and in the ensuing exchange one person was killed.|exchange|pobj in",
                "The mob was shooting and in the ensuing exchange one person was killed.|person|nsubjpass killed",
                // what was in that month
                "The raid was the deadliest in the province since March 2019, when gunmen killed more than 30 people.|killed|relcl March",
                "It was the worst violence in the port since 21 May 2013, when gunmen killed 67 people.|killed|relcl May",
                "Gunmen killed nine people in May when they stormed the port.|stormed|advcl killed",
                "The chief accused the wing of the Karo Brigade loyal to the late Yusuf Tanko of laying the mine.|laying|pcomp of",
                "The president accused leftist guerrillas on Saturday of the car bomb attack that killed nine people on Friday.|attack|pobj of",
                // a regime is not announced
                "After foreign troops announced their departure and the old regime and army collapsed, the rebels returned to the capital.|regime|nsubj collapsed",
                "After foreign troops announced their departure and the old regime and army collapsed, the rebels returned to the capital.|announced|advcl returned",
                // who kills before, not who is raided after
                "The raid came a week after gunmen linked to a cartel killed two traders in the port.|gunmen|nsubj killed",
                "The raid came a week after gunmen linked to a cartel killed two traders in the port.|after|mark killed",
                "Two women blew themselves up on Friday, killing five people, police said, three days after a bomb at a station killed 19.|bomb|nsubj killed",
                "Two women blew themselves up on Friday, killing five people, police said, three days after a bomb at a station killed 19.|killed|advcl said",
                "The raid came after a week of talks.|week|pobj after",
                // what is said in a statement
                "The rebels said in a statement that army planes had bombed the bridge.|bombed|ccomp said",
                "The rebels spoke in a statement that planes had bombed the bridge.|bombed|acl statement",
                // what somebody says is no fact
                "The militia attacked the marchers with clubs, said march organiser Nadia Karo.|attacked|ccomp said",
                "The militia attacked the marchers with clubs, said the organiser of the march.|organiser|nsubj said",
                "Police fired on the crowd and beat two boys, said mayor Pedro Gomes.|fired|ccomp said",
                "The minister left the hall, said nothing and drove off.|said|conj left",
                // planes accuse nobody
                "The rebels said in a statement that army planes had bombed the bridge and accused the army of breaking the truce.|accused|conj said",
                "The rebels said the army had bombed the bridge and burned two huts.|burned|conj bombed",
                "The ministry said five more drones were destroyed over the port and accused the rebels of attacking ships.|accused|conj said",
                // fighting does not speak
                "The army-led coalition fighting in the north admitted on Saturday that its planes had bombed a wedding.|coalition|nsubj admitted",
                "The rebel fighting in the north continued on Saturday.|fighting|nsubj continued",
                // the name of a body goes on behind "for"
                "The governor accused the Democratic Front for the Liberation of Orbo (DFLO), a rebel group.|for|prep Front",
                "The governor praised Bala for Orbo.|for|prep praised",
                // a year counts nobody
                "In 2006 thirteen people were killed in a bombing.|people|nsubjpass killed",
                "In 2006 thirteen people were killed in a bombing.|2006|pobj In",
                "On 3 May 2010 two hundred villagers were killed.|2010|nmod May",
                "In 2015 gunmen killed 20 tourists at a museum.|gunmen|nsubj killed",
                "A raid in 2013 killed 12 soldiers.|2013|pobj in",
                // a name before a bare day of the week is no part of the day
                "Soldiers captured Mahmud Monday in Orbo.|Mahmud|dobj captured",
                "Soldiers captured Mahmud Monday in Orbo.|Monday|npadvmod captured",
                "Rebels shelled Tarvan Kalu Sunday evening.|Kalu|dobj shelled",
                // one more of those killed, and another name for one
                "A mayor, his bodyguard and four others were killed.|bodyguard|conj mayor",
                "The shooting killed three people and an attacker.|attacker|conj people",
                "The raid left a judge dead and two clerks wounded in Orbo.|clerks|nsubjpass wounded",
                "The mayor, a doctor and father of two, was killed.|doctor|appos mayor",
                // who is accused beside the army
                "The lawyers accused the army and allied militias of killing nine herders.|militias|conj army",
                "The lawyers accused the army and allied militias of killing nine herders.|of|prep accused",
                // who raided before
                "Soldiers killed eight guerrillas, the military said on Wednesday, days after the Karo Brigade (KB) raided a post.|Brigade|nsubj raided",
                "On Saturday NPA fighters overran a police station.|fighters|nsubj overran",
                // who is shot dead, and who shoots
                "Four policemen shot dead in Orbo.|policemen|nsubjpass shot",
                "Gunmen shot dead three farmers in Orbo.|Gunmen|nsubj shot",
                // whose word a headline gives
                "Rebels raid a mine, the army says six guards dead.|says|parataxis raid",
                "Six guards were killed, the army says.|killed|ccomp says",
                "Jet strike on a wedding kills 14 - resistance|14|dobj kills",
                // who threatens, and who condemns
                "The mayor said the kidnappers had demanded money and threatened to kill the boys.|threatened|conj demanded",
                "The mayor said the kidnappers had killed two boys and threatened to arrest them.|threatened|conj said",
                // what one is accused of by others
                "The army has been accused by monitors of bombing schools.|of|prep accused",
                "The army has been accused by relatives of victims.|of|prep relatives",
                // who is accused, and of what
                "The president accused neighbouring Rwanda of training the rebels.|Rwanda|dobj accused",
                "The farms neighbouring Orbo were burned.|neighbouring|acl farms",
                // of what there was a murder
                "The committee condemned the murder in Orbo of union leaders Ali Noor and Karo Bell.|of|prep murder",
                "The committee condemned the murder in the city of Orbo.|of|prep city",
                // who the reporters are
                "Soldiers killed three reporters: Karel Dorn, Ahmed Bell, and Omar Dahir.|Dorn|appos reporters",
                // who was kidnapped
                "Engineer Ali Noor and trader Karo Bell, kidnapped 11 days ago in Orbo, were freed on Monday.|Noor|nsubjpass freed",
                "Engineer Ali Noor and trader Karo Bell, kidnapped 11 days ago in Orbo, were freed on Monday.|kidnapped|acl Noor",
                "The government asked for the release of the Danish citizen Ali Noor, kidnapped last Tuesday by a gang.|kidnapped|acl Noor",
                "The rebels, armed with rifles, kidnapped a trader.|rebels|nsubj kidnapped",
                // who is in the church
                "A strike on a school sheltering displaced people killed 20.|people|dobj sheltering",
                "The troops guarding the school killed 20.|troops|nsubj killed",
                // who is dead, and who is not
                "The blast left one dead and six others injured.|one|dobj left",
                "The blast left one dead and six others injured.|others|nsubjpass injured",
                "The blast left two men dead and four others with serious injuries.|with|prep others",
                "The blast left two men dead and four others homeless and hungry.|men|dobj left",
                "Two men were killed and three women injured when a guard fired at a car.|guard|nsubj fired",
                "Two men were killed and three women injured when a guard fired at a car.|women|nsubjpass injured",
                "Two men were killed and three women injured a guard.|guard|dobj injured",
                "Five people were shot in Orbo, one fatally.|one|appos people",
                "Five people were shot in Orbo, one fatally.|Orbo|pobj in",
                // whom they murdered in so short a time
                "Hired men of that gang murdered in less than two days Judge Tom Karo, Colonel Max Baro and a guard.|Karo|dobj murdered",
                "Hired men of that gang murdered in less than 40 hours, Judge Tom Karo and Colonel Max Baro.|men|nsubj murdered",
                "Two men shot dead in two days, a cook and a driver, came from Orbo.|cook|appos days",
                // what killed them
                "The bishop condemned the bomb attacks against a union and an aid group, which killed nine people.|killed|relcl attacks",
                "The bishop condemned the bomb attacks against a union and an aid group, which killed nine people in May.|killed|relcl group",
                "Unions called a strike to protest the attack on an office in Orbo, causing nine deaths and injuring 30 people.|causing|acl attack",
                "The rebels denounced the deal, killing two envoys.|killing|advcl denounced",
                "They spoke of the killing of six of their members, including the rector Tom Karo.|including|prep six",
                "They spoke of the murder of a judge and two guards, carried out by men in uniform.|carried|acl murder",
                "The law was made after the killings during the past 72 hours of a judge and the candidate Tom Karo.|of|prep killings",
                "They escaped, taking as hostages Brazilian engineers Pedro Lopez de Baro, Jaime Suarez, and Luis Gil.|engineers|dobj taking",
                // who the 55 are
                "Thirty people were killed and 55 wounded, most of them women and children, the ministry said.|women|appos 55",
            })
    void hangsWordsWhereTheyBelong(String text, String word, String expected) {
        assertThat(hung(text, word)).isEqualTo(expected);
    }

    @Test
    void whoIsAccusedOfADoingDoesNotOwnIt() {
        Sentence sentence = SharedParser.parse(
                        "A judge convicted the brother of the rebel commander Tanko Bala of planting the bomb.")
                .sentences()
                .get(0);
        Token planting = sentence.tokens().stream()
                .filter(token -> token.form().equals("planting"))
                .findFirst()
                .orElseThrow();
        Token of = sentence.head(planting).orElseThrow();
        assertThat(sentence.head(of).orElseThrow().form()).isEqualTo("convicted");
    }

    @Test
    void leavesASentenceWithNothingWrongAsItIs() {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(0, new Span(0, 6), "Rebels", "rebel", "NNS", 1, "nsubj"));
        tokens.add(new Token(1, new Span(7, 11), "fled", "flee", "VBD", -1, "root"));
        Sentence sentence = new Sentence(0, 0, tokens, List.of());
        assertThat(new Mends().mended(sentence)).isSameAs(sentence);
    }
}
