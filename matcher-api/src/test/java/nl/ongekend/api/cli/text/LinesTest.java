package nl.ongekend.api.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void fit_shorter_isFilled() {
    assertThat(Lines.fit("cook", 6)).isEqualTo("cook  ");
  }

  @Test
  void fit_longer_isCutWithASign() {
    assertThat(Lines.fit("Smallingerland", 8)).isEqualTo("Smallin…");
  }

  @Test
  void fit_pairsOfSurrogates_areNotCutInHalf() {
    assertThat(Lines.fit("😀😀😀", 2)).isEqualTo("😀…");
  }

  @Test
  void wrap_longText_breaksBetweenWordsAndIndents() {
    assertThat(Lines.wrap("  - ", "word ".repeat(30)))
        .hasSize(2)
        .allMatch(line -> line.length() <= Lines.WIDTH)
        .first()
        .asString()
        .startsWith("  - word");
    assertThat(Lines.wrap("  - ", "word ".repeat(30)).getLast()).startsWith("    word");
  }

  @Test
  void wrap_wordLongerThanALine_standsAlone() {
    String word = "x".repeat(120);
    assertThat(Lines.wrap("", "a " + word + " b")).containsExactly("a", word, "b");
  }

  @Test
  void interval_sameOnAScaleOfHundred_isOneNumber() {
    assertThat(Lines.interval(7_801, 7_899)).isEqualTo("78");
    assertThat(Lines.interval(6_999, 10_000)).isEqualTo("69-100");
  }

  @Test
  void reflow_paragraphsAndLists_keepTheirBreaks() {
    assertThat(Lines.reflow("One.\n\n- " + "word ".repeat(25).strip() + "\n- two\n"))
        .containsExactly(
            "One.",
            "",
            "- " + "word ".repeat(19).strip(),
            "  word word word word word word",
            "- two");
  }
}
