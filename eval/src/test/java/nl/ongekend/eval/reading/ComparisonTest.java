package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.ReadingKind;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static GoldText gold(String marked) {
    MarkedText parsed = MarkedText.parse(marked);
    AnnotationReader reader = new AnnotationReader(Readings.CONCEPTS, ReadingKind.VACANCY);
    parsed.marks().forEach(reader::add);
    List<Item> items = MergedItems.of(reader.items());
    return new GoldText(
        "test", ReadingKind.VACANCY, List.of("en"), Half.DEVELOPMENT, parsed.text(), items);
  }

  private static FieldCount count(GoldText gold, Readings read, Field field) {
    Comparison comparison = Comparison.of(gold, read.as(ReadingKind.VACANCY));
    return comparison.counts().getOrDefault(field, FieldCount.NOTHING);
  }

  @Test
  void of_addressMaskedInTwoPieces_isFoundOnceAndRightTwice() {
    GoldText gold = gold("Come to [[Kerkpad 0, 9400 AA|mask address]].");
    Readings read =
        Readings.in(gold.text())
            .mask(MaskKind.ADDRESS, "Kerkpad 0")
            .mask(MaskKind.ADDRESS, "9400 AA");

    assertThat(count(gold, read, Field.MASK)).isEqualTo(new FieldCount(1, 1, 2, 2));
  }

  @Test
  void of_maskOfAnotherKind_countsAsMaskOnly() {
    GoldText gold = gold("Call [[06 00 00 00 00|mask phone]].");
    Readings read = Readings.in(gold.text()).mask(MaskKind.BSN, "06 00 00 00 00");

    assertThat(count(gold, read, Field.MASK)).isEqualTo(new FieldCount(1, 1, 1, 1));
    assertThat(count(gold, read, Field.MASK_KIND)).isEqualTo(new FieldCount(1, 0, 1, 0));
  }

  @Test
  void of_skillNamedTwice_countsOnce() {
    GoldText gold = gold("[[Dough|skill make-dough must]], more [[dough|skill make-dough must]]");
    Readings read = Readings.in(gold.text()).skill("make-dough", Importance.ESSENTIAL, true);

    assertThat(count(gold, read, Field.SKILL)).isEqualTo(new FieldCount(1, 1, 1, 1));
  }

  @Test
  void of_skillThatMayBeLeftOut_isNeitherRightNorWrong() {
    GoldText gold = gold("[[Dough|skill? make-dough must]]");
    Readings read = Readings.in(gold.text()).skill("make-dough", Importance.ESSENTIAL, true);

    assertThat(count(gold, read, Field.SKILL)).isEqualTo(FieldCount.NOTHING);
    assertThat(count(gold, read, Field.IMPORTANCE)).isEqualTo(FieldCount.NOTHING);
  }

  @Test
  void of_alternatives_eachIsRight() {
    GoldText gold = gold("[[till|skill handle-cash/operate-cash-register must]]");
    Readings read =
        Readings.in(gold.text())
            .skill("handle-cash", Importance.ESSENTIAL, true)
            .skill("operate-cash-register", Importance.ESSENTIAL, true);

    assertThat(count(gold, read, Field.SKILL)).isEqualTo(new FieldCount(1, 1, 2, 2));
  }

  @Test
  void of_skillOnlyOffered_isNotProposed() {
    GoldText gold = gold("[[Dough|skill make-dough must]]");
    Readings read = Readings.in(gold.text()).skill("make-dough", Importance.ESSENTIAL, false);

    assertThat(count(gold, read, Field.SKILL)).isEqualTo(new FieldCount(1, 0, 0, 0));
    assertThat(count(gold, read, Field.SKILL_OFFERED)).isEqualTo(new FieldCount(1, 1, 1, 1));
  }

  @Test
  void of_importance_isJudgedWhereTheSkillIsRight() {
    GoldText gold = gold("[[Dough|skill make-dough nice]]");
    Readings read =
        Readings.in(gold.text())
            .skill("make-dough", Importance.ESSENTIAL, true)
            .skill("pick-orders", Importance.ESSENTIAL, true);

    assertThat(count(gold, read, Field.IMPORTANCE)).isEqualTo(new FieldCount(1, 0, 1, 0));
    assertThat(count(gold, read, Field.SKILL)).isEqualTo(new FieldCount(1, 1, 2, 1));
  }

  @Test
  void of_hiddenLanguageElsewhere_isMissedAndWrong() {
    GoldText gold = gold("We bake. [[Regulars expect a chat|language nl hidden]].");

    assertThat(count(gold, Readings.in(gold.text()).hidden("nl", "a chat"), Field.HIDDEN_LANGUAGE))
        .isEqualTo(new FieldCount(1, 1, 1, 1));
    assertThat(count(gold, Readings.in(gold.text()).hidden("nl", "We bake"), Field.HIDDEN_LANGUAGE))
        .isEqualTo(new FieldCount(1, 0, 1, 0));
  }

  @Test
  void of_hoursAndRefusedDemand_areComparedByValue() {
    GoldText gold = gold("[[24-32 hours|hours 24-32]], [[young|refused age]]");
    Hours least = Hours.of(24);
    WorkSchedule right = new WorkSchedule(least, Hours.of(32), SchedulePattern.UNKNOWN, null, null);
    WorkSchedule wrong = new WorkSchedule(least, least, SchedulePattern.UNKNOWN, null, null);

    assertThat(count(gold, Readings.in(gold.text()).schedule(right, "24-32"), Field.HOURS))
        .isEqualTo(new FieldCount(1, 1, 1, 1));
    assertThat(count(gold, Readings.in(gold.text()).schedule(wrong, "24-32"), Field.HOURS))
        .isEqualTo(new FieldCount(1, 0, 1, 0));
    assertThat(count(gold, Readings.in(gold.text()).hint("refused.age", "young"), Field.REFUSED))
        .isEqualTo(new FieldCount(1, 1, 1, 1));
    assertThat(
            count(gold, Readings.in(gold.text()).hint("refused.gapless", "young"), Field.REFUSED))
        .isEqualTo(new FieldCount(1, 0, 1, 0));
  }
}
