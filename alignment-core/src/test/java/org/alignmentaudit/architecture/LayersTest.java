package org.alignmentaudit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.alignmentaudit.architecture.Library.CLASSES;
import static org.alignmentaudit.architecture.Library.ROOT;

import org.junit.jupiter.api.Test;

/** Facts in, rules over them, findings out: one direction, no way back. */
class LayersTest {

    /** Who may know whom: each package only what it names here, besides Java and the third parties that others tests allow. */
    @Test
    void publicPackagesKnowOnlyThoseBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("dictionary")
                .definedBy(ROOT + ".dictionary..")
                .layer("facts")
                .definedBy(ROOT + ".facts..")
                .layer("portfolio")
                .definedBy(ROOT + ".portfolio..")
                .layer("finding")
                .definedBy(ROOT + ".finding..")
                .layer("rule")
                .definedBy(ROOT + ".rule..")
                .layer("pack")
                .definedBy(ROOT + ".pack..")
                .layer("audit")
                .definedBy(ROOT + ".audit..")
                .layer("lifecycle")
                .definedBy(ROOT + ".lifecycle..")
                .optionalLayer("document")
                .definedBy(ROOT + ".document..")
                .layer("store")
                .definedBy(ROOT + ".store..")
                .layer("sql")
                .definedBy(ROOT + ".sql..")
                .layer("report")
                .definedBy(ROOT + ".report..")
                .whereLayer("dictionary")
                .mayNotAccessAnyLayer()
                .whereLayer("facts")
                .mayOnlyAccessLayers("dictionary")
                .whereLayer("portfolio")
                .mayOnlyAccessLayers("dictionary", "facts")
                .whereLayer("finding")
                .mayOnlyAccessLayers("facts")
                .whereLayer("rule")
                .mayOnlyAccessLayers("facts")
                .whereLayer("pack")
                .mayOnlyAccessLayers("facts", "finding")
                .whereLayer("audit")
                .mayOnlyAccessLayers("dictionary", "facts", "portfolio", "finding", "rule", "pack")
                .whereLayer("lifecycle")
                .mayOnlyAccessLayers("dictionary", "facts", "portfolio", "finding", "audit")
                .whereLayer("document")
                .mayOnlyAccessLayers("dictionary", "facts", "portfolio", "finding", "pack", "audit", "lifecycle")
                .whereLayer("store")
                .mayOnlyAccessLayers("facts", "portfolio", "finding", "lifecycle", "document")
                .whereLayer("sql")
                .mayOnlyAccessLayers("dictionary", "portfolio")
                .whereLayer("report")
                .mayOnlyAccessLayers("facts", "portfolio", "finding", "audit", "lifecycle")
                .check(CLASSES);
    }

    /** Internal packages may serve the public ones and use them, but not go round in a circle among themselves. */
    @Test
    void internalPackagesHaveNoCycles() {
        slices().matching(ROOT + ".internal.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void publicPackagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(ROOT + ".internal.."), resideInAPackage(ROOT + ".."))
                .ignoreDependency(resideInAPackage(ROOT + ".."), resideInAPackage(ROOT + ".internal.."))
                .check(CLASSES);
    }
}
