package org.throughline.tests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import net.jqwik.api.Property;

/** The arrows between our packages, read from the compiled classes: model, then core, then everything else. */
class ArchitectureTest {

    private static JavaClasses product;

    @BeforeAll
    static void readClasses() {
        product = new ClassFileImporter()
                .importPaths(Workspace.bundles().stream().map(bundle -> bundle.resolve("target/classes")).toList());
    }

    static List<String> bundles() {
        return Workspace.bundles().stream().map(Path::getFileName).map(Path::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachBundleUsesOnlyItselfAndWhatIsBelow(String bundle) {
        List<String> allowed = new ArrayList<>(Arrows.allowedFor(bundle));
        allowed.add(bundle);
        String[] packages = allowed.stream().map(name -> name + "..").toArray(String[]::new);
        check(classes().that().resideInAPackage(bundle + "..").should()
                .onlyDependOnClassesThat(DescribedPredicate
                        .not(resideInAPackage("org.throughline.."))
                        .or(resideInAnyPackage(packages))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nobodyUsesWhatIsInternalToAnother(String bundle) {
        check(noClasses().that().resideOutsideOfPackage(bundle + "..").should().dependOnClassesThat()
                .resideInAPackage(bundle + "..internal.."));
    }

    @ParameterizedTest
    @CsvSource({ "org.throughline.search, org.apache.lucene", "org.throughline.office, org.apache.poi",
            "org.throughline.office, org.apache.xmlbeans", "org.throughline.office, org.openxmlformats",
            "org.throughline.cli, picocli", "org.throughline.cli, com.google.gson",
            "nobody, org.eclipse.swt", "nobody, org.eclipse.jface", "nobody, org.eclipse.ui" })
    void eachLibraryIsSeenByOneBundle(String owner, String library) {
        check(noClasses().that().resideOutsideOfPackage(owner + "..").should().dependOnClassesThat()
                .resideInAPackage(library + ".."));
    }

    @Test
    void exceptionsAreNotPrintedByTheWay() {
        check(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
    }

    /** Surefire chooses classes by their names: a test in a class of another name would silently not run. */
    @Test
    void classesWithTestsAreNamedSo() {
        JavaClasses tests = new ClassFileImporter().importPaths(Path.of("target/classes"));
        assertFalse(tests.isEmpty());
        for (var kind : List.of(Test.class, ParameterizedTest.class, TestFactory.class, Property.class)) {
            methods().that().areAnnotatedWith(kind).should().beDeclaredInClassesThat()
                    .haveNameMatching(".*Test(\\$.*)?")
                    .allowEmptyShould(true).check(tests);
        }
    }

    private static void check(ArchRule rule) {
        assertFalse(product.isEmpty());
        rule.allowEmptyShould(true).check(product);
    }
}
