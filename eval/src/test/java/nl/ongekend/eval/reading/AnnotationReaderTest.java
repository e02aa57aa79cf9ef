package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationReaderTest {

  private static final GoldConcepts CONCEPTS = new GoldConcepts();
  private static final Span SPAN = new Span(0, 4);

  private static List<Item> read(ReadingKind kind, String annotation) {
    AnnotationReader reader = new AnnotationReader(CONCEPTS, kind);
    reader.add(new Mark(SPAN, List.of(annotation)));
    return reader.items();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hours 24-32               | HOURS           | 24-32
          hours -16                 | HOURS           | -16
          hours 36                  | HOURS           | 36-36
          times sat-sun 09:00-17:00 | TIMES           | sat 09:00-17:00
          wage 2600-3100 month      | WAGE            | 260000-310000 month gross
          wage 15.80- hour          | WAGE            | 1580- hour gross
          wage 2200 month net       | WAGE            | 220000- month net
          language nl B1 must       | LANGUAGE        | nl must
          language nl B1 must       | LANGUAGE_LEVEL  | nl B1
          language nl hidden        | HIDDEN_LANGUAGE | nl
          diploma legal bachelor    | DIPLOMA         | legally-required bachelor
          diploma irrelevant        | DIPLOMA         | irrelevant
          place Delfzijl/Eemsdelta  | PLACE           | Eemsdelta
          place Winsum/Het Hogeland | PLACE           | Het Hogeland
          start 2027-03-01          | DATE            | start 2027-03-01
          can e-bike                | TRAVEL          | can e-bike
          period 2019-              | PERIOD          | 2019-
          refused age               | REFUSED         | refused.age
          offer language-course     | OFFER           | language-course
          """)
  void add_annotation_hasItsFieldAndValue(String annotation, Field field, String value) {
    assertThat(read(ReadingKind.VACANCY, annotation))
        .filteredOn(item -> item.field() == field)
        .first()
        .matches(item -> item.values().contains(value), value)
        .matches(item -> !item.optional());
  }

  @Test
  void add_timesOverTheEndOfTheWeek_areADayEach() {
    assertThat(read(ReadingKind.VACANCY, "times fri-mon 21:00-06:00"))
        .extracting(Item::values)
        .containsExactly(
            Set.of("fri 21:00-06:00"),
            Set.of("sat 21:00-06:00"),
            Set.of("sun 21:00-06:00"),
            Set.of("mon 21:00-06:00"));
  }

  @Test
  void add_questionMark_mayBeLeftOut() {
    assertThat(read(ReadingKind.QUERY, "times? any"))
        .containsExactly(
            new Item(Field.TIMES, Set.of(), List.of(SPAN), true),
            new Item(Field.NOT_UNDERSTOOD, Set.of(), List.of(SPAN), true));
    assertThat(read(ReadingKind.PASSPORT, "times? any"))
        .containsExactly(new Item(Field.TIMES, Set.of(), List.of(SPAN), true));
  }

  @Test
  void add_skillOfAVacancy_hasItsImportance() {
    assertThat(read(ReadingKind.VACANCY, "skill pick-orders trainable"))
        .extracting(Item::field)
        .containsExactly(Field.SKILL, Field.SKILL_OFFERED, Field.IMPORTANCE);
    assertThat(read(ReadingKind.PASSPORT, "skill pick-orders"))
        .extracting(Item::field)
        .containsExactly(Field.SKILL, Field.SKILL_OFFERED);
  }

  @Test
  void add_licence_mayAlsoBeReadAsASkill() {
    assertThat(read(ReadingKind.PASSPORT, "licence licence-b absent"))
        .filteredOn(item -> item.field() == Field.SKILL)
        .singleElement()
        .matches(Item::optional);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skil pick-orders must                                   | skil
          skill pick-oders must                                   | pick-oders
          skill pick-orders maybe                                 | maybe
          skill pick-orders                                       | detail
          times mon                                               | detail
          times moon 09:00-10:00                                  | moon
          mask shoe-size                                          | SHOE_SIZE
          language nl B7 must                                     | B7
          diploma wished doctor                                   | doctor
          skill esco:60c78287-22eb-4103-9c8c-28deaa460da0 must    | in the starter taxonomy
          """)
  void add_unknownWord_isRefusedByName(String annotation, String named) {
    assertThatThrownBy(() -> read(ReadingKind.VACANCY, annotation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("annotation (" + annotation.strip())
        .hasMessageContaining(named);
  }
}
