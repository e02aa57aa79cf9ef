package nl.ongekend.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
  private static final Retention RECRUITER = new Retention(OrganisationKind.RECRUITER, null);

  @Test
  void keepUntil_recruiter_isFourWeeks() {
    assertThat(RECRUITER.keepUntil(LAST, null)).isEqualTo(LocalDate.of(2026, 11, 29));
    assertThat(RECRUITER.isOver(LAST, null, LAST.plusDays(28))).isFalse();
    assertThat(RECRUITER.isOver(LAST, null, LAST.plusDays(29))).isTrue();
  }

  @Test
  void keepUntil_agreed_isAYearFromThatDay() {
    assertThat(RECRUITER.isOver(LAST, LAST, LAST.plusDays(365))).isFalse();
    assertThat(RECRUITER.isOver(LAST, LAST, LAST.plusDays(366))).isTrue();
  }

  @Test
  void keepUntil_agreedLongAgo_isNoShorterThanWithout() {
    assertThat(RECRUITER.keepUntil(LAST, LAST.minusDays(360))).isEqualTo(LAST.plusDays(28));
  }

  @Test
  void keepUntil_publicBodyWithoutList_isOpen() {
    Retention unnamed = new Retention(OrganisationKind.MUNICIPALITY, null);

    assertThat(unnamed.keepUntil(LAST, null)).isNull();
    assertThat(unnamed.isOver(LAST, null, LAST.plusDays(99_999))).isFalse();
    assertThat(new Retention(OrganisationKind.UWV, 1826).keepUntil(LAST, LAST))
        .isEqualTo(LAST.plusDays(1826));
  }

  @Test
  void of_listOfARecruiter_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention(OrganisationKind.RECRUITER, 10))
        .withMessageContaining("of a public body, which RECRUITER is not");
  }
}
