package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts and offers by their phrases. */
class NamedValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Je krijgt een vast contract | PERMANENT
          A permanent contract, or a temporary contract first | PERMANENT, TEMPORARY
          Jaarcontract met uitzicht op vast dienstverband | TEMPORARY, PERMANENT
          Contract voor bepaalde tijd | TEMPORARY
          contract voor onbepaalde tijd | PERMANENT
          zzp'ers welkom | SELF_EMPLOYED
          freelance or on-call | SELF_EMPLOYED, ON_CALL
          nulurencontract | ON_CALL
          werken via uitzendbureau | AGENCY
          fixed-term contract | TEMPORARY
          Geen uitzendbureau | -
          permanent contact with customers | -
          een vast gezicht voor klanten | -
          tijdelijk gesloten | -
          VAST CONTRACT, een vaste baan | PERMANENT
          """)
  void read_contracts_givesEachOnce(String text, String expected) {
    assertThat(FactTexts.values(FactTexts.vacancy(text).contracts())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Wij regelen huisvesting en gratis vervoer | HOUSING, TRANSPORT
          accommodation for the duration of the contract | TIED_HOUSING
          We offer Dutch lessons and training on the job | LANGUAGE_COURSE, TRAINING
          English-speaking team, travel allowance | ENGLISH_SPEAKING_TEAM, TRANSPORT
          Voertaal is Engels | ENGLISH_SPEAKING_TEAM
          Kinderopvang aanwezig, reiskostenvergoeding | CHILDCARE, TRANSPORT
          bbl-traject mogelijk | TRAINING
          taalles op het werk | LANGUAGE_COURSE
          fiets van de zaak | TRANSPORT
          help with housing | HOUSING
          Geen huisvesting | -
          no travel allowance | -
          Je helpt kinderen | -
          een team van Engelsen | -
          vervoer van goederen | -
          """)
  void read_offers_givesEachOnce(String text, String expected) {
    assertThat(FactTexts.values(FactTexts.vacancy(text).offers())).isEqualTo(expected);
  }
}
