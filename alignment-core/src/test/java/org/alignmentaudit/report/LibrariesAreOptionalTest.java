package org.alignmentaudit.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrariesAreOptionalTest {

    @ParameterizedTest
    @ValueSource(classes = {JsonReport.class, SarifReport.class})
    void saysWhichDependencyToAdd(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> json =
                new Without("com.fasterxml.").loadClass(type.getName()).getConstructor();

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(json::newInstance)
                    .havingCause()
                    .isInstanceOf(IllegalStateException.class)
                    .withMessageContaining("com.fasterxml.jackson.core:jackson-core");
        }
    }

    @Test
    void otherReportsDoWithoutIt() throws ReflectiveOperationException {
        ClassLoader loader = new Without("com.fasterxml.");

        for (Class<?> type : new Class<?>[] {
            TextReport.class, MarkdownReport.class, CsvReport.class, JUnitReport.class, HtmlReport.class
        }) {
            assertThat(loader.loadClass(type.getName()).getConstructor().newInstance())
                    .isNotNull();
        }
    }

    @Test
    void csvSaysThatItNeedsFastCsv() throws ReflectiveOperationException {
        Constructor<?> csv =
                new Without("de.siegmar.").loadClass(CsvReport.class.getName()).getConstructor();

        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(csv::newInstance)
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessageContaining("de.siegmar:fastcsv");
    }

    @Test
    void onlyJsonAndSarifTouchIt() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Json")
                .and()
                .haveSimpleNameNotStartingWith("Sarif")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.alignmentaudit.report"));
    }

    /** Loads this library afresh, on a class path without another one. */
    private static final class Without extends ClassLoader {

        private final String missing;

        Without(String missing) {
            super(Without.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.alignmentaudit.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
