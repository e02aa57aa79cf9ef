package nl.ongekend.core.reading.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
          Geboortejaar: 1985 | BIRTH 1985
          40 years of age, cook | BIRTH 40 years of age
          Zij komt oorspronkelijk uit Asmara | NATIONALITY Asmara
          paspoortnr X0000000 | DOCUMENT_NUMBER X0000000
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
          Turkse man, Turks en Nederlands | NATIONALITY Turkse, PROTECTED man
          Nationaliteit: Syrische | NATIONALITY Syrische
          Ik heb diabetes en rugklachten | HEALTH diabetes, HEALTH rugklachten
          Ik ben moslim, getrouwd en heb 3 kinderen | FAITH moslim, FAMILY getrouwd, FAMILY kinderen
          I have two children and my husband works | FAMILY children, FAMILY my husband
          Statushouder uit Eritrea | PROTECTED Statushouder, NATIONALITY Eritrea
          Anna, 34 jaar | BIRTH 34 jaar
          Geslacht: vrouw; burgerlijke staat: gehuwd | PROTECTED vrouw, FAMILY gehuwd
          born in Kabul in 1990, welder | BIRTH born in Kabul in 1990
          geboren op 3 mei 1988 | BIRTH geboren op 3 mei 1988
          I am 36, in good shape | BIRTH 36
          She is 29, a widow | BIRTH 29, FAMILY widow
          Afghaan, suikerziekte, sterk | NATIONALITY Afghaan, HEALTH suikerziekte
          Man, 52 jaar, Hazara | PROTECTED Man, BIRTH 52 jaar, NATIONALITY Hazara
          male, Indian, cook | PROTECTED male, NATIONALITY Indian
          Hij gaat naar de kerk op zondag | FAITH naar de kerk
          net hersteld van een operatie | HEALTH hersteld van een operatie
          linkedin.com/in/amina-x | NAME linkedin.com/in/amina-x
          """)
  void masks_account_findsWhatNamesOrProtectsSomebody(String text, String expected) {
    assertThat(masks(text, ReadingKind.PASSPORT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dutch B1, English B2",
        "Turks, Arabisch, Engels",
        "The team is 12, and I am 1st welder",
        "Indian cuisine, diabetes care",
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
          Poolse elektricien, Pools, Nederlands A2 | NATIONALITY Poolse
          Duitse les, Duitse klanten | ''
          Syrische man 35, lasser | NATIONALITY Syrische, PROTECTED man, BIRTH 35
          stratenmaker, rug kapot | HEALTH rug kapot
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CV Marek W.#2004 lasser | NAME Marek W.
          Deniz Kaya#Software engineer | NAME Deniz Kaya
          Allround Lasser#2004 | ''
          Fatima 06 12345678 lasser | NAME Fatima, PHONE 06 12345678
          Lasser 06 12345678 | PHONE 06 12345678
          Bel 06 12345678 | PHONE 06 12345678
          """)
  void masks_nameThatNothingIntroduces_isMaskedUnlessItsWordsAreKnown(
      String text, String expected) {
    Masker masker = new Masker(Set.of("software", "engineer", "lasser")::contains);
    String lines = text.replace('#', '\n');

    assertThat(written(masker.masks(lines, ReadingKind.PASSPORT), lines)).isEqualTo(expected);
  }

  @Test
  void masked_text_isAsLongAndHidesOnlyWhatIsMasked() {
    String text = "Ik heet Amina, lasser";

    String masked = MASKER.masked(text, MASKER.masks(text, ReadingKind.PASSPORT));

    assertThat(masked).isEqualTo("Ik heet █████, lasser");
  }

  private static String masks(String text, ReadingKind kind) {
    return written(MASKER.masks(text, kind), text);
  }

  private static String written(List<Mask> masks, String text) {
    return masks.stream()
        .map(mask -> mask.kind() + " " + mask.span().in(text))
        .collect(Collectors.joining(", "));
  }
}
