package nl.ongekend.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The production classes of the module keep the house rules; a module adds its own. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class AbstractArchitectureTest {

  private final String rootPackage;
  private final JavaClasses production;

  /** A test of the module that owns the given package, for example {@code nl.ongekend.core}. */
  protected AbstractArchitectureTest(String rootPackage) {
    this.rootPackage = rootPackage;
    this.production =
        new ClassFileImporter().importPath(ProjectFolders.module().resolve("target/classes"));
  }

  /** Fails with every violation of the rule among the production classes of the module. */
  protected final void check(ArchRule rule) {
    rule.check(production);
  }

  @Test
  void classes_ofTheModule_resideInItsPackage() {
    check(classes().should().resideInAPackage(rootPackage + ".."));
  }

  @Test
  void packages_haveNoCycles() {
    check(HouseRules.NO_PACKAGE_CYCLES);
  }

  @Test
  void packages_areNullMarked() {
    check(HouseRules.NULL_MARKED);
  }

  @Test
  void production_doesNotUseTests() {
    check(HouseRules.NO_TEST_CLASSES_IN_PRODUCTION);
  }

  @Test
  void names_sayWhatThingsAre() {
    check(HouseRules.TELLING_NAMES);
  }

  @Test
  void dependencies_arriveThroughConstructors() {
    check(HouseRules.NO_FIELD_INJECTION);
  }
}
