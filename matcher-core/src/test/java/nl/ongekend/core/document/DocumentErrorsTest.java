package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import nl.ongekend.core.document.DocumentException.Code;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Contact;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of error, as whoever sent the document sees it. */
class DocumentErrorsTest {

  private static final String ID = "0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44";

  private final Documents documents = new Documents();

  /**
   * One fragment put into a passport that is right, and the error it gives; {@code ;} stands for
   * the line end before the remedy.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "nmae": "x"                            | UNKNOWN_PROPERTY   | /nmae                  | nmae is not a property here.;Maybe name was meant.
          "work_time": {}                        | UNKNOWN_PROPERTY   | /work_time             | work_time is not a property here.;Maybe workTime was meant.
          "maxHours": 24                         | UNKNOWN_PROPERTY   | /maxHours              | maxHours is not a property here.;Maybe it belongs in workTime.
          "ageAnswers": {"over30": true}         | UNKNOWN_PROPERTY   | /ageAnswers/over30     | over30 is not a property here.;Known are atLeast15, atLeast16, atLeast18, atLeast21.
          "name": "Yara"                         | DUPLICATE_PROPERTY | /name                  | name is given twice; a property is given once.;Maybe leave one of the two out.
          "skills": null                         | NULL_VALUE         | /skills                | skills is null, which says neither yes, no nor unknown.;Maybe leave the field out: what is left out is unknown.
          "exclusions": {"employers": ["a",null]} | NULL_VALUE        | /exclusions/employers/1 | employers[1] is null, which says neither yes, no nor unknown.;Maybe leave the field out: what is left out is unknown.
          "skills": {}                           | WRONG_TYPE         | /skills                | skills must be a list; an object was given.;Maybe the value belongs to another field.
          "skills": "weld"                       | WRONG_TYPE         | /skills                | skills must be a list; a text was given.;Maybe put the value between square brackets.
          "skills": ["weld"]                     | WRONG_TYPE         | /skills/0              | skills[0] must be an object; a text was given.;Maybe the value belongs to another field.
          "caseload": 12                         | WRONG_TYPE         | /caseload              | caseload must be a text; the number 12 was given.;Maybe the value belongs to another field.
          "languagesComplete": "yes"             | WRONG_TYPE         | /languagesComplete     | languagesComplete must be true or false; a text was given.;Maybe leave the quotes away.
          "mobility": {"maxMinutes": 45.0}       | WRONG_TYPE         | /mobility/maxMinutes   | maxMinutes must be a whole number; the number 45.0 was given.;Maybe the value belongs to another field.
          "mobility": {"maxMinutes": "Jan"}      | WRONG_TYPE         | /mobility/maxMinutes   | maxMinutes must be a whole number; a text was given.;Maybe leave the quotes away.
          "mobility": {"maxMinutes": 3000000000} | INVALID_VALUE      | /mobility/maxMinutes   | maxMinutes (3000000000) must be in [-2147483648, 2147483647].;Maybe the amount is in another unit.
          "mobility": {"maxMinutes": 500}        | RULE_BROKEN        | /mobility              | maxMinutes (500) must be in [1, 240].;Maybe hours were given.
          "workTime": {"maxHours": 24.3}         | INVALID_VALUE      | /workTime/maxHours     | maxHours (24.3) must be a number from 0 to 168 in steps of 0.25.;Maybe round to the quarter of an hour.
          "workTime": {"maxHours": 1e400}        | INVALID_VALUE      | /workTime/maxHours     | maxHours (1e400) must be a number from 0 to 168 in steps of 0.25.;Maybe round to the quarter of an hour.
          "workTime": {"maxHours": 1e99999999999} | INVALID_VALUE     | /workTime/maxHours     | maxHours (1e99999999999) must be a number from 0 to 168 in steps of 0.25.;Maybe round to the quarter of an hour.
          "workTime": {"maxHours": -1}           | INVALID_VALUE      | /workTime/maxHours     | maxHours (-1) must be a number from 0 to 168 in steps of 0.25.;Maybe round to the quarter of an hour.
          "workTime": {"minHours": 30, "maxHours": 20} | RULE_BROKEN  | /workTime              | minHours (30) must not be above maxHours (20).;Maybe they were swapped.
          "workTime": {"availableFrom": "01-12-2026"} | INVALID_VALUE | /workTime/availableFrom | availableFrom (01-12-2026) must be a date that exists, such as 2026-03-01.;Maybe write year, month and day in that order.
          "workTime": {"availableFrom": "2026-02-30"} | INVALID_VALUE | /workTime/availableFrom | availableFrom (2026-02-30) must be a date that exists, such as 2026-03-01.;Maybe write year, month and day in that order.
          "workTime": {"available": [{"day": "MONDAY", "from": "08:00", "to": "24:00"}]} | INVALID_VALUE | /workTime/available/0/to | to (24:00) must be a time from 00:00 to 23:45 with two digits for hour and minute.;Maybe write 00:00 for midnight.
          "workTime": {"available": [{"day": "MONDAY", "from": "8:00", "to": "17:00"}]} | INVALID_VALUE | /workTime/available/0/from | from (8:00) must be a time from 00:00 to 23:45 with two digits for hour and minute.;Maybe write 00:00 for midnight.
          "workTime": {"available": [{"day": "MONDAY", "from": "08:05", "to": "17:00"}]} | RULE_BROKEN | /workTime/available/0 | from (08:05) must be a multiple of 15 minutes.;Maybe round to the quarter.
          "partner": "1-2-3-4-5"                 | INVALID_VALUE      | /partner               | partner (1-2-3-4-5) must be a UUID such as 0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44.;Maybe it is a key of your own; that goes into externalKey.
          "bsn": "PRESNT"                        | INVALID_VALUE      | /bsn                   | bsn (PRESNT) must be one of NONE, REQUESTED, PRESENT.;Maybe PRESENT was meant.
          "bsn": "present"                       | INVALID_VALUE      | /bsn                   | bsn (present) must be one of NONE, REQUESTED, PRESENT.;Maybe PRESENT was meant.
          "bsn": "?"                             | INVALID_VALUE      | /bsn                   | bsn (?) must be one of NONE, REQUESTED, PRESENT.;Maybe leave the field out when it is unknown.
          "wishes": {"occupations": ["lasser"]}  | INVALID_VALUE      | /wishes/occupations/0  | occupations[0] (lasser) must be an absolute URI of 1 to 300 ASCII characters.;Maybe only its last part, or a label, was given.
          "wishes": {"motives": ["PURPOSE", "PURPOSE"]} | INVALID_VALUE | /wishes/motives/1    | motives[1] (PURPOSE) is in the list twice; each choice is given once.;Maybe leave the second one out.
          "skills": [{"concept": "urn:a:b"}]     | MISSING_PROPERTY   | /skills/0/evidence     | evidence is missing in skills[0]; it is always needed.;Maybe it was left out because it is unknown; then leave the whole object out.
          "caseload": "a\\ud800b"                | BAD_TEXT           | /caseload              | caseload has U+D800 as character 2, which is half a character.;Maybe the text was cut in the middle of a character.
          "caseload": "a\\u0000"                 | BAD_TEXT           | /caseload              | caseload has U+0000 as character 2, which cannot be stored.;Maybe it ends a text; cut it off.
          "nationality": "x"                     | REFUSED_PROPERTY   | /nationality           | nationality is never kept: nationality and origin may not decide who gets work.;Maybe labourMarketAccess is meant: what the annotation on a document says about work.
          """)
  void readPassport_wrongFragment_saysWhere(
      String fragment, Code code, String pointer, String message) {
    String json = "{\"id\": \"%s\", \"name\": \"Yara\", %s}".formatted(ID, fragment);

    DocumentException error =
        catchThrowableOfType(DocumentException.class, () -> documents.readPassport(json));

    assertThat(error).hasMessage(message.replace(";M", "%nM").replace(";K", "%nK").formatted());
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                | NOT_JSON       | the text ends at line 1, column 1 before the document is complete.;Maybe a bracket or a quote was not closed, or the text was cut.
          {"name": "Ya      | NOT_JSON       | the text ends at line 1, column 13 before the document is complete.;Maybe a bracket or a quote was not closed, or the text was cut.
          {"name" "Yara"}   | NOT_JSON       | the text is not JSON near line 1, column 10.;Maybe a comma, a quote or a bracket is missing or too many just before it.
          Yara              | NOT_JSON       | the text is not JSON near line 1, column 5.;Maybe a comma, a quote or a bracket is missing or too many just before it.
          []                | WRONG_TYPE     | the document must be an object; a list was given.;Maybe the value belongs to another field.
          null              | WRONG_TYPE     | the document must be an object; null was given.;Maybe the value belongs to another field.
          {}                | MISSING_PROPERTY | id is missing in the document; it is always needed.;Maybe the text is another kind of document.
          """)
  void readPassport_notADocument_saysWhere(String json, Code code, String message) {
    DocumentException error =
        catchThrowableOfType(DocumentException.class, () -> documents.readPassport(json));

    assertThat(error).hasMessage(message.replace(";M", "%nM").formatted());
    assertThat(error.code()).isEqualTo(code);
  }

  @Test
  void readPassport_twoDocuments_refused() {
    String json = "{\"id\": \"%s\", \"name\": \"Yara\"}".formatted(ID);

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readPassport(json + " " + json))
        .withMessageStartingWith("the text goes on after the document near line 1, column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birthDate",
        "gender",
        "religion",
        "nativeSpeaker",
        "age",
        "photo",
        "bsnNumber",
        "gaplessCV",
        "noPermitNeeded",
        "yearsSinceDiploma",
        "native_speaker",
        "Geboortedatum",
        "marital-status",
        "disability",
        "huisnummer"
      })
  void readVacancy_whatIsNeverKept_refusedWithReason(String name) {
    DocumentException error =
        catchThrowableOfType(
            DocumentException.class,
            () -> documents.readVacancy("{\"%s\": \"secret\"}".formatted(name)));

    assertThat(error.code()).isEqualTo(Code.REFUSED_PROPERTY);
    assertThat(error.pointer()).isEqualTo("/" + name);
    assertThat(error).hasMessageStartingWith(name + " is never kept: ");
    assertThat(error.getMessage()).doesNotContain("secret");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"name\": \"%s\"}",
        "{\"name\": %s}",
        "{\"externalKey\": \"%s\"}",
        "{\"mobility\": {\"maxMinutes\": \"%s\"}}",
        "{\"mobility\": {\"home\": {\"postcode\": \"%s\", \"precision\": \"PC4\"}}}",
        "{\"name\": \"%s\\ud800\"}",
        "{\"name\": \"x\", \"name\": \"%s\"}",
        "{\"caseload\": \"%s\" : 1}"
      })
  void readPassport_textOfAPerson_notRepeated(String json) {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readPassport(json.formatted("Zahra")))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Zahra"))
        .satisfies(e -> assertThat(e).hasNoCause());
  }

  @Test
  void readVacancy_tooDeep_refused() {
    String json = "{\"skills\": " + "[".repeat(40) + "]".repeat(40) + "}";

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> JsonText.read(json, JsonText.MAPPER::readTree))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED))
        .withMessage(
            "the document goes over a limit at line 1, column 44: 32 levels, 100000 characters of a text, 200 of a name, 60 of a number.%nMaybe the text is another kind of document."
                .formatted());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"text, 100001", "name, 50001", "number, 1001"})
  void readPassport_tooLong_refused(String what, int length) {
    String json =
        switch (what) {
          case "text" -> "{\"name\": \"" + "x".repeat(length) + "\"}";
          case "name" -> "{\"" + "x".repeat(length) + "\": 1}";
          default -> "{\"workTime\": {\"minHours\": " + "1".repeat(length) + "}}";
        };

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readPassport(json))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIMIT_EXCEEDED));
  }

  @Test
  void readPassport_longValueInARule_shortened() {
    String json =
        "{\"id\": \"%s\", \"name\": \"Yara\", \"languages\": [{\"language\": \"%s\"}]}"
            .formatted(ID, "x".repeat(60_000));

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readPassport(json))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(700))
        .withMessageStartingWith("language (xxx")
        .withMessageEndingWith("Maybe use nl, en or ar.");
  }

  @Test
  void readPassport_tooManyCharacters_refused() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readPassport(" ".repeat(2_000_001)))
        .withMessage(
            "the text has 2000001 characters; at most 2000000 are read.%nMaybe several documents were joined into one."
                .formatted());
  }

  @Test
  void readCircumstances_unknownVersion_refused() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readCircumstances("{}", 2))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.UNKNOWN_VERSION))
        .withMessage(
            "document version (2) must be in [1, 1].%nMaybe the document was written by a later program."
                .formatted());
  }

  @Test
  void write_halfACharacter_refused() {
    Vacancy vacancy =
        Vacancy.builder(
                UUID.fromString(ID),
                new TextByLanguage("Lasser", null),
                new Employer("k", "Werf", null, null, null, null))
            .contact(new Contact("x\uD800", null))
            .build();

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.write(vacancy))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.BAD_TEXT))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/contact/name"));
  }

  @Test
  void readCircumstances_outOfRange_pointsAtTheDocument() {
    String json =
        documents
            .write(
                new Circumstances(
                    UUID.fromString(ID),
                    null,
                    36,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    LocalDate.of(2026, 11, 20)))
            .replace("36", "366");

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> documents.readCircumstances(json))
        .satisfies(e -> assertThat(e.pointer()).isEmpty())
        .withMessage(
            "availableWithinDays (366) must be in [0, 365].%nMaybe weeks were given.".formatted());
  }
}
