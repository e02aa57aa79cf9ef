package nl.ongekend.core.scheme;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * The answers that are known when schemes are asked for. Immutable. What nobody said is missing; a
 * benefit is never read from a document and only known when it is given with the question.
 */
public final class SchemeFacts {

  private final Map<Fact, String> answers;

  private SchemeFacts(Map<Fact, String> answers) {
    this.answers = answers;
  }

  /** Returns facts of which nothing is known. */
  public static SchemeFacts none() {
    return new SchemeFacts(new EnumMap<>(Fact.class));
  }

  /** Returns these facts with what a passport says. */
  public SchemeFacts withPassport(Passport passport, PlaceTable places) {
    SchemeFacts facts = this;
    if (passport.labourMarketAccess() != null) {
      facts = facts.with(Fact.ACCESS, passport.labourMarketAccess().access().name());
    }
    HomePlace home = passport.mobility() == null ? null : passport.mobility().home();
    int place =
        home == null ? PlaceTable.ABSENT : place(places, home.postcode(), home.municipality());
    return facts.withProvince(places, place);
  }

  /** Returns these facts with what a vacancy says. */
  public SchemeFacts withVacancy(Vacancy vacancy, PlaceTable places) {
    SchemeFacts facts = with(Fact.KIND, vacancy.kind().name());
    if (vacancy.sector() != null) {
      facts = facts.with(Fact.SECTOR, vacancy.sector().name());
    }
    facts =
        facts
            .withAnswer(Fact.SPONSOR, vacancy.employer().recognisedSponsor())
            .withAnswer(Fact.LEARNING_COMPANY, vacancy.employer().recognisedLearningCompany());
    List<Workplace> workplaces = vacancy.workplaces();
    if (workplaces == null || workplaces.isEmpty()) {
      return facts;
    }
    Workplace first = workplaces.getFirst();
    return facts.withProvince(places, place(places, first.postcode(), first.municipality()));
  }

  private SchemeFacts withAnswer(Fact fact, @Nullable Boolean answer) {
    return answer == null ? this : with(fact, answer ? "YES" : "NO");
  }

  private static int place(
      PlaceTable places, @Nullable Integer postcode, @Nullable String municipality) {
    int place = postcode == null ? PlaceTable.ABSENT : places.placeOfPostcode(postcode);
    return place == PlaceTable.ABSENT && municipality != null
        ? places.placeOfMunicipality(municipality)
        : place;
  }

  private SchemeFacts withProvince(PlaceTable places, int place) {
    String province = place == PlaceTable.ABSENT ? null : places.province(place);
    if (province == null) {
      return this;
    }
    String name = province.toUpperCase(Locale.ROOT);
    String word =
        name.startsWith("FRY")
            ? "FRIESLAND"
            : Fact.PROVINCE.words().contains(name) ? name : "OTHER";
    return with(Fact.PROVINCE, word);
  }

  /**
   * Returns these facts with one more, or another, answer.
   *
   * @throws IllegalArgumentException if the answer is not one of its words
   */
  public SchemeFacts with(Fact fact, String answer) {
    if (!fact.words().contains(answer)) {
      throw new IllegalArgumentException(
          "answer to %s (%s) must be one of %s.%nMaybe it is misspelt."
              .formatted(fact.field(), answer, fact.words()));
    }
    Map<Fact, String> more = new EnumMap<>(Fact.class);
    more.putAll(answers);
    more.put(fact, answer);
    return new SchemeFacts(more);
  }

  /** Returns an answer, if it is known. */
  public Optional<String> findAnswer(Fact fact) {
    return Optional.ofNullable(answers.get(fact));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SchemeFacts facts && answers.equals(facts.answers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(answers);
  }

  @Override
  public String toString() {
    return answers.toString();
  }
}
