package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.TextLanguage;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text has an answer, in time that grows with its length only. */
class StrangeTextsTest {

  private static final int MEBIBYTE = 1 << 20;

  private static final List<String> PIECES =
      List.of(
          "24-32",
          "uur",
          "per",
          "week",
          "€",
          "14,71",
          "-",
          "–",
          ".",
          ",",
          ":",
          "/",
          "B1",
          "Nederlands",
          "Dutch",
          "native",
          "geen",
          "rijbewijs",
          "C",
          "BIG",
          "van",
          "tot",
          "01-02-2027",
          "31/02/2027",
          "maart",
          "1",
          "99999999999999999999",
          "2015",
          "heden",
          "sinds",
          "\n",
          "\r\n",
          "\u0000",
          "\u202e",
          "\ud83d\ude00",
          "\ud800",
          "e\u0301",
          "\u0627\u0644",
          "<p>",
          "<",
          "&nbsp;",
          "&",
          "@",
          "a@b.nl",
          "06",
          "+31",
          "0",
          "NL91",
          "Naam:",
          "ik heet",
          "geboren",
          "op",
          "jaar",
          "ma",
          "vr",
          "7.00",
          "25:99",
          "k",
          "start",
          "z.s.m.",
          "Assen",
          "Best",
          "in",
          "9712",
          "AB",
          "minuten",
          "reistijd",
          "zoeken",
          "3",
          "\u2588",
          "=",
          "|",
          "'",
          "1.2.3.4.5",
          "00:00",
          "24:00",
          "000000000");

  @ParameterizedTest
  @EnumSource(ReadingKind.class)
  void read_emptyAndTiny_givesNothing(ReadingKind kind) {
    for (String text : List.of("", " ", "x", "\n", "1", "€", "\u0000", "\ud800", "\u202e")) {
      Facts facts = FactTexts.read(kind, text);

      assertThat(facts.languages()).isEmpty();
      assertThat(facts.schedule()).isNull();
      assertThat(facts.wage()).isNull();
      assertThat(facts.place()).isNull();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_randomPieces_masksAndSpansStayInTheText(long seed) {
    Random random = Seeds.random(seed);
    for (int round = 0; round < 200; round++) {
      String text = pieces(random);
      ReadingKind kind = ReadingKind.values()[random.nextInt(3)];
      List<Mask> masks = FactTexts.MASKER.masks(text, kind);
      String masked = FactTexts.MASKER.masked(text, masks);

      assertThat(masked).hasSameSizeAs(text);
      assertApart(masks, text);
      assertInside(FactTexts.READER.read(masked, kind, FactTexts.AS_OF, List.of()), text);
      TextLanguage.standard()
          .sentences(text)
          .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }
  }

  /** The limit only stops a hang; a megabyte takes a fraction of a second. */
  @ParameterizedTest
  @ValueSource(strings = {"0-", "a@", "Assen ", "van 7.00 tot ", "<a", "Nederlands "})
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void read_megabyteOfOnePiece_comesToAnEnd(String piece) {
    String text = piece.repeat(MEBIBYTE / piece.length());

    assertThat(FactTexts.query(text)).isNotNull();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void read_megabyteOfEveryPieceInARow_comesToAnEnd() {
    StringBuilder text = new StringBuilder();
    for (String piece : PIECES) {
      text.append((piece + " ").repeat(MEBIBYTE / PIECES.size() / (piece.length() + 1)));
    }

    assertThat(FactTexts.vacancy(text.toString())).isNotNull();
  }

  @Test
  void read_html_isReadThroughItsTags() {
    Facts facts = FactTexts.vacancy("<ul><li>24-32 uur</li><li>&euro; 16,50 per uur</li></ul>");

    assertThat(FactTexts.schedule(facts)).isEqualTo("24-32");
    assertThat(FactTexts.wage(facts)).isEqualTo("16.50 HOUR");
  }

  @Test
  void read_mixedScripts_findsWhatIsThere() {
    Facts facts = FactTexts.passport("\u202bخبرة\u202c Nederlands B1 خبرة 2015-2019");

    assertThat(FactTexts.languages(facts)).isEqualTo("nl B1");
    assertThat(FactTexts.periods(facts)).isEqualTo("48 2015-2019");
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void assertApart(List<Mask> masks, String text) {
    int end = 0;
    for (Mask mask : masks) {
      assertThat(mask.span().start()).isGreaterThanOrEqualTo(end);
      end = mask.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static void assertInside(Facts facts, String text) {
    facts.languages().forEach(language -> assertThat(language.span().in(text)).isNotEmpty());
    facts.licences().forEach(found -> assertThat(found.spans().getLast().in(text)).isNotEmpty());
    facts.periods().forEach(found -> assertThat(found.spans().getLast().in(text)).isNotEmpty());
  }
}
