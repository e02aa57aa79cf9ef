package nl.ongekend.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import nl.ongekend.testing.AbstractArchitectureTest;
import org.junit.jupiter.api.Test;

class EvalArchitectureTest extends AbstractArchitectureTest {

  EvalArchitectureTest() {
    super("nl.ongekend.eval");
  }

  @Test
  void evaluation_doesNotKnowTheApplication() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.ongekend.api..", "org.springframework.."));
  }

  @Test
  void evaluation_leavesTheLibrariesOfTheCoreToTheCoreAndItsPeers() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.ongekend.eval.peers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.github.benmanes.caffeine..",
                "com.ibm.icu..",
                "opennlp..",
                "org.apache.lucene.."));
  }
}
