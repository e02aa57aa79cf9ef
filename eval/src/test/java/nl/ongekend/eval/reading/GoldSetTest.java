package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.testing.SharedData;
import org.junit.jupiter.api.Test;

class GoldSetTest {

  private static final GoldSet GOLD = GoldSet.read();

  private static final Set<Field> CONCEPTS =
      Set.of(Field.OCCUPATION, Field.OCCUPATION_OFFERED, Field.SKILL, Field.SKILL_OFFERED);

  private static long count(Half half, Predicate<GoldText> which) {
    return GOLD.texts(half).stream().filter(which).count();
  }

  private static Predicate<GoldText> vacancy(String language) {
    return text -> text.kind() == ReadingKind.VACANCY && text.languages().equals(List.of(language));
  }

  private static Predicate<GoldText> kind(ReadingKind kind) {
    return text -> text.kind() == kind;
  }

  private static Predicate<GoldText> with(Field field) {
    return text -> text.has(field);
  }

  @Test
  void read_allTexts_areAsManyAsSaid() {
    assertThat(count(Half.ALL, vacancy("en"))).isEqualTo(40);
    assertThat(count(Half.ALL, vacancy("nl"))).isEqualTo(20);
    assertThat(count(Half.ALL, kind(ReadingKind.PASSPORT))).isEqualTo(20);
    assertThat(count(Half.ALL, kind(ReadingKind.QUERY))).isEqualTo(60);
    assertThat(count(Half.ALL, vacancy("en").and(with(Field.HIDDEN_LANGUAGE)))).isEqualTo(15);
    assertThat(count(Half.ALL, kind(ReadingKind.VACANCY).and(with(Field.ASKS_TOO_MUCH))))
        .isEqualTo(10);
  }

  @Test
  void halves_everyKind_areBalanced() {
    assertThat(halves(vacancy("en"))).containsExactly(20, 20);
    assertThat(halves(vacancy("nl"))).containsExactly(10, 10);
    assertThat(halves(kind(ReadingKind.PASSPORT))).containsExactly(10, 10);
    assertThat(halves(kind(ReadingKind.QUERY))).containsExactly(30, 30);
    assertThat(halves(with(Field.ASKS_TOO_MUCH))).containsExactly(5, 5);
    assertThat(halves(with(Field.HIDDEN_LANGUAGE))).containsExactlyInAnyOrder(7, 8);
  }

  private static List<Integer> halves(Predicate<GoldText> which) {
    return Stream.of(Half.DEVELOPMENT, Half.TEST).map(half -> (int) count(half, which)).toList();
  }

  /** Who looked at the development half must not find a text of it in the other one later on. */
  @Test
  void halves_readAgain_areTheSame() {
    assertThat(GoldSet.read()).isEqualTo(GOLD);
    assertThat(GOLD.texts(Half.DEVELOPMENT).stream().map(GoldText::id).limit(3))
        .containsExactly(
            "vacancy-en/warehouse-order-picker-assen",
            "vacancy-en/logistics-planner-groningen",
            "vacancy-en/cnc-machinist-drachten");
  }

  @Test
  void halves_everyField_isWantedOftenEnoughToBeMeasured() {
    for (Half half : List.of(Half.DEVELOPMENT, Half.TEST)) {
      Map<Field, Long> wanted =
          GOLD.texts(half).stream()
              .flatMap(text -> text.items().stream())
              .filter(item -> !item.optional())
              .collect(Collectors.groupingBy(Item::field, Collectors.counting()));
      assertThat(wanted).as("%s", half).containsOnlyKeys(Field.values());
      assertThat(wanted.values()).as("%s %s", half, wanted).allMatch(count -> count >= 5);
    }
  }

  @Test
  void texts_vacanciesAndAccounts_areAsLongAsRealOnes() {
    for (GoldText text : GOLD.texts()) {
      if (text.kind() == ReadingKind.QUERY) {
        assertThat(text.text().length()).as(text.id()).isBetween(10, 120);
      } else {
        assertThat(text.text().length()).as(text.id()).isBetween(400, 2_500);
      }
    }
  }

  @Test
  void texts_afterTheMarksWereTaken_holdNoneOfThem() {
    assertThat(GOLD.texts())
        .extracting(GoldText::text)
        .noneMatch(text -> text.contains("[[") || text.contains("]]"));
    assertThat(GOLD.texts()).extracting(GoldText::id).doesNotHaveDuplicates();
  }

