package nl.ongekend.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import nl.ongekend.testing.AbstractArchitectureTest;
import org.junit.jupiter.api.Test;

class ApiArchitectureTest extends AbstractArchitectureTest {

  ApiArchitectureTest() {
    super("nl.ongekend.api");
  }

  @Test
  void application_doesNotKnowTheEvaluation() {
    check(noClasses().should().dependOnClassesThat().resideInAPackage("nl.ongekend.eval.."));
  }

  @Test
  void application_leavesTheLibrariesOfTheCoreToTheCore() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.github.benmanes.caffeine..",
                "com.ibm.icu..",
                "opennlp..",
                "org.apache.lucene.."));
  }

  /** Only the provider that was configured is another machine; the command line asks its own. */
  @Test
  void application_asksOtherServersInTwoPlaces() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("nl.ongekend.api.openid..", "nl.ongekend.api.cli.backend..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.nimbusds.."));
  }
}
