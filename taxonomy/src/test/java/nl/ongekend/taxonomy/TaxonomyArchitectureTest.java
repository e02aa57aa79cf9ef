package nl.ongekend.taxonomy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import nl.ongekend.testing.AbstractArchitectureTest;
import nl.ongekend.testing.HouseRules;
import org.junit.jupiter.api.Test;

class TaxonomyArchitectureTest extends AbstractArchitectureTest {

  TaxonomyArchitectureTest() {
    super("nl.ongekend.taxonomy");
  }

  @Test
  void taxonomy_needsOnlyTheJdkAndJSpecify() {
    check(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "nl.ongekend.taxonomy.."));
  }

  @Test
  void taxonomy_speaksNeitherHttpNorSql() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql.."));
  }

  @Test
  void taxonomy_readsNoClockEnvironmentOrChance() {
    check(HouseRules.NO_AMBIENT_INPUT);
  }
}
