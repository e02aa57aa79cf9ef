package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.question.Completeness;
import nl.ongekend.core.question.Condition;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

  private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z.-]*)");

  private final Texts texts = new Texts();

  @Test
  void bundles_haveTheSameKeys() throws IOException {
    assertThat(keys(PageLanguage.NL)).isEqualTo(keys(PageLanguage.EN)).isNotEmpty();
  }

  @Test
  void templates_useOnlyTextsThatAreThere() throws IOException {
    assertThat(keys(PageLanguage.NL)).containsAll(used());
  }

  @ParameterizedTest
  @EnumSource
  void everyMissingAnswer_hasAName(PageLanguage language) {
    ChangeWording wording = new ChangeWording(texts);
    Passport empty = Passport.builder(new UUID(0, 1), "Nobody").build();

    assertThat(Completeness.of(empty).missing())
        .isNotEmpty()
        .allSatisfy(path ->
            assertThat(wording.field(path, language))
                .isNotEqualTo(texts.of(language, "field.other")));
  }

  @ParameterizedTest
  @EnumSource
  void everyCondition_hasASentence(PageLanguage language) {
    assertThat(Condition.Kind.values())
        .allSatisfy(kind ->
            assertThat(texts.of(language, "condition." + kind.name().toLowerCase(Locale.ROOT), "x"))
                .isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void value_ofAChange_isNeverACode(PageLanguage language) {
    ChangeWording wording = new ChangeWording(texts);
    List<String> codes =
        Stream.of(AccessClass.values(), RecognitionStatus.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .toList();

    assertThat(codes)
        .allSatisfy(
            code -> assertThat(wording.value("recognitions", code, language)).isNotEqualTo(code));
  }

  @Test
  void value_ofSkillsAndHours_isInWords() {
    ChangeWording wording = new ChangeWording(texts);

    assertThat(wording.value("skills", "2", PageLanguage.NL)).isEqualTo("zelfstandig");
    assertThat(wording.value("workTime.hours", "unknown-24", PageLanguage.NL))
        .isEqualTo("niet bekend-24");
    assertThat(wording.value("mobility.maxMinutes", "60", PageLanguage.NL)).isEqualTo("60");
    assertThat(wording.value("vacancy.terms.transportOffered", "true: 25 minutes", PageLanguage.NL))
        .isEqualTo("ja");
  }

  private static Set<String> keys(PageLanguage language) throws IOException {
    Properties properties = new Properties();
    String name = "texts_" + language.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(name)), UTF_8)) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> used() throws IOException {
    Path folder =
        ProjectFolders.module().resolve("src/main/resources/nl/ongekend/api/web/templates");
    Set<String> used = new TreeSet<>();
    try (Stream<Path> templates = Files.list(folder)) {
      for (Path template : templates.toList()) {
        Matcher matcher = KEY.matcher(Files.readString(template));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
    return used;
  }
}
