package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ongekend.core.rule.RuleTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleCheckTest {

  private final List<String> faults = new ArrayList<>();
  private final BundleCheck check =
      new BundleCheck(new TreeMap<>(Map.of("hello", Set.of("name"), "bye", Set.of())), faults);

  private void check(String own, String english) {
    check.check("own", read("own", own), read("english", english));
  }

  private Map<String, String> read(String name, String text) {
    MessageFile file = new MessageFile(name, faults);
    try {
      file.load(new StringReader(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file.patternByKey();
  }

  private static final String ENGLISH = "reviewed=true\nhello=Hello {name}\nbye=Bye";

  @Test
  void check_soundBundle_hasNoFaults() {
    check("reviewed=false\nhello=Dag {name}\nbye=Tot ziens", ENGLISH);
    assertThat(faults).isEmpty();
  }

  @Test
  void check_missingMessage_isNamedWithItsFile() {
    check("reviewed=false\nhello=Dag {name}", ENGLISH);
    assertThat(faults).containsExactly("own: message bye is missing");
  }

  @Test
  void check_otherArguments_areNamed() {
    check("reviewed=false\nhello=Dag\nbye=Dag {who}", ENGLISH);
    assertThat(faults)
        .containsExactlyInAnyOrder(
            "own: message bye inserts [who] and may only insert []",
            "own: message bye inserts [who], and [] in English",
            "own: message hello inserts [], and [name] in English");
  }

  @Test
  void check_malformedPattern_isReportedOnce() {
    check("reviewed=false\nhello=Dag {name\nbye=Dag", ENGLISH);
    assertThat(faults).singleElement().asString().startsWith("own: message hello is malformed");
  }

  @Test
  void check_messageThatNothingSays_isNamed() {
    check("reviewed=false\nhello=Dag {name}\nbye=Dag\nother=x", ENGLISH);
    assertThat(faults).containsExactly("own: nothing says message other");
  }

  @Test
  void check_noReviewedHeader_isReported() {
    check("hello=Dag {name}\nbye=Dag", ENGLISH);
    assertThat(faults).containsExactly("own: header reviewed () must be true or false");
  }

  @Test
  void check_messageTwice_isReported() {
    check("reviewed=false\nhello=Dag {name}\nbye=Dag\nbye=Doei", ENGLISH);
    assertThat(faults).containsExactly("own: message bye is there twice");
  }

  @Test
  void bundleProblem_severalFaults_namesAll() {
    assertThat(new BundleProblem(List.of("a: x", "b: y")))
        .hasMessageContaining("2 faults")
        .hasMessageContaining("a: x")
        .hasMessageContaining("b: y");
  }

  @ParameterizedTest
  @EnumSource(
      value = Voice.class,
      names = {"COACH", "PERSON"})
  void bundles_everyCodeOfTheRules_hasAText(Voice voice) {
    RuleTables tables = Stories.TABLES;
    MessageBundles bundles = MessageBundles.load(tables);
    for (String language : Narrator.listLanguages(voice)) {
      MessageBundle bundle = bundles.get(voice, language);
      assertThat(tables.reasonCodes()).noneMatch(code -> bundle.text("reason." + code).isBlank());
      assertThat(tables.actionCodes()).noneMatch(code -> bundle.text("action." + code).isBlank());
    }
  }

  @Test
  void employerBundle_reasonsOfTheRightLayer_areNotEvenThere() {
    assertThat(MessageCatalogue.of(Voice.EMPLOYER, Stories.TABLES).keySet())
        .noneMatch(key -> key.startsWith("reason.") || key.startsWith("right."))
        .noneMatch(key -> key.startsWith("feasible.") || key.startsWith("points."));
  }

  @Test
  void get_everyLanguageListed_isSpoken() {
    MessageBundles bundles = MessageBundles.load(Stories.TABLES);
    for (Voice voice : Voice.values()) {
      for (String language : Narrator.listLanguages(voice)) {
        assertThat(bundles.get(voice, language).language()).isEqualTo(language);
      }
    }
  }
}
