package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnWordsTest {

  /** What is inserted, and not a word that a plural chooses. */
  private static final Pattern ARGUMENT =
      Pattern.compile("(?<!(zero|one|two|few|many|other) )\\{(?<name>\\w+)[,}]");

  static List<String> languages() {
    return Narrator.listLanguages(Voice.PERSON);
  }

  @Test
  void text_withArguments_insertsThem() {
    OwnWords dutch = OwnWords.of("nl-NL");

    assertThat(dutch.text("start.title", Map.of("name", "Yara"))).isEqualTo("Hallo Yara");
    assertThat(dutch.text("seen.times", Map.of("times", 3))).isEqualTo("3 keer");
    assertThat(dutch.text("level.2")).as("of the voice of the person").isEqualTo("zelf");
  }

  @Test
  void of_aLanguageThatNobodyWrote_speaksEnglish() {
    assertThat(OwnWords.of("fr").language()).isEqualTo("en");
  }

  /** Each language has every message, and loses nothing that it inserts. */
  @ParameterizedTest
  @MethodSource("languages")
  void of_everyLanguage_hasTheMessagesOfEnglish(String language) {
    assertThat(argumentsByKey(language)).isEqualTo(argumentsByKey("en"));
    assertThat(OwnWords.of(language).isRightToLeft()).isEqualTo(language.equals("ar"));
  }

  /** Every pattern can be formatted. */
  @ParameterizedTest
  @MethodSource("languages")
  void text_ofEveryMessage_isWhole(String language) {
    OwnWords words = OwnWords.of(language);

    argumentsByKey(language)
        .forEach((key, names) -> {
          Map<String, Object> arguments = new TreeMap<>();
          names.forEach(name -> arguments.put(name, isNumber(name) ? (Object) 2 : "Xy"));
          assertThat(words.text(key, arguments)).as(key).isNotBlank().doesNotContain("{", "}");
        });
  }

  private static boolean isNumber(String name) {
    return Set.of("months", "years", "minutes", "times").contains(name);
  }

  private static Map<String, Set<String>> argumentsByKey(String language) {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> found = new TreeMap<>();
    MessageBundles.read("own_%s.properties".formatted(language), faults)
        .forEach((key, pattern) -> {
          Set<String> names = new TreeSet<>();
          Matcher matcher = ARGUMENT.matcher(pattern);
          while (matcher.find()) {
            names.add(matcher.group("name"));
          }
          found.put(key, names);
        });
    assertThat(faults).isEmpty();
    return found;
  }
}
