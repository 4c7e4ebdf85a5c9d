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

class JacksonIsOptionalTest {

    @Test
    void saysWhichDependencyToAdd() throws ReflectiveOperationException {
        Constructor<?> json =
                new WithoutJackson().loadClass(JsonReport.class.getName()).getConstructor();

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
        ClassLoader loader = new WithoutJackson();

        for (Class<?> type : new Class<?>[] {TextReport.class, MarkdownReport.class}) {
            assertThat(loader.loadClass(type.getName()).getConstructor().newInstance())
                    .isNotNull();
        }
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

    /** Loads this library afresh, on a class path without Jackson. */
    private static final class WithoutJackson extends ClassLoader {

        WithoutJackson() {
            super(WithoutJackson.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.")) {
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