  @Test
  void spans_ofAllItems_holdWords() {
    for (GoldText text : GOLD.texts()) {
      for (Span span : spans(text, item -> true)) {
        assertThat(span.in(text.text()))
            .as(text.id())
            .isNotBlank()
            .isEqualTo(span.in(text.text()).strip());
      }
    }
  }

  @Test
  void spans_ofWhatIsRead_areOutsideTheMasks() {
    Predicate<Item> mask = item -> item.field() == Field.MASK && !item.optional();
    Predicate<Item> read =
        item -> item.field() != Field.MASK && item.field() != Field.MASK_KIND && !item.optional();
    for (GoldText text : GOLD.texts()) {
      List<Span> masks = spans(text, mask);
      assertThat(spans(text, read))
          .as(text.id())
          .noneMatch(span -> masks.stream().anyMatch(span::overlaps));
    }
  }

  private static List<Span> spans(GoldText text, Predicate<Item> which) {
    return text.items().stream().filter(which).flatMap(item -> item.spans().stream()).toList();
  }

  @Test
  void masks_sharingAUnit_areNone() {
    for (GoldText text : GOLD.texts()) {
      List<Span> masks = spans(text, item -> item.field() == Field.MASK).stream().sorted().toList();
      for (int i = 1; i < masks.size(); i++) {
        assertThat(masks.get(i).start())
            .as(text.id())
            .isGreaterThanOrEqualTo(masks.get(i - 1).end());
      }
    }
  }

  /** Every number and address is one that nobody has. */
  @Test
  void texts_contactDetails_belongToNobody() {
    Pattern number = Pattern.compile("(?<![\\d.:-])[+0]\\d[\\d -]{6,}\\d|\\d{8,}");
    Pattern mail = Pattern.compile("[\\w.]+@[\\w.]+\\w");
    Pattern postcode = Pattern.compile("\\d{4} ?[A-Z]{2}\\b");
    for (GoldText text : GOLD.texts()) {
      assertThat(matches(number, text)).as(text.id()).allMatch(GoldSetTest::isNobodys);
      assertThat(matches(mail, text)).as(text.id()).allMatch(one -> one.endsWith(".example"));
      assertThat(matches(postcode, text)).as(text.id()).allMatch(one -> one.endsWith(" AA"));
    }
  }

  /** A number of zeros, the well-known test value of a citizen service number, or a date. */
  private static boolean isNobodys(String number) {
    String digits = number.replaceAll("\\D", "");
    return digits.endsWith("000000")
        || digits.equals("123456782")
        || number.matches("\\d\\d-\\d\\d-\\d{4}");
  }

  private static List<String> matches(Pattern pattern, GoldText text) {
    return pattern.matcher(text.text()).results().map(found -> found.group()).toList();
  }

  @Test
  void contacts_phonesAndMails_areMasked() {
    Pattern contact = Pattern.compile("\\b0\\d{1,3} ?-? ?00[0 ]+|[\\w.]+@[\\w.]+|123456782");
    for (GoldText text : GOLD.texts()) {
      List<Span> masks = spans(text, item -> item.field() == Field.MASK);
      contact
          .matcher(text.text())
          .results()
          .map(found -> new Span(found.start(), found.end()))
          .forEach(span -> assertThat(masks).as("%s %s", text.id(), span).anyMatch(span::overlaps));
    }
  }

  @Test
  void concepts_ofTheStarterTaxonomyOrEsco_exist() throws IOException {
    TaxonomySnapshot starter = StarterReader.read().build();
    Path esco = SharedData.require("taxonomy/esco-compact-v1.1.1");
    Set<String> known = new TreeSet<>();
    known.addAll(ids(esco.resolve("occupations.tsv"), ConceptId.ESCO_OCCUPATION));
    known.addAll(ids(esco.resolve("skills.tsv"), ConceptId.ESCO_SKILL));

    Map<String, ConceptType> unknown = new TreeMap<>();
    for (GoldText text : GOLD.texts()) {
      for (Item item : text.items()) {
        if (CONCEPTS.contains(item.field())) {
          item.values().stream()
              .filter(id -> !known.contains(id) && starter.findType(ConceptId.of(id)).isEmpty())
              .forEach(id -> unknown.put(text.id() + " " + id, ConceptType.SKILL));
        }
      }
    }

    assertThat(unknown).isEmpty();
  }

  private static List<String> ids(Path table, String namespace) throws IOException {
    try (Stream<String> rows = Files.lines(table)) {
      return rows.skip(1).map(row -> namespace + row.substring(0, row.indexOf('\t'))).toList();
    }
  }
}
