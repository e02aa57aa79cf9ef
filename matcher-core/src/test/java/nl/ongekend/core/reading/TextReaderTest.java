package nl.ongekend.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.reading.reader.TextReader;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole texts: mask, concepts, facts, drafts; and texts that nobody meant to be read. */
class TextReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final TextReader READER =
      TextReader.of(StarterReader.read().build(), PlaceTable.starter());
  private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000c0001");
  private static final Employer EMPLOYER = new Employer("e", "E", null, null, null, null);

  private static final String[] PIECES = {
    "lasser",
    "lassen ",
    "TIG",
    "\n",
    "\r\n",
    ". ",
    "<b>",
    "</",
    "<<",
    ">",
    "&nbsp;",
    "\u0000",
    "\u0007",
    "\u202e",
    "مرحبا ",
    "שלום",
    "зварювальник ",
    "焊工",
    "\ud83d",
    "\ude00",
    "😀",
    "e\u0301",
    "ß",
    "İ",
    "1234567890",
    "06 12345678",
    "€ 14,71",
    "B1",
    "32-40 uur",
    "HEFTRUCKCHAUFFEUR ",
    "a",
    "'",
    "’s",
    "C++",
    ":",
    "- ",
    "is een pré",
    "geen ervaring met ",
    "\t",
    "________",
    "Delfzijl ",
    "█"
  };

  private static Reading read(ReadingKind kind, String text) {
    return READER.read(text, kind, TODAY);
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_anyText_hasAnAnswerInsideTheText(long seed) {
    Random random = Seeds.random(seed);
    for (ReadingKind kind : ReadingKind.values()) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(
            random.nextInt(4) == 0
                ? Character.toString(random.nextInt(0xD7FF))
                : PIECES[random.nextInt(PIECES.length)]);
      }

      text.setLength(Math.min(text.length(), TextReader.mostUnits(kind)));
      Reading reading = read(kind, text.toString());

      assertThat(reading.text()).hasSameSizeAs(text);
      assertThat(reading.concepts())
          .allSatisfy(concept ->
              assertThat(concept.spans())
                  .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
      assertThat(reading).isEqualTo(read(kind, text.toString()));
      Drafts.passport(reading, ID, "Somebody");
      if (!reading.text().isBlank()) {
        Drafts.vacancy(reading, ID, EMPLOYER);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ReadingKind.class)
  void read_nothing_isNothing(ReadingKind kind) {
    for (String text : new String[] {"", " ", "x", "\n\n", "<html></html>", "\u0000"}) {
      Reading reading = read(kind, text);

      assertThat(reading.concepts()).isEmpty();
      assertThat(reading.language()).isNull();
    }
  }

  @Test
  void read_capitalsAndHtml_changeNothingButTheSpans() {
    String html = "<h1>LASSER TIG</h1><p>JE LEEST TECHNISCHE TEKENINGEN.</p>";

    assertThat(read(ReadingKind.VACANCY, html).concepts())
        .filteredOn(ReadConcept::taken)
        .extracting(ReadConcept::label)
        .contains("technische tekeningen lezen");
  }

  @Test
  void read_longestText_isRead_andALongerOneRefusedWithoutItsWords() {
    String word = "lassen werk onderhoud ";
    String text = word.repeat(TextReader.MOST_UNITS / word.length() + 1);

    assertThat(read(ReadingKind.VACANCY, text.substring(0, TextReader.MOST_UNITS)).text())
        .hasSize(TextReader.MOST_UNITS);
    assertThatThrownBy(() -> read(ReadingKind.VACANCY, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("text (%d characters) must".formatted(text.length()))
        .hasMessageNotContaining("lassen");
  }

  @Test
  void read_lineThatIsNone_isRefused() {
    String line = "x".repeat(TextReader.MOST_UNITS_OF_A_LINE);

    assertThat(read(ReadingKind.QUERY, line).text()).isEqualTo(line);
    assertThatThrownBy(() -> read(ReadingKind.QUERY, line + "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "text (501 characters) must have at most 500 to be read as query.%nGive it in parts, or read it as another kind."
                .formatted());
    assertThat(read(ReadingKind.PASSPORT, line + "x").text()).hasSize(501);
  }

  @Test
  void read_protectedTerm_isMaskedAndTheRestIsRead() {
    Reading reading = read(ReadingKind.QUERY, "lasser, moslim, Delfzijl");

    assertThat(reading.text()).isEqualTo("lasser, ██████, Delfzijl");
    assertThat(reading.masks()).extracting(Mask::kind).containsExactly(MaskKind.FAITH);
    assertThat(reading.concepts()).filteredOn(ReadConcept::taken).hasSize(1);
    assertThat(reading.notUnderstood()).isEmpty();
  }

  @Test
  void passport_ofALine_wishesTheOccupationAndSaysTheFacts() {
    Passport passport =
        Drafts.passport(read(ReadingKind.QUERY, "lasser, B1, zonder auto, Delfzijl"), ID, "Line");

    assertThat(Objects.requireNonNull(passport.wishes()).occupations()).hasSize(1);
    assertThat(passport.occupations()).isNull();
    assertThat(passport.skills()).isNull();
    assertThat(passport.languages())
        .singleElement()
        .satisfies(language -> assertThat(language.speaking()).hasToString("B1"));
    assertThat(passport.mobility()).isNotNull();
  }

  @Test
  void passport_ofAnAccount_heldItsOccupationsForItsPeriods() {
    Passport passport =
        Drafts.passport(
            read(ReadingKind.PASSPORT, "5 jaar als kok gewerkt.\n2 jaar als schoonmaker gewerkt."),
            ID,
            "Account");

    assertThat(passport.occupations())
        .extracting(held -> held.labelSeen() + " " + held.months())
        .containsExactlyInAnyOrder("kok 60", "schoonmaker 24");
  }

  @Test
  void vacancy_ofAText_isReadAgainFromItsJson() {
    Vacancy vacancy =
        Drafts.vacancy(
            read(
                ReadingKind.VACANCY,
                "Lasser TIG\n\n"
                    + "Je last met TIG. 32 tot 40 uur per week in Delfzijl, B1 Nederlands."),
            ID,
            EMPLOYER);
    Documents documents = new Documents();

    assertThat(vacancy.title().in("nl")).isEqualTo("Lasser TIG");
    assertThat(vacancy.occupation()).isNotNull();
    assertThat(vacancy.skills()).isNotEmpty();
    assertThat(documents.readVacancy(documents.write(vacancy))).isEqualTo(vacancy);
  }
}
