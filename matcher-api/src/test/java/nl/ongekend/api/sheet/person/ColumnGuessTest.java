package nl.ongekend.api.sheet.person;

import static nl.ongekend.api.sheet.person.PersonColumn.ACCESS;
import static nl.ongekend.api.sheet.person.PersonColumn.DUTCH;
import static nl.ongekend.api.sheet.person.PersonColumn.HOME;
import static nl.ongekend.api.sheet.person.PersonColumn.HOURS;
import static nl.ongekend.api.sheet.person.PersonColumn.LANGUAGES;
import static nl.ongekend.api.sheet.person.PersonColumn.LICENCES;
import static nl.ongekend.api.sheet.person.PersonColumn.MINUTES;
import static nl.ongekend.api.sheet.person.PersonColumn.NAME;
import static nl.ongekend.api.sheet.person.PersonColumn.NOT_USED;
import static nl.ongekend.api.sheet.person.PersonColumn.OCCUPATIONS;
import static nl.ongekend.api.sheet.person.PersonColumn.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnGuessTest {

  static LongStream seeds() {
    return Seeds.seeds();
  }

  private static List<PersonColumn> guess(String... header) {
    return ColumnGuess.of(List.of(header));
  }

  @Test
  void columns_inDutch_areKnownByTheirNames() {
    assertThat(guess("Naam", "Beroep", "Niveau Nederlands", "Uren (per week)", "Nationaliteit"))
        .containsExactly(NAME, OCCUPATIONS, DUTCH, HOURS, NOT_USED);
  }

  @Test
  void columns_inEnglish_areKnownByTheirNames() {
    assertThat(guess("CLIENT", "skills", "Languages", "Postcode", "Max. travel time (minutes)"))
        .containsExactly(NAME, SKILLS, LANGUAGES, HOME, MINUTES);
    assertThat(guess("Driving licence", "Permit annotation", "Remarks"))
        .containsExactly(LICENCES, ACCESS, NOT_USED);
  }

  @Test
  void column_ofWhatIsNeverKept_isNotUsed() {
    assertThat(guess("Geboorteplaats", "Leeftijd", "Geslacht", "BSN-nummer"))
        .containsOnly(NOT_USED);
  }

  @Test
  void column_withAMeaningThatIsTaken_isNotUsed() {
    assertThat(guess("Name", "Naam", "Name")).containsExactly(NAME, NOT_USED, NOT_USED);
  }

  @ParameterizedTest
  @EnumSource
  void names_ofAColumn_meanThatColumn(PersonColumn column) {
    assertThat(column.names()).allSatisfy(name -> assertThat(guess(name)).containsExactly(column));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void columns_inAnyOrder_meanTheSame(long seed) {
    List<String> header =
        new ArrayList<>(List.of("naam", "beroep", "talen", "uren", "gemeente", "rijbewijs", "x"));
    Collections.shuffle(header, Seeds.random(seed));

    List<PersonColumn> columns = ColumnGuess.of(header);

    for (int column = 0; column < header.size(); column++) {
      assertThat(guess(header.get(column))).containsExactly(columns.get(column));
    }
  }
}
