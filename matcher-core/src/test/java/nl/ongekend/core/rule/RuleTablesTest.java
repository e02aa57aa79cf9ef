package nl.ongekend.core.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.profile.Profession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTablesTest {

  /** The least that is sound: one rule for each matter that decides. */
  private static final String SOUND =
      """
      action: permit
        owner: EMPLOYER
        lead-days: 35

      rule: access
        matter: ACCESS
        valid-from: 2020-01-01
        verdict: AFTER_ACTION
        actions: permit
        reason: permit-needed
        source: A law | article 2 | 2020-01-01
        status: verify

      rule: document
        matter: DOCUMENT
        valid-from: 2020-01-01
        verdict: ALLOWED
        source: A law | article 3 | 2020-01-01
        status: verify

      rule: recognition
        matter: RECOGNITION
        valid-from: 2020-01-01
        verdict: ALLOWED
        source: A law | article 4 | 2020-01-01
        status: verify

      rule: place
        matter: PLACE
        valid-from: 2020-01-01
        verdict: ALLOWED
        source: A law | article 5 | 2020-01-01
        status: verify
      """;

  @Test
  void standard_everyRow_isReadAndNamesItsSource() {
    RuleTables tables = RuleTables.standard();
    assertThat(tables.rules()).hasSizeGreaterThan(40);
    assertThat(tables.professions()).hasSizeGreaterThan(25);
    assertThat(tables.rules())
        .allSatisfy(rule -> assertThat(tables.findSource(rule.id())).isPresent());
  }

  @Test
  void version_sameText_same() {
    assertThat(read(SOUND).version()).isEqualTo(read(SOUND).version()).hasSize(64);
    assertThat(RuleTables.standard().version()).isEqualTo(RuleTables.standard().version());
  }

  @Test
  void ofContent_ofTheStandardTables_isTheSameUnderTheSameHash() {
    RuleTables standard = RuleTables.standard();
    RuleTables read = RuleTables.ofContent(standard.content());
    assertThat(read.version())
        .isEqualTo(standard.version())
        .isEqualTo(ContentHash.ofBytes(standard.content().getBytes(UTF_8)).hex());
    assertThat(read.rules()).isEqualTo(standard.rules());
  }

  @Test
  void ofContent_cutOff_isRefused() {
    String content = RuleTables.standard().content();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> RuleTables.ofContent(content.substring(0, content.length() - 1)))
        .withMessageStartingWith("content of rule tables (16 parts) must be names and texts");
  }

  @Test
  void version_oneWordChanged_differs() {
    String other = SOUND.replace("article 2", "article 9");
    assertThat(read(other).version()).isNotEqualTo(read(SOUND).version());
  }

  @Test
  void findProfession_individualCareWorker_isRegulatedByTrainingTitle() {
    RegulatedProfession profession =
        RuleTables.standard()
            .findProfession(new Profession("cibg", "Individual-Care-Worker"))
            .orElseThrow();
    assertThat(profession.ground()).isEqualTo(RegulatedProfession.Ground.TRAINING_TITLE);
    assertThat(profession.dutch()).contains("verzorgende IG");
    assertThat(profession.source().article()).isEqualTo("article 34");
  }

  @Test
  void findProfession_notInTable_empty() {
    assertThat(RuleTables.standard().findProfession(new Profession("CIBG", "baker"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "verdict: AFTER_ACTION; verdict: AFTER; AFTER of rule access must be one of",
        "valid-from: 2020-01-01; valid-from: 2020-02-30; must be a day such as 2026-06-12",
        "actions: permit; actions: permission; permission of rule access must be an action",
        "reason: permit-needed; reason: Permit needed; must be lower-case letters",
        "reason: permit-needed; because: permit-needed; must be one of matter, valid-from",
        "matter: ACCESS; matter: ENTRY; ENTRY of rule access must be one of [ACCESS",
        "source: A law | article 2 | 2020-01-01; source: A law | article 2; must be title | article"
            + " | day",
        "status: verify; status: maybe; must be checked or verify",
        "reason: permit-needed; reason: permit-needed\\n  reason: permit-needed; is given twice",
        "actions: permit; when: nationality NL; must begin with one of [access, age-at-least",
        "actions: permit; when: access FREE | NOBODY; NOBODY of rule access must be one of",
        "actions: permit; when: age-at-least 17; must be 15, 16, 18 or 21",
        "actions: permit; when: hours-at-most none; must be a whole number in [1, 168]",
        "actions: permit; when: inside-season 08-31 06-01; must lie in one calendar year",
        "actions: permit; when: inside-season 06-01; must be a season such as",
        "actions: permit; when: document-end UNKNOWN; must be YES or NO",
        "actions: permit; when: document-ends SOON; must be BEFORE_START",
        "actions: permit; when: agency NONE; of matter ACCESS cannot ask",
        "actions: permit; not-before: some-day; must begin with one of [asylum-open-date",
        "verdict: AFTER_ACTION; verdict: NOT_BEFORE; needs not-before",
        "valid-from: 2020-01-01; valid-from: 2021-01-01; no rule of matter ACCESS is in force on"
            + " 2020-01-01",
        "owner: EMPLOYER; owner: NOBODY; NOBODY of action permit must be one of [PERSON",
        "lead-days: 35; lead-days: 731; must be a whole number in [0, 730]",
        "rule: access; rule access; must be 'type: key', or 'field: value' after two spaces",
      })
  void of_oneWordWrong_saysWhereAndWhat(String sound, String broken, String message) {
    String text = replaceFirst(sound, broken.replace("\\n", "\n"));
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(text))
        .withMessageMatching("(?s)rules.txt, line \\d+: .*")
        .withMessageContaining(message);
  }

  @Test
  void of_fieldMissing_namesRecordAndField() {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(replaceFirst("  verdict: AFTER_ACTION\n", "")))
        .withMessage(
            "rules.txt, line 5: rule access has no field verdict.%nMaybe add it.".formatted());
  }

  @Test
  void of_actionTwice_saysSo() {
    String twice = "action: permit\n  owner: PERSON\n  lead-days: 1\n\n" + SOUND;
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(twice))
        .withMessageContaining("line 5: action permit is given twice.");
  }

  @Test
  void of_versionsOverlap_saysWhichDays() {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(SOUND + "\n" + rule("access", "2026-01-01", "")))
        .withMessageContaining("rule access from 2026-01-01 overlaps its version from 2020-01-01.")
        .withMessageContaining("needs a valid-to");
  }

  @Test
  void of_versionsLeaveGap_saysWhichDay() {
    String ended =
        replaceFirst("valid-from: 2020-01-01", "valid-from: 2020-01-01\n  valid-to: 2025-12-30");
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(ended + "\n" + rule("access", "2026-01-01", "")))
        .withMessageContaining("rule access ends on 2025-12-30 and its next version begins later");
  }

  @Test
  void of_versionsFollowEachOther_isSound() {
    String ended =
        replaceFirst("valid-from: 2020-01-01", "valid-from: 2020-01-01\n  valid-to: 2025-12-31");
    assertThat(read(ended + "\n" + rule("access", "2026-01-01", "")).rules()).hasSize(5);
  }

  @Test
  void of_endsBeforeItBegins_saysSo() {
    String swapped =
        replaceFirst("valid-from: 2020-01-01", "valid-from: 2020-01-01\n  valid-to: 2019-12-31");
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(swapped))
        .withMessageContaining("valid-to (2019-12-31) must not be before valid-from (2020-01-01).");
  }

  @Test
  void of_ruleAfterOneThatAlwaysHolds_saysThatItNeverDecides() {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(SOUND + "\n" + rule("late", "2026-01-01", "  when: access FREE\n")))
        .withMessageContaining(
            "rule access always holds on 2026-01-01 for annotation FREE,"
                + " so the rules after it never decide.");
  }

  @Test
  void of_noRuleThatAlwaysHolds_saysForWhom() {
    String conditional = replaceFirst("  verdict:", "  when: access FREE\n  verdict:");
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(conditional))
        .withMessageContaining(
            "no rule of matter ACCESS is in force on 2020-01-01 for annotation TWV_REQUIRED");
    String kind = replaceFirst("  verdict:", "  when: kind JOB\n  verdict:");
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> read(kind))
        .withMessageContaining(
            "rule access is the last on 2020-01-01 for annotation FREE but does not always hold.");
  }

  private static String replaceFirst(String sound, String broken) {
    return SOUND.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
  }

  private static String rule(String id, String from, String when) {
    return """
    rule: %s
      matter: ACCESS
      valid-from: %s
    %s  verdict: ALLOWED
      source: A law | article 6 | 2020-01-01
      status: verify
    """
        .formatted(id, from, when);
  }

  private static RuleTables read(String text) {
    return RuleTables.of(List.of(new TableText("rules.txt", text)));
  }
}
