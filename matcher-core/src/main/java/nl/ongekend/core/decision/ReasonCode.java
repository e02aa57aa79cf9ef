package nl.ongekend.core.decision;

import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.decision.NamedRequirement.Kind;

/**
 * Why something was decided: the whole table. None is about health, home or family, and {@link
 * #NOT_TOLD} is always there, so that nobody has to justify a no.
 */
public enum ReasonCode {
  /** A skill is missing or not far enough. */
  SKILL_SHORT,
  /** A licence or certificate is missing. */
  LICENCE_SHORT,
  /** A language is not far enough. */
  LANGUAGE_SHORT,
  /** The hours or times do not suit. */
  HOURS_UNSUITABLE,
  /** The journey is too long or cannot be made. */
  TRAVEL_TOO_FAR,
  /** It starts too early or too late. */
  START_UNSUITABLE,
  /** The pay is not enough. */
  PAY_TOO_LOW,
  /** The contract does not suit. */
  CONTRACT_UNSUITABLE,
  /** The law does not allow it in time. */
  NOT_ALLOWED_IN_TIME,
  /** Other work fits better. */
  OTHER_WORK_FITS,
  /** The employer chose somebody else. */
  SOMEBODY_ELSE,
  /** The place is taken, or the vacancy was withdrawn. */
  VACANCY_GONE,
  /** There is other work already. */
  FOUND_WORK,
  /** Nobody answered. */
  NO_ANSWER,
  /** No reason was given, and none is needed. */
  NOT_TOLD,
  /** The person can more than the passport says. */
  CAN_MORE,
  /** The person asks for it. */
  PERSON_ASKS,
  /** The employer asks less than the vacancy says. */
  ASKED_LESS,
  /** It can be learnt in time. */
  CAN_BE_LEARNT,
  /** It is being arranged. */
  BEING_ARRANGED;

  /** Returns the codes that go with a stage, in their order. */
  public static List<ReasonCode> of(Stage stage) {
    return Arrays.stream(values()).filter(code -> code.goesWith(stage)).toList();
  }

  /** Returns whether it can be the reason for getting to a stage. */
  public boolean goesWith(Stage stage) {
    return switch (this) {
      case SKILL_SHORT,
          LICENCE_SHORT,
          LANGUAGE_SHORT,
          HOURS_UNSUITABLE,
          TRAVEL_TOO_FAR,
          START_UNSUITABLE,
          PAY_TOO_LOW,
          CONTRACT_UNSUITABLE,
          NOT_ALLOWED_IN_TIME,
          NOT_TOLD ->
          stage.isEnd();
      case OTHER_WORK_FITS -> stage == Stage.DECLINED;
      case SOMEBODY_ELSE -> stage == Stage.REFUSED;
      case VACANCY_GONE -> stage == Stage.REFUSED || stage == Stage.STOPPED;
      case FOUND_WORK -> stage == Stage.DECLINED || stage == Stage.STOPPED;
      case NO_ANSWER -> stage == Stage.STOPPED;
      case CAN_MORE, PERSON_ASKS, ASKED_LESS, CAN_BE_LEARNT, BEING_ARRANGED -> stage.isForward();
    };
  }

  /** Returns the kinds of requirements it can be about; empty when it is about none. */
  public List<Kind> kinds() {
    return switch (this) {
      case SKILL_SHORT -> List.of(Kind.SKILL);
      case LICENCE_SHORT -> List.of(Kind.LICENCE);
      case LANGUAGE_SHORT -> List.of(Kind.LANGUAGE);
      case HOURS_UNSUITABLE -> List.of(Kind.HOURS);
      case TRAVEL_TOO_FAR -> List.of(Kind.TRAVEL);
      case START_UNSUITABLE -> List.of(Kind.START);
      case PAY_TOO_LOW -> List.of(Kind.PAY);
      case CONTRACT_UNSUITABLE -> List.of(Kind.CONTRACT);
      case NOT_ALLOWED_IN_TIME -> List.of(Kind.RIGHT);
      case ASKED_LESS -> List.of(Kind.values());
      case CAN_BE_LEARNT -> List.of(Kind.SKILL, Kind.LICENCE, Kind.LANGUAGE);
      case BEING_ARRANGED -> List.of(Kind.LICENCE, Kind.TRAVEL, Kind.RIGHT);
      case OTHER_WORK_FITS,
          SOMEBODY_ELSE,
          VACANCY_GONE,
          FOUND_WORK,
          NO_ANSWER,
          NOT_TOLD,
          CAN_MORE,
          PERSON_ASKS ->
          List.of();
    };
  }

  /** Returns whether it says that a requirement counted for less than the vacancy says. */
  public boolean isWaiver() {
    return this == ASKED_LESS;
  }
}
