package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ConceptId;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final UUID ID = UUID.fromString("0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44");

  private static final String SHORT_PASSPORT =
      """
      {"id":"0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44","name":"Yara"}\
      """;

  private final Documents documents = new Documents();

  @Test
  void write_passport_recordOrderWithoutWhatIsMissing() {
    Passport passport =
        Passport.builder(ID, "Yara")
            .skills(
                List.of(
                    SkillClaim.of(
                        new ConceptId("urn:ongekend:skill:weld"), EvidenceGrade.ATTESTED)))
            .licences(List.of())
            .workTime(
                new WorkTime(
                    Hours.of(24),
                    Hours.parse("29.75"),
                    null,
                    null,
                    List.of(
                        new WeekInterval(
                            DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.MIDNIGHT)),
                    null,
                    LocalDate.of(2026, 12, 1)))
            .build();

    String json = documents.write(passport);

    assertThat(json)
        .isEqualTo(
            """
            {"id":"0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44","name":"Yara","skillsState":"PARTIAL",\
            "skills":[{"concept":"urn:ongekend:skill:weld","evidence":"ATTESTED"}],\
            "languagesComplete":false,\
            "workTime":{"minHours":24,"maxHours":29.75,\
            "available":[{"day":"MONDAY","from":"08:30","to":"00:00"}],\
            "availableFrom":"2026-12-01"},\
            "licences":[]}\
            """);
    assertThat(documents.readPassport(json)).isEqualTo(passport);
  }

  @Test
  void readPassport_onlyWhatIsNeeded_startsFromTheBuilder() {
    Passport passport = documents.readPassport(SHORT_PASSPORT);

    assertThat(passport).isEqualTo(Passport.builder(ID, "Yara").build());
    assertThat(passport.skillsState()).isEqualTo(SkillsState.PARTIAL);
    assertThat(passport.languagesComplete()).isFalse();
  }

  @Test
  void readVacancy_onlyWhatIsNeeded_startsFromTheBuilder() {
    Vacancy vacancy =
        documents.readVacancy(
            """
            {"id": "0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44",
             "title": {"nl": "Lasser"}, "employer": {"key": "k", "name": "Werf"}}
            """);

    assertThat(vacancy)
        .isEqualTo(
            Vacancy.builder(
                    ID,
                    new TextByLanguage("Lasser", null),
                    new Employer("k", "Werf", null, null, null, null))
                .build());
    assertThat(vacancy.kind()).isEqualTo(VacancyKind.JOB);
    assertThat(vacancy.openings()).isEqualTo(1);
  }

  @Test
  void readCircumstances_anyOrder_read() {
    Circumstances answers =
        documents.readCircumstances(
            """
            {"recordedOn": "2026-11-20", "student": true,
             "passport": "0198F6A2-7C1E-7D3A-9B52-3F0C6E1D2A44"}
            """);

    assertThat(answers.student()).isTrue();
    assertThat(answers.passport()).isEqualTo(ID);
  }

  @Test
  void read_emptyListAndMissing_differ() {
    String json =
        """
        {"id": "0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44", "name": "Yara", "skills": [],
         "wishes": {"sectors": ["ICT", "CARE"], "motives": []}}
        """;

    Passport passport = documents.readPassport(json);

    assertThat(passport.skills()).isEmpty();
    assertThat(passport.licences()).isNull();
    assertThat(passport.wishes())
        .isEqualTo(
            new Wishes(
                null, null, Set.of(Sector.CARE, Sector.ICT), null, null, Set.of(), null, null));
  }

  @Test
  void readPassport_withoutId_takesTheSuppliedOne() {
    Passport passport = documents.readPassport("{\"name\": \"Yara\"}", () -> ID);

    assertThat(passport.id()).isEqualTo(ID);
  }

  @Test
  void readPassport_withId_keepsIt() {
    Passport passport = documents.readPassport(SHORT_PASSPORT, () -> new UUID(1, 2));

    assertThat(passport.id()).isEqualTo(ID);
  }

  @Test
  void writePretty_passport_indentedAndReadable() {
    Passport passport = documents.readPassport(SHORT_PASSPORT);

    String pretty = documents.writePretty(passport);

    assertThat(pretty.lines().toList())
        .containsExactly(
            "{",
            "  \"id\" : \"0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44\",",
            "  \"name\" : \"Yara\",",
            "  \"skillsState\" : \"PARTIAL\",",
            "  \"languagesComplete\" : false",
            "}");
    assertThat(documents.readPassport(pretty)).isEqualTo(passport);
  }
}
