package org.alignmentaudit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alignmentaudit.architecture.Library.CLASSES;
import static org.alignmentaudit.architecture.Library.ROOT;

import org.junit.jupiter.api.Test;

/** Each library is touched where it is needed, and nowhere else. */
class ThirdPartiesTest {

    @Test
    void jacksonIsTouchedByDocumentsReportsAndWhatTheyShareAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".document..", ROOT + ".report..", ROOT + ".internal.json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void fastCsvIsTouchedByDocumentsAndReportsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".document..", ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(CLASSES);
    }

    @Test
    void templatesAreTouchedByTheHtmlPageAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.html")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(CLASSES);
    }

    @Test
    void xmlIsTouchedByReportsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml..")
                .check(CLASSES);
    }

    @Test
    void databasesAreTouchedBySourcesAndStoresAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".sql..", ROOT + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CLASSES);
    }

    @Test
    void theEngineIsTouchedByTheInternalsAlone() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".internal..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.drools..")
                .check(CLASSES);
        noClasses()
                .that(not(resideInAnyPackage(ROOT + ".internal..", ROOT + ".rule")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kie..")
                .check(CLASSES);
    }

    @Test
    void theServicesOfTheEngineAreCalledThroughOneDoor() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".internal.engine.DroolsRuntime")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.kie.api.KieServices")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.drools.modelcompiler.KieBaseBuilder")
                .check(CLASSES);
    }

    @Test
    void noOtherLibraryIsTouched() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "..",
                        "java..",
                        "javax.xml.stream..", // of the platform
                        "gg.jte..",
                        "org.jspecify.annotations..",
                        "org.slf4j..",
                        "org.drools..",
                        "org.kie..",
                        "com.fasterxml.jackson.core..",
                        "de.siegmar.fastcsv..")
                .check(CLASSES);
    }
}
