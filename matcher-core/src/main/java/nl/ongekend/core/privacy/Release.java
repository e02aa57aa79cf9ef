package nl.ongekend.core.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.ongekend.core.privacy.ReleaseException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether one employer may learn who somebody is, for one vacancy. Immutable.
 *
 * <p>It takes two keys: the person's yes, recorded by one account, and a confirmation by another;
 * neither may be of the account that asked. Then it is open for thirty days. Every step has to
 * follow the one before it within thirty days, and either key, or the person, takes it back at
 * once:
 *
 * <pre>
 * REQUESTED ──agreed──► AGREED ──confirmed──► OPEN
 *     │                    │                    │
 *     └──── 30 days, EXPIRED, or WITHDRAWN ─────┘
 * </pre>
 *
 * @param id its id
 * @param passport the person
 * @param request what the employer asked
 * @param agreement the first key; missing until the person agreed
 * @param confirmation the second key; missing until somebody else confirmed
 * @param withdrawnAt when it was taken back; missing when it was not
 */
public record Release(
    UUID id,
    UUID passport,
    ReleaseRequest request,
    @Nullable Agreement agreement,
    @Nullable Confirmation confirmation,
    @Nullable Instant withdrawnAt) {

  /** How long each step waits for the next, and how long a release is open. */
  public static final Duration TERM = Duration.ofDays(30);

  /** Checks that the keys are of different accounts and in their order. */
  public Release {
    if (agreement != null) {
      requireOther(agreement.account(), request.account());
    }
    if (confirmation != null) {
      requireOther(confirmation.account(), request.account());
      requireOther(confirmation.account(), requireAgreed(agreement).account());
    }
  }

  /** Returns a release that somebody asked for and nobody has looked at. */
  public static Release requested(UUID id, UUID passport, ReleaseRequest request) {
    return new Release(id, passport, request, null, null, null);
  }

  /**
   * Returns how far it has come at a moment. At the end of its term it is no longer in a state:
   * what opened at noon is expired thirty days later at noon.
   */
  public ReleaseState state(Instant now) {
    if (withdrawnAt != null) {
      return ReleaseState.WITHDRAWN;
    }
    if (!now.isBefore(until())) {
      return ReleaseState.EXPIRED;
    }
    if (confirmation != null) {
      return ReleaseState.OPEN;
    }
    return agreement == null ? ReleaseState.REQUESTED : ReleaseState.AGREED;
  }

  /** Returns when the state it is in ends by itself. */
  public Instant until() {
    return lastStep().plus(TERM);
  }

  private Instant lastStep() {
    if (confirmation != null) {
      return confirmation.at();
    }
    return agreement == null ? request.at() : agreement.at();
  }

  /** Returns whether the employer could ever see who it is; what could not leaves no trace. */
  public boolean wasOpen() {
    return confirmation != null;
  }

  /**
   * Returns whether an account may see who it is at a moment.
   *
   * @param account who looks; only the account that asked ever sees anything
   * @param employer the key of the employer that the vacancy has now
   */
  public boolean isOpenTo(UUID account, String employer, Instant now) {
    return state(now) == ReleaseState.OPEN
        && request.account().equals(account)
        && request.employer().equals(employer);
  }

  /**
   * Returns the same with the person's yes.
   *
   * @throws ReleaseException if it is not requested, or the account is the one that asked
   */
  public Release agreed(Agreement agreement) {
    requireState(ReleaseState.REQUESTED, agreement.at());
    return new Release(id, passport, request, agreement, null, null);
  }

  /**
   * Returns the same, open.
   *
   * @throws ReleaseException if it is not agreed to, or the account is one of the other two
   */
  public Release confirmed(Confirmation confirmation) {
    requireState(ReleaseState.AGREED, confirmation.at());
    return new Release(id, passport, request, agreement, confirmation, null);
  }

  /** Returns the same, taken back; one that is over already stays as it is. */
  public Release withdrawn(Instant now) {
    return switch (state(now)) {
      case REQUESTED, AGREED, OPEN ->
          new Release(id, passport, request, agreement, confirmation, now);
      case EXPIRED, WITHDRAWN -> this;
    };
  }

  private void requireState(ReleaseState wanted, Instant now) {
    ReleaseState state = state(now);
    if (state != wanted) {
      throw new ReleaseException(
          Reason.OUT_OF_ORDER,
          "release (%s) must be %s for this step.%nMaybe somebody else took it; read it again."
              .formatted(state, wanted));
    }
  }

  private static Agreement requireAgreed(@Nullable Agreement agreement) {
    if (agreement == null) {
      throw new ReleaseException(
          Reason.OUT_OF_ORDER,
          "release must be agreed to before it is confirmed.%nRecord the person's yes first."
              .formatted());
    }
    return agreement;
  }

  private static void requireOther(UUID account, UUID other) {
    if (account.equals(other)) {
      throw new ReleaseException(
          Reason.SAME_ACCOUNT,
          "account (%s) must turn one key only, and none of a release it asked for.%nLet somebody else do this."
              .formatted(account));
    }
  }
}
