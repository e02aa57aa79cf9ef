package nl.ongekend.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.testing.AbstractArchitectureTest;
import nl.ongekend.testing.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreArchitectureTest extends AbstractArchitectureTest {

  private static final String[] MATCHING = {
    "nl.ongekend.core.assign..",
    "nl.ongekend.core.batch..",
    "nl.ongekend.core.combine..",
    "nl.ongekend.core.explain..",
    "nl.ongekend.core.facet..",
    "nl.ongekend.core.index..",
    "nl.ongekend.core.kernel..",
    "nl.ongekend.core.market..",
    "nl.ongekend.core.match..",
    "nl.ongekend.core.question..",
    "nl.ongekend.core.relation..",
    "nl.ongekend.core.rule..",
    "nl.ongekend.core.score.."
  };

  CoreArchitectureTest() {
    super("nl.ongekend.core");
  }

  @Test
  void core_needsOnlyTheJdkTheTaxonomyAndItsLibraries() {
    check(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "jdk.incubator.vector..",
                "org.jspecify..",
                "nl.ongekend.core..",
                "nl.ongekend.taxonomy..",
                "com.fasterxml.jackson..",
                "com.github.benmanes.caffeine..",
                "com.ibm.icu..",
                "opennlp..",
                "org.apache.lucene..",
                "org.tartarus.snowball..",
                "tools.jackson.."));
  }

  @Test
  void core_speaksNeitherHttpNorSql() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql.."));
  }

  @Test
  void core_readsNoClockEnvironmentOrChance() {
    check(HouseRules.NO_AMBIENT_INPUT);
  }

  /** Each library has one home, so that it can be replaced in one place. */
  @ParameterizedTest
  @CsvSource({
    "org.apache.lucene..,            index, text",
    "org.tartarus.snowball..,        text, text",
    "opennlp..,                      reading, reading",
    "com.ibm.icu..,                  text, voice",
    "com.github.benmanes.caffeine.., cache, cache",
    "tools.jackson..,                document, document",
    "com.fasterxml.jackson..,        document, document"
  })
  void library_isKnownOnlyInItsHome(String library, String home, String secondHome) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "nl.ongekend.core." + home + "..", "nl.ongekend.core." + secondHome + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void text_usesOfLuceneOnlyItsAnalysis() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.ongekend.core.text..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.apache.lucene..")
                    .and(
                        resideInAnyPackage(
                                "org.apache.lucene.analysis..", "org.apache.lucene.util..")
                            .negate())));
  }

  @Test
  void kernelAndScore_needOnlyTheJdkSpiAndEachOther() {
    check(
        classes()
            .that()
            .resideInAnyPackage("nl.ongekend.core.kernel..", "nl.ongekend.core.score..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "jdk.incubator.vector..",
                "org.jspecify..",
                "nl.ongekend.core.kernel..",
                "nl.ongekend.core.score..",
                "nl.ongekend.core.spi.."));
  }

  /** What helps people to work, and who they are in a report, is out of reach of every match. */
  @Test
  void matching_knowsNeitherSchemesNorRoutesNorCircumstances() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(MATCHING)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "nl.ongekend.core.fairness..",
                        "nl.ongekend.core.group..",
                        "nl.ongekend.core.route..",
                        "nl.ongekend.core.scheme..")
                    .or(type(Circumstances.class))));
  }

  /** Nothing is learned silently: what people decided cannot reach a score, a rank or a gate. */
  @Test
  void matching_knowsNothingOfDecisions() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(MATCHING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.ongekend.core.decision.."));
  }

  @Test
  void rankFramework_doesNotKnowItsFilters() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.ongekend.core.rank.framework..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.ongekend.core.rank.filter.."));
  }
}
