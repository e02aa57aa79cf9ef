package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.reader.TextReader;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.HardText;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product's reader comes back from texts that nobody means to write. */
class HardTextReadingTest {

  private static final TextReader READER =
      TextReader.of(StarterReader.read().build(), PlaceTable.starter());

  /** Ten times a long vacancy, so that the build does not wait for what every length shows. */
  private static final int MOST_UNITS = 20_000;

  private static final List<GoldText> ORDINARY = GoldSet.read().texts(Half.DEVELOPMENT);

  static Stream<Arguments> hardTexts() {
    return Stream.of(HardText.values())
        .flatMap(kind -> Seeds.seeds().limit(2).mapToObj(seed -> Arguments.of(kind, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("hardTexts")
  void read_hardText_comesBackWithPlacesInsideTheText(HardText kind, long seed) {
    GoldText ordinary = ORDINARY.get((int) (seed % ORDINARY.size()));
    String hard = kind.of(ordinary.text(), seed);

    for (ReadingKind as : ReadingKind.values()) {
      int most = Math.min(MOST_UNITS, TextReader.mostUnits(as));
      String text = hard.substring(0, Math.min(hard.length(), most));
      Reading reading = READER.read(text, as, GoldSet.AS_OF);

      assertThat(reading.text()).hasSameSizeAs(text);
      assertThat(spans(reading)).allMatch(span -> span.end() <= text.length());
    }
  }

  private static List<Span> spans(Reading reading) {
    Stream<Span> read = ReadItems.of(reading).stream().flatMap(item -> item.spans().stream());
    return Stream.concat(reading.masks().stream().map(Mask::span), read).toList();
  }
}
