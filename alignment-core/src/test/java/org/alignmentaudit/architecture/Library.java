package org.alignmentaudit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the library, read once. */
final class Library {

    static final String ROOT = "org.alignmentaudit";
    static final String INTERNAL = ROOT + ".internal";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Packages that a user of the library touches. */
    static final DescribedPredicate<JavaClass> PUBLIC_PACKAGE = DescribedPredicate.describe(
            "in public packages", type -> !type.getPackageName().startsWith(INTERNAL));

    private Library() {}

    static boolean in(JavaClass type, String... packages) {
        for (String name : packages) {
            if (type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }
}
