package org.alignmentaudit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alignmentaudit.architecture.Library.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Packages say what they are for, and classes what they are. */
class NamesTest {

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        CLASSES.stream().map(JavaClass::getPackageName).forEach(names::add);
        return names;
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        assertThat(packages()).hasSizeGreaterThan(10).allSatisfy(name -> {
            JavaPackage described = CLASSES.getPackage(name);
            assertThat(described.tryGetPackageInfo())
                    .as("package-info of %s", name)
                    .isPresent();
            assertThat(described.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked of %s", name)
                    .isTrue();
        });
    }

    @Test
    void noClassIsNamedForWhatItDoesNotSay() {
        noClasses()
                .should()
                .haveNameMatching(".*(Helper|Helpers|Manager|Util|Utils)")
                .orShould()
                .haveNameMatching(".*[.$]Base[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void exceptionsAreNamedSo() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .and()
                .arePublic()
                .should()
                .haveSimpleNameEndingWith("Exception")
                .check(CLASSES);
    }
}
