package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Recomputes the worked examples of the page about questions. */
class QuestionsPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("ongekend.root", ".."), "docs", "questions.md");

  static final String AMIRA =
      """
      name:      Amira
      can:       give medicines 3 attested; wash clients 3 attested
      list:      complete
      worked as: nurse 60 months
      speaks:    Dutch B1
      languages: complete
      holds:     big registration
      hours:     24-32
      works now: 0
      free:      always
      lives in:  Assen; 60 minutes; bicycle; public transport
      wants:     sector care; contract permanent
      """;

  static final String WARD =
      """
      title:      ward nurse
      occupation: nurse
      sector:     care
      asks:       give medicines 3 essential; wash clients 2 essential
      licences:   big registration essential
      language:   Dutch listening speaking B2
      hours:      24-32
      times:      fixed; Mon-Wed 9-17
      place:      Assen
      offers:     contract permanent
      """;

  static Stream<String> answers() {
    Office office = Office.of(AMIRA, WARD);
    return Stream.of(
        office.whyNot(),
        office.nearestMisses(),
        office.smallestChange(),
        Office.of(AMIRA.replace("big", "no big"), WARD).smallestChange());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void page_workedExample_isWhatIsComputed(String answer) throws IOException {
    String page = Files.readString(PAGE).replaceAll("\\s+", " ");

    assertThat(answer).isNotEmpty();
    assertThat(page).contains("`" + answer + "`");
  }

  /** The others are the expectations of features, word for word. */
  @ParameterizedTest
  @MethodSource("expectations")
  void page_otherExamples_areExpectationsOfFeatures(String feature, String answer)
      throws IOException {
    Path source =
        PAGE.resolveSibling("../matcher-core/src/test/java/nl/ongekend/core/feature")
            .resolve(feature + ".java");
    String expected = Files.readString(source).replaceAll("\"\\s+\\+ \"", "");

    assertThat(Files.readString(PAGE)).contains("`" + answer + "`");
    assertThat(expected).contains(answer);
  }

  static Stream<Arguments> expectations() {
    return Stream.of(
            new String[] {"A113_NextBestQuestionTest", "workTime.available opens 2 closes 0"},
            new String[] {"A114_WhatIfTest", "enters: ward nurse 9,458; leaves: full nurse 8,447"},
            new String[] {"A115_ElasticityTest", "languages nl B2 to B1: 1 more"},
            new String[] {
              "A116_OneStepWiderTest",
              "nursing assistant beside nurse (500): provide care, wash clients"
            },
            new String[] {"A117_StepForACohortTest", "languages nl to B2: 2 people, 2 jobs"},
            new String[] {
              "A130_OverAskingTest", "language en: 0 of 5 others ask it, 5 people miss nothing else"
            },
            new String[] {
              "A131_WorkToWorkTest",
              "nursing assistant (2 jobs, 0 people): has lift clients, provide care; learns wash"
                  + " clients"
            },
            new String[] {
              "A132_ExpectationTest", "nearest: ward nurse by languages nl B1 to B2, then 9,458"
            },
            new String[] {
              "A133_TrialPlacementTest",
              "NOT_FOR_THEM; failed: labourMarketAccess; missing: benefit"
            })
        .map(row -> Arguments.of(row[0], row[1]));
  }
}
