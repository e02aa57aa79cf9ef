package nl.ongekend.core.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  private static final TextLanguage LANGUAGE = TextLanguage.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          lasser, B1, 24-32 uur, geen auto, Delfzijl | nl
          nurse with English, no BIG yet, Assen, from March | en
          geen auto | nl
          Wij zoeken een lasser voor 32 uur | nl
          We are looking for a welder | en
          verpleegkundige gezocht | nl
          Ich suche eine Arbeit als Schweißer in den Niederlanden | de
          Je cherche un travail comme soudeur | fr
          Szukam pracy jako spawacz i nie mam samochodu | pl
          لدي خبرة في اللحام | ar
          من جوشکار هستم و پنج سال تجربه دارم چ | fa
          Я працюю зварювальником і шукаю роботу | uk
          Я ищу работу сварщиком, есть опыт | ru
          ኣነ ሰራሕተኛ እየ | ti
          Είμαι μάγειρας | el
          Delfzijl | -
          12345 | -
          '' | -
          x | -
          """)
  void language_text_isThatOfMostWordsOrOfTheScript(String text, String expected) {
    assertThat(LANGUAGE.language(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"magazijnmedewerker, nl", "warehouse worker, en", "spawacz, pl", "Delfzijl, "})
  void language_titleOfATaxonomy_isThatOfItsLabels(String title, String expected) {
    assertThat(TextLanguage.of(StarterReader.read().build()).language(title)).isEqualTo(expected);
  }

  @Test
  void sentences_text_endAtStopsButNotAtAbbreviations() {
    String text =
        "Je werkt o.a. met TIG, bijv. op locatie. Interesse? Bel ons!\n- Rijbewijs B\n- VCA";

    assertThat(LANGUAGE.sentences(text))
        .extracting(sentence -> sentence.in(text))
        .containsExactly(
            "Je werkt o.a. met TIG, bijv. op locatie.",
            "Interesse?",
            "Bel ons!",
            "- Rijbewijs B",
            "- VCA");
  }

  @Test
  void sentences_wrappedLine_goesOn() {
    String text =
        "Dit is een lange regel die door een e-mail is afgebroken en\ndaarna gewoon verder gaat.";

    assertThat(LANGUAGE.sentences(text)).hasSize(1);
  }

  @Test
  void tokens_text_areWordsAndNumbers() {
    String text = "B1, 24-32u & <b>€ 14,71</b> zzp'er";

    assertThat(LANGUAGE.tokens(text))
        .extracting(token -> token.in(text))
        .containsExactly("B1", "24", "32", "u", "14,71", "zzp'er");
  }
}
