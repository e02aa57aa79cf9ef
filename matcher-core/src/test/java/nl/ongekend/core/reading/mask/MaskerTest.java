package nl.ongekend.core.reading.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is masked, written as the kind and the text of each mask. */
class MaskerTest {

  private static final Masker MASKER = new Masker();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik heet Amina en ben 34 jaar oud. | NAME Amina, BIRTH 34 jaar oud
          My name is John van der Berg, I live in Assen. | NAME John van der Berg
          ik heet fatima | NAME fatima
          Naam: Amina Al-Hassan | NAME Amina Al-Hassan
          mail naar a.b+werk@voorbeeld.nl of bel 06-12 34 56 78 | EMAIL a.b+werk@voorbeeld.nl, PHONE 06-12 34 56 78
          Tel: +31 6 12345678, of 050 - 123 45 67 | PHONE +31 6 12345678, PHONE 050 - 123 45 67
          BSN 111222333, IBAN NL91 ABNA 0417 1643 00 | BSN 111222333, DOCUMENT_NUMBER NL91 ABNA 0417 1643 00
          Mijn bsn is 123456789 | BSN 123456789
          nummer 123456782 in het dossier | BSN 123456782
          Paspoortnummer: NX1234567 | DOCUMENT_NUMBER NX1234567
          V-nummer 2801234567 | DOCUMENT_NUMBER 2801234567
          Adres: Hoofdstraat 5, 9712 AB Groningen | ADDRESS Hoofdstraat 5, ADDRESS AB
          Ik woon aan de Oude Weg 12a in Assen, 9401AB | ADDRESS de Oude Weg 12a, ADDRESS AB
          I am Polish and speak Dutch B1 | NATIONALITY Polish
          I am Syrian. I speak Arabic. | NATIONALITY Syrian
          Ik kom uit Syrië en werkte in Turkije | NATIONALITY Syrië
          Turkse man, Turks en Nederlands | NATIONALITY Turkse
          Nationaliteit: Syrische | NATIONALITY Syrische
          Ik heb diabetes en rugklachten | HEALTH diabetes, HEALTH rugklachten
          Ik ben moslim, getrouwd en heb 3 kinderen | FAITH moslim, FAMILY getrouwd, FAMILY kinderen
          I have two children and my husband works | FAMILY children, FAMILY my husband
          Statushouder uit Eritrea | PROTECTED Statushouder, NATIONALITY Eritrea
          Anna, 34 jaar | BIRTH 34 jaar
          Geslacht: vrouw; burgerlijke staat: gehuwd | PROTECTED vrouw, FAMILY gehuwd
          born in Kabul in 1990, welder | BIRTH born in Kabul in 1990
          geboren op 3 mei 1988 | BIRTH geboren op 3 mei 1988
          linkedin.com/in/amina-x | NAME linkedin.com/in/amina-x
          """)
  void masks_account_findsWhatNamesOrProtectsSomebody(String text, String expected) {
    assertThat(masks(text, ReadingKind.PASSPORT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dutch B1, English B2",
        "I worked as a health care worker",
        "Ervaring met diabetes patiënten en mensen met PTSS",
        "Ik werkte met kinderen van 4 tot 12 jaar",
        "5 jaar ervaring als kok, 25 jaar in de bouw",
        "Surinaamse keuken",
        "ordernummer 123456789 verwerkt",
        "van 01-02-2027 10 uur tot 01-03-2027 12 uur",
        "NEN 1010, ISO 9606-1, 1.000.000 klanten, 24-32 uur",
        "2015-2019 lasser, 2019 - heden monteur",
        "Opleiding tot verpleegkundige in Damascus",
        "born leader",
        "",
        "x",
        "@",
        "06"
      })
  void masks_workAndNumbersThatNameNobody_findsNothing(String text) {
    assertThat(masks(text, ReadingKind.PASSPORT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Syrische lasser, 34 jaar, Delfzijl | NATIONALITY Syrische, BIRTH 34 jaar
          moslim kok Groningen | FAITH moslim
          alleenstaande moeder, zorg, Assen | FAMILY alleenstaande moeder
          vrouwelijke verpleegkundige met rugklachten | PROTECTED vrouwelijke, HEALTH rugklachten
          lasser, B1, 24-32 uur, geen auto, Delfzijl | ''
          nurse with English, no BIG yet, Assen, from March | ''
          nurse, Dutch B1 | ''
          """)
  void masks_line_findsProtectedTerms(String text, String expected) {
    assertThat(masks(text, ReadingKind.QUERY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bel Jan de Vries op 06 12345678 of mail jan@bedrijf.nl | NAME Jan de Vries, PHONE 06 12345678, EMAIL jan@bedrijf.nl
          Contactpersoon: mevr. A. de Boer | NAME mevr. A. de Boer
          Neem contact op met Fatima el Idrissi via 0592-123456. | NAME Fatima el Idrissi, PHONE 0592-123456
          Stationsweg 10, 9401 CD Assen | ADDRESS Stationsweg 10, ADDRESS CD
          Nederlandse nationaliteit, leeftijd tot 25 jaar, geen rugklachten | ''
          Contact met klanten; call our HR department | ''
          """)
  void masks_vacancy_findsContactsAndLeavesItsDemands(String text, String expected) {
    assertThat(masks(text, ReadingKind.VACANCY)).isEqualTo(expected);
  }

  @Test
  void masked_text_isAsLongAndHidesOnlyWhatIsMasked() {
    String text = "Ik heet Amina, lasser";

    String masked = MASKER.masked(text, MASKER.masks(text, ReadingKind.PASSPORT));

    assertThat(masked).isEqualTo("Ik heet █████, lasser");
  }

  private static String masks(String text, ReadingKind kind) {
    List<Mask> masks = MASKER.masks(text, kind);
    return masks.stream()
        .map(mask -> mask.kind() + " " + mask.span().in(text))
        .collect(Collectors.joining(", "));
  }
}
