package nl.ongekend.api.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.NearestName;

/**
 * Reads values of parameters and options. What was given is not repeated in a refusal, because it
 * may be about a person.
 */
public final class Choices {

  private Choices() {}

  /** Returns the constant of an enum with a name, in any case. */
  public static <E extends Enum<E>> E constant(String parameter, String name, Class<E> type) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(constant -> constant.name()).toList();
    if (!known.contains(wanted)) {
      throw refused(
          parameter,
          "one of " + String.join(", ", known),
          NearestName.remedy(wanted, known, "Choose one of them, or leave it out."));
    }
    return Enum.valueOf(type, wanted);
  }

  /** Returns a whole number. */
  public static int number(String parameter, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw refused(parameter, "a whole number", "Write it in digits, such as 20.");
    }
  }

  /** Returns a date. */
  public static LocalDate date(String parameter, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw refused(parameter, "a date", "Write it as year, month and day, such as 2026-03-01.");
    }
  }

  /** Returns a truth value. */
  public static boolean truth(String parameter, String text) {
    return switch (text.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(parameter, "true or false", "Leave it out for false.");
    };
  }

  /** Returns the scoring profile with a name. */
  public static ScoringProfile profile(String name) {
    ScoringProfile standard = ScoringProfile.standard();
    if (!name.strip().equals(standard.name())) {
      throw refused("profile", "the name of a profile", "Known is " + standard.name() + ".");
    }
    return standard;
  }

  /** Returns the refusal of a parameter. */
  public static ProblemException refused(String parameter, String rule, String remedy) {
    return ProblemException.invalid(
        "parameter.invalid", "%s must be %s.\n%s".formatted(parameter, rule, remedy));
  }
}
