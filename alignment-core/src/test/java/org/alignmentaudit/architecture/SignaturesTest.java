package org.alignmentaudit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.alignmentaudit.architecture.Library.CLASSES;
import static org.alignmentaudit.architecture.Library.INTERNAL;
import static org.alignmentaudit.architecture.Library.PUBLIC_PACKAGE;
import static org.alignmentaudit.architecture.Library.ROOT;
import static org.alignmentaudit.architecture.Library.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user sees names nothing that a user must not depend on. */
class SignaturesTest {

    @Test
    void ofPublicPackagesNameNoInternalType() {
        classes()
                .that(PUBLIC_PACKAGE)
                .and()
                .arePublic()
                .should(nameNothingOf(INTERNAL))
                .check(CLASSES);
    }

    /** Rule authors meet the context of a consequence; nobody else meets the engine. */
    @Test
    void ofPublicPackagesNameNoTypeOfTheEngine() {
        classes()
                .that(PUBLIC_PACKAGE)
                .and()
                .arePublic()
                .should(nameNothingOf("org.drools"))
                .check(CLASSES);
        classes()
                .that(PUBLIC_PACKAGE)
                .and()
                .arePublic()
                .and()
                .resideOutsideOfPackage(ROOT + ".rule")
                .should(nameNothingOf("org.kie"))
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage(ROOT + ".rule")
                .should(nameNothingOf("org.kie.internal"))
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> nameNothingOf(String unwanted) {
        return new ArchCondition<>("name nothing of " + unwanted + " in public or protected signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, supertypes(type), events);
                type.getMembers().stream()
                        .filter(SignaturesTest::visible)
                        .forEach(member -> report(member.getFullName(), named(member), events));
            }

            private void report(Object place, Set<JavaClass> named, ConditionEvents events) {
                named.stream()
                        .filter(used -> in(used, unwanted))
                        .forEach(used ->
                                events.add(SimpleConditionEvent.violated(place, place + " names " + used.getName())));
            }
        };
    }

    private static boolean visible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> supertypes(JavaClass type) {
        Stream<JavaType> parameters = type.getTypeParameters().stream().map(JavaType.class::cast);
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return involved(Stream.concat(parameters, parents));
    }

    private static Set<JavaClass> named(JavaMember member) {
        if (member instanceof JavaField field) {
            return involved(Stream.of(field.getType()));
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
        Stream<JavaType> parameters = unit.getParameterTypes().stream();
        Stream<JavaType> variables = unit.getTypeParameters().stream().map(JavaType.class::cast);
        return involved(Stream.of(Stream.of(unit.getReturnType()), parameters, thrown, variables)
                .flatMap(types -> types));
    }

    private static Set<JavaClass> involved(Stream<JavaType> types) {
        Set<JavaClass> all = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
        types.forEach(type -> all.addAll(type.getAllInvolvedRawTypes()));
        return all;
    }
}
