package nl.ongekend.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.ongekend.core.privacy.ReleaseException.Reason;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final UUID EMPLOYER = new UUID(1, 1);
  private static final UUID COACH = new UUID(1, 2);
  private static final UUID COLLEAGUE = new UUID(1, 3);
  private static final List<UUID> ACCOUNTS = List.of(EMPLOYER, COACH, COLLEAGUE);

  private static final Release REQUESTED =
      Release.requested(
          new UUID(2, 1),
          new UUID(3, 1),
          new ReleaseRequest(EMPLOYER, new UUID(4, 1), "home", NOON));

  private static final Release OPEN =
      REQUESTED.agreed(yes(COACH, NOON)).confirmed(new Confirmation(COLLEAGUE, NOON));

  private static Agreement yes(UUID account, Instant at) {
    return new Agreement(account, at, AgreementManner.IN_PERSON, "ar", "Wbtv 1234");
  }

  private static Instant days(long days) {
    return NOON.plus(Duration.ofDays(days));
  }

  @Test
  void confirmed_byAnotherAccount_isOpenToWhoAskedForThirtyDays() {
    assertThat(OPEN.isOpenTo(EMPLOYER, "home", NOON)).isTrue();
    assertThat(OPEN.isOpenTo(EMPLOYER, "home", days(30).minusNanos(1))).isTrue();
    assertThat(OPEN.state(days(30))).isEqualTo(ReleaseState.EXPIRED);
    assertThat(OPEN.isOpenTo(EMPLOYER, "home", days(30))).isFalse();
  }

  @Test
  void open_forAnotherAccountOrEmployer_isClosed() {
    assertThat(OPEN.isOpenTo(COACH, "home", NOON)).isFalse();
    assertThat(OPEN.isOpenTo(EMPLOYER, "other", NOON)).isFalse();
  }

  @Test
  void confirmed_bySameAccount_isRefused() {
    Release agreed = REQUESTED.agreed(yes(COACH, NOON));

    assertThatExceptionOfType(ReleaseException.class)
        .isThrownBy(() -> agreed.confirmed(new Confirmation(COACH, NOON)))
        .withMessage(
            "account (%s) must turn one key only, and none of a release it asked for.%nLet somebody else do this."
                .formatted(COACH))
        .extracting(ReleaseException::reason)
        .isEqualTo(Reason.SAME_ACCOUNT);
  }

  @Test
  void agreed_byWhoAsked_isRefused() {
    assertThatExceptionOfType(ReleaseException.class)
        .isThrownBy(() -> REQUESTED.agreed(yes(EMPLOYER, NOON)))
        .extracting(ReleaseException::reason)
        .isEqualTo(Reason.SAME_ACCOUNT);
  }

  @Test
  void confirmed_beforeTheYes_isRefused() {
    assertThatExceptionOfType(ReleaseException.class)
        .isThrownBy(() -> REQUESTED.confirmed(new Confirmation(COACH, NOON)))
        .extracting(ReleaseException::reason)
        .isEqualTo(Reason.OUT_OF_ORDER);
  }

  @Test
  void agreed_afterThirtyDays_isRefused() {
    assertThatExceptionOfType(ReleaseException.class)
        .isThrownBy(() -> REQUESTED.agreed(yes(COACH, days(30))))
        .withMessageStartingWith("release (EXPIRED) must be REQUESTED for this step.");
  }

  @Test
  void withdrawn_whileOpen_closesAtOnce() {
    Release withdrawn = OPEN.withdrawn(NOON);

    assertThat(withdrawn.isOpenTo(EMPLOYER, "home", NOON)).isFalse();
    assertThat(withdrawn.withdrawn(days(1))).isEqualTo(withdrawn);
  }

  /** Whatever is tried by whomever, and in which order: who looks in needs two others before. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void anySteps_open_onlyByTwoOthersWithinTheTerm(long seed) {
    Random random = Seeds.random(seed);
    for (int round = 0; round < 200; round++) {
      Release release = REQUESTED;
      Instant now = NOON;
      for (int step = 0; step < 6; step++) {
        now = now.plus(Duration.ofDays(random.nextInt(20)));
        release = tried(release, random, now);
        requireRules(release, now);
      }
    }
  }

  private static Release tried(Release release, Random random, Instant now) {
    UUID account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
    try {
      return switch (random.nextInt(5)) {
        case 0, 1 -> release.agreed(yes(account, now));
        case 2, 3 -> release.confirmed(new Confirmation(account, now));
        default -> release.withdrawn(now);
      };
    } catch (ReleaseException refused) {
      return release;
    }
  }

  private static void requireRules(Release release, Instant now) {
    for (UUID account : ACCOUNTS) {
      if (release.isOpenTo(account, "home", now)) {
        Agreement first = Objects.requireNonNull(release.agreement());
        Confirmation second = Objects.requireNonNull(release.confirmation());
        assertThat(account).isEqualTo(EMPLOYER);
        assertThat(List.of(EMPLOYER, first.account(), second.account())).doesNotHaveDuplicates();
        assertThat(second.at()).isAfterOrEqualTo(first.at());
        assertThat(Duration.between(second.at(), now)).isLessThan(Release.TERM);
        assertThat(release.withdrawnAt()).isNull();
      }
    }
  }
}
