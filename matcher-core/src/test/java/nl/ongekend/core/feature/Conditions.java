package nl.ongekend.core.feature;

import java.util.List;
import java.util.regex.MatchResult;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.TrainingOffer;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.Wage;
import org.jspecify.annotations.Nullable;

/** The conditions of a job, in the words of {@link Jobs}. */
final class Conditions {

  private Conditions() {}

  static VacancyKind kind(Words words) {
    return words
        .findFirst("kind")
        .map(name -> Words.constant(name, VacancyKind.class))
        .orElse(VacancyKind.JOB);
  }

  static @Nullable Profession profession(Words words) {
    return words
        .findFirst("profession")
        .map(entry -> entry.split(" ", 2))
        .map(parts -> new Profession(parts[0], parts[1]))
        .orElse(null);
  }

  static @Nullable Diploma diploma(Words words) {
    return words
        .findFirst("diploma")
        .map(name -> new Diploma(Words.constant(name, DiplomaDemand.class), null, null))
        .orElse(null);
  }

  static @Nullable Indispensable indispensable(String entry) {
    return Words.find(" because (.*)", entry)
        .map(match -> new Indispensable(match.group(1)))
        .orElse(null);
  }

  /** Returns yes for an entry, no for the same with "no" before it, missing for neither. */
  static @Nullable Boolean answer(Words words, String line, String what) {
    if (words.all(line).contains(what)) {
      return true;
    }
    return words.all(line).contains("no " + what) ? false : null;
  }

  static Agency agency(String entry) {
    String[] parts = entry.split(", status ", -1);
    AgencyStatus status =
        parts.length > 1 ? Words.constant(parts[1], AgencyStatus.class) : AgencyStatus.UNKNOWN;
    return new Agency(parts[0], status, null);
  }

  static @Nullable List<String> safety(Words words) {
    return words.has("safety")
        ? words.all("safety").stream().map(Words.LANGUAGES::get).toList()
        : null;
  }

  static @Nullable Wage wage(Words words) {
    return words
        .findFirst("pays")
        .flatMap(entry -> Words.find("([0-9,]+)\\.(\\d\\d) an? (\\w+)", entry))
        .map(match -> new Wage(money(match), null))
        .orElse(null);
  }

  private static Money money(MatchResult match) {
    long euros = Long.parseLong(match.group(1).replace(",", ""));
    return new Money(
        euros * 100 + Long.parseLong(match.group(2)),
        "EUR",
        Words.constant(match.group(3), PayPeriod.class),
        PayBasis.GROSS);
  }

  static @Nullable List<TrainingOffer> training(Words words) {
    return words
        .findAfter("offers", "training")
        .map(what -> List.of(new TrainingOffer(what, null, List.of(words.skill(what)))))
        .orElse(null);
  }
}
