package org.hearsay.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Inside the program: the verbs use what reads, what renders and what writes records, and none of these knows a verb. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void nothingKnowsTheVerbs() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.hearsay.app.read..",
                        "org.hearsay.app.intake..",
                        "org.hearsay.app.export..",
                        "org.hearsay.app.record..",
                        "org.hearsay.app.render..",
                        "org.hearsay.app.ingest..",
                        "org.hearsay.app.review..",
                        "org.hearsay.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hearsay.app.cli..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PROGRAM);
    }

    @Test
    void renderingsAndRecordsOpenNothing() {
        noClasses()
                .that()
                .resideInAnyPackage("org.hearsay.app.record..", "org.hearsay.app.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "org.hearsay.app.read..")
                .check(PROGRAM);
    }

    @Test
    void whatTakesArchivesApartReadsNothingForMeaning() {
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.app.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hearsay.app.intake..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.app.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hearsay.app.record..",
                        "org.hearsay.app.render..",
                        "org.hearsay.model..",
                        "org.hearsay.language..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheStoreKnowsADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
                .check(PROGRAM);
    }

    @Test
    void theStoreReadsNothingForMeaning() {
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hearsay.app.intake..",
                        "org.hearsay.app.render..",
                        "org.hearsay.app.evaluate..",
                        "org.hearsay.language..",
                        "org.hearsay.source..",
                        "org.hearsay.knowledge..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheTerminalKnowsTheStandardStreams() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }
}
