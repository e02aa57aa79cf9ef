package nl.ongekend.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.StrictJson;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal says where, which rule and what to do, and names nobody. */
class RulesReaderTest {

  private static final String ONE = "00000000-0000-7000-8000-0000000a0001";
  private static final String TWO = "00000000-0000-7000-8000-0000000a0002";
  private static final String COUPLE =
      "{\"first\": \"%s\", \"second\": \"%s\"}".formatted(ONE, TWO);

  private final RulesReader reader = new RulesReader(PlaceTable.starter(), "/rules");

  private BatchRulesDocument read(String json) {
    String full = json.replace("COUPLE", COUPLE).replace("ONE", "\"" + ONE + "\"");
    return reader.read(StrictJson.read(full, BatchRulesDocument.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'partners': [{'first': ONE}]} | /rules/partners/0 | must name first and second",
        "{'partners': [{'first': ONE, 'second': ONE}]} | /rules/partners/0/second"
            + " | must be somebody else than first",
        "{'partners': [COUPLE, COUPLE]} | /rules/partners/1/first"
            + " | must be in one pair of partners",
        "{'floors': [{'least': 1, 'caseload': 'a'}]} | /rules/floors/0/name"
            + " | must be a name of its own",
        "{'floors': [{'name': 'a', 'caseload': 'a'}]} | /rules/floors/0/least | of at least 1",
        "{'floors': [{'name': 'a', 'least': 0, 'caseload': 'a'}]} | /rules/floors/0/least"
            + " | of at least 1",
        "{'floors': [{'name': 'a', 'least': 1}]} | /rules/floors/0"
            + " | one of municipality, caseload and waitedDays",
        "{'floors': [{'name': 'a', 'least': 1, 'caseload': 'a', 'waitedDays': 3}]}"
            + " | /rules/floors/0 | one of municipality, caseload and waitedDays",
        "{'floors': [{'name': 'a', 'least': 1, 'municipality': 'Atlantis'}]}"
            + " | /rules/floors/0/municipality | must be a municipality that is known",
        "{'floors': [{'name': 'a', 'least': 1, 'waitedDays': -1}]}"
            + " | /rules/floors/0/waitedDays | must be at least 0",
        "{'caps': {'sameVacancy': 3}} | /rules/caps/days | must say the period",
        "{'caps': {'days': 0}} | /rules/caps | must be from 1 to 366",
        "{'caps': {'days': 28, 'vacancy': 0}} | /rules/caps | vacancy (0) of caps"
      })
  void read_whatCannotBeMeant_saysWhereAndWhichRule(String json, String pointer, String rule) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(json.replace('\'', '"')))
        .satisfies(e -> assertThat(e.problem().pointer()).isEqualTo(pointer))
        .withMessageContaining(rule)
        .satisfies(e -> assertThat(e.problem().detail()).contains("\n").doesNotContain(ONE));
  }

  /** The document that docs/batch.md shows. */
  @Test
  void read_theDocumentOfThePage_isAccepted() throws IOException {
    Path page = Path.of(System.getProperty("ongekend.root", ".."), "docs", "batch.md");
    String text = Files.readString(page);
    int begin = text.indexOf("```json\n") + "```json\n".length();
    String json = text.substring(begin, text.indexOf("```", begin));

    BatchRulesDocument rules = read(json);

    assertThat(rules.listPartners()).hasSize(1);
    assertThat(rules.listFloors()).hasSize(3);
    assertThat(rules.caps()).isEqualTo(new BatchRulesDocument.Caps(28, 3, 5, 40));
  }

  @Test
  void read_municipalityByAnotherSpelling_getsItsOfficialName() {
    assertThat(
            read("{\"floors\": [{\"name\": \"a\", \"least\": 1, \"municipality\": \"ASSEN\"}]}")
                .listFloors())
        .extracting(BatchRulesDocument.Floor::municipality)
        .containsExactly("Assen");
  }

  @Test
  void requireAmong_partnerWhoIsNotThere_pointsToThePlaceAndNamesNobody() {
    BatchRulesDocument rules = read("{\"partners\": [COUPLE]}");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> reader.requireAmong(rules, Set.of(UUID.fromString(ONE)), "a passport of yours"))
        .withMessage(
            "/rules/partners/0/second must be a passport of yours.\n"
                + "Take the pair out, or look the id up.");
  }
}
