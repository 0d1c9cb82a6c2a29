package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may use which. */
class ArchitectureTest {
    /** The rooms in the order in which a report walks through them: each may use those before it, none those after it. */
    private static final List<String> ROOMS = List.of(
            "model",
            "knowledge",
            "source",
            "language",
            "mention",
            "resolve",
            "event",
            "claim",
            "relation",
            "standing",
            "incident",
            "row");

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "org.hearsay." + room + "..").toArray(String[]::new);
    }

    @Test
    void everyPackageIsInARoom() {
        List<String> rooms = Stream.concat(
                        Stream.of("org.hearsay"), ROOMS.stream().map(room -> "org.hearsay." + room))
                .toList();
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> rooms.stream()
                        .anyMatch(room ->
                                name.equals(room) || (!room.equals("org.hearsay") && name.startsWith(room + "."))));
    }

    @Test
    void arrowsGoUpTheListOnly() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            // Words are looked up in the sentences of the language room: knowledge may use its types, which are nouns
            // too.
            List<String> later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .filter(room -> !room.equals("language"))
                    .toList();
            List<String> forbidden = ROOMS.get(i).equals("knowledge") ? later : ROOMS.subList(i + 1, ROOMS.size());
            noClasses()
                    .that()
                    .resideInAPackage("org.hearsay." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(forbidden))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void noRoomKnowsTheMap() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(ROOMS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hearsay")
                .check(HOUSE);
    }

    @Test
    void onlyTheLanguageRoomKnowsTheParsingLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.language.nlp4j..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.emory..", "org.tukaani..", "it.unimi..", "com.carrotsearch..")
                .check(HOUSE);
    }

    @Test
    void onlyTheSourceRoomKnowsHtml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.source..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(HOUSE);
    }

    @Test
    void theModelUsesNothing() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.hearsay.model..", "java.lang..", "java.util..", "java.time", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void noClockNoNetworkNoDatabaseNoStandardStreams() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "tools.jackson..", "picocli..")
                .check(HOUSE);
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
        noClasses().should().accessField(System.class, "out").check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        noFields().that().areStatic().should().notBeFinal().check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(packagesOf(HOUSE))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                        .as(room.getName())
                        .contains(true));
    }

    @Test
    void nothingIsCalledAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..misc..")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(HOUSE);
    }

    private static List<JavaPackage> packagesOf(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).distinct().toList();
    }
}
