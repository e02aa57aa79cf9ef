package nl.ongekend.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.ongekend.api.report.HoursReport.Asked;
import nl.ongekend.api.report.HoursReport.Left;
import nl.ongekend.api.report.HoursReport.Spot;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.VersionsView;
import nl.ongekend.core.group.TargetGroup;
import org.junit.jupiter.api.Test;

/** Persons and hours by region, sector and group, counted by hand. */
class HoursReportBuilderTest {

  private static final String DRENTHE = "Drenthe";
  private static final String CARE = "CARE";
  private static final int HOURS_24 = 96;

  private final HoursReportBuilder builder =
      new HoursReportBuilder(
          new BatchDocument(
              BatchDocument.SCHEMA,
              "1",
              "c",
              LocalDate.of(2026, 11, 21),
              new VersionsView("t", "r", "m", "standard", "p", "s"),
              5));

  private void addPeople(int count, String region, String sector, int slots, TargetGroup... of) {
    for (int i = 0; i < count; i++) {
      builder.addPerson(new HoursReportBuilder.Person(region, sector, slots, Set.of(of)));
    }
  }

  @Test
  void sevenPeople_readAsFiveWithTheirHoursDownToTens() {
    addPeople(6, DRENTHE, CARE, HOURS_24);
    addPeople(1, DRENTHE, CARE, -1);

    HoursReport report = builder.build();

    assertThat(report.left(HoursReport.EVERYBODY, new Spot(DRENTHE, CARE)))
        .isEqualTo(new Left(5, 140L, 0));
  }

  @Test
  void fourPeople_areHiddenAlsoWhereTheirRegionIsKnownByItsWork() {
    addPeople(4, DRENTHE, CARE, HOURS_24);
    builder.addVacancy(new HoursReportBuilder.Work(DRENTHE, CARE, 2, HOURS_24));

    HoursReport report = builder.build();

    assertThat(report.left(HoursReport.EVERYBODY, new Spot(DRENTHE, CARE))).isEqualTo(Left.HIDDEN);
    assertThat(report.asked(new Spot(DRENTHE, CARE))).isEqualTo(new Asked(1, 2, 48, 0));
  }

  @Test
  void regionOfFewPeopleWithoutWork_isElsewhere() {
    addPeople(4, DRENTHE, CARE, HOURS_24);
    addPeople(1, "Twente", CARE, HOURS_24);

    HoursReport report = builder.build();

    assertThat(report.regions()).containsExactly("");
    assertThat(report.left(HoursReport.EVERYBODY, new Spot("", CARE)))
        .isEqualTo(new Left(5, 120L, 0));
  }

  @Test
  void group_isCountedByItselfAndOverlapsWithOthers() {
    addPeople(5, DRENTHE, CARE, HOURS_24, TargetGroup.UNEMPLOYED, TargetGroup.STATUS_HOLDER);
    addPeople(5, DRENTHE, CARE, HOURS_24);

    HoursReport report = builder.build();

    Spot everywhere = new Spot(HoursReport.ALL, HoursReport.ALL);
    assertThat(report.groups()).containsExactly("UNEMPLOYED", "STATUS_HOLDER");
    assertThat(report.left("UNEMPLOYED", everywhere)).isEqualTo(new Left(5, 120L, 0));
    assertThat(report.left("STATUS_HOLDER", everywhere)).isEqualTo(new Left(5, 120L, 0));
    assertThat(report.left(HoursReport.EVERYBODY, everywhere)).isEqualTo(new Left(10, 240L, 0));
  }

  @Test
  void vacanciesThatDoNotSayTheirHours_areCountedApart() {
    builder.addVacancy(new HoursReportBuilder.Work(DRENTHE, CARE, 3, -1));
    builder.addVacancy(new HoursReportBuilder.Work(DRENTHE, "", 1, HOURS_24));

    HoursReport report = builder.build();

    assertThat(report.asked(new Spot(DRENTHE, HoursReport.ALL))).isEqualTo(new Asked(2, 4, 24, 1));
    assertThat(report.sectors()).containsExactly(CARE, "");
  }
}
