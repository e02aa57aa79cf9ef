package nl.ongekend.api.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.Workplace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A vacancy as a job posting in the words of schema.org, so that other sites can take it over. It
 * says what the employer wrote, and nothing of people or of how the vacancy is matched.
 *
 * @see <a href="https://schema.org/JobPosting">JobPosting</a>
 */
final class JobPosting {

  static final String MEDIA_TYPE = "application/ld+json";

  private static final String TYPE = "@type";

  private JobPosting() {}

  /** Returns the header that leads from a page to the posting at the same address. */
  static String link(String address) {
    return "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(address, MEDIA_TYPE);
  }

  /** Returns the posting of a vacancy, its texts in a language where there is a choice. */
  static ObjectNode of(Vacancy vacancy, String language) {
    ObjectNode posting = ViewJson.mapper().createObjectNode();
    posting.put("@context", "https://schema.org/").put(TYPE, "JobPosting");
    posting.put("title", vacancy.title().in(language));
    if (vacancy.description() != null) {
      posting.put("description", vacancy.description().in(language));
    }
    posting
        .putObject("hiringOrganization")
        .put(TYPE, "Organization")
        .put("name", vacancy.employer().name());
    posting.put("totalJobOpenings", vacancy.openings());
    addPlaces(posting, vacancy);
    addDates(posting, vacancy);
    Terms terms = vacancy.terms();
    if (terms != null && terms.wage() != null) {
      addWage(posting, terms.wage());
    }
    return posting;
  }

  private static void addPlaces(ObjectNode posting, Vacancy vacancy) {
    List<Integer> postcodes =
        vacancy.workplaces() == null
            ? List.of()
            : vacancy.workplaces().stream()
                .map(Workplace::postcode)
                .filter(Objects::nonNull)
                .toList();
    if (postcodes.isEmpty()) {
      return;
    }
    ArrayNode places = posting.putArray("jobLocation");
    for (Integer postcode : postcodes) {
      places
          .addObject()
          .put(TYPE, "Place")
          .putObject("address")
          .put(TYPE, "PostalAddress")
          .put("postalCode", postcode.toString())
          .put("addressCountry", "NL");
    }
  }

  private static void addDates(ObjectNode posting, Vacancy vacancy) {
    if (vacancy.period() != null && vacancy.period().start() != null) {
      posting.put("jobStartDate", vacancy.period().start().toString());
    }
    if (vacancy.period() != null && vacancy.period().closes() != null) {
      posting.put("validThrough", vacancy.period().closes().toString());
    }
  }

  private static void addWage(ObjectNode posting, Wage wage) {
    Stream.of(wage.from(), wage.to())
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(any -> {
          ObjectNode value =
              posting
                  .putObject("baseSalary")
                  .put(TYPE, "MonetaryAmount")
                  .put("currency", any.currency())
                  .putObject("value")
                  .put(TYPE, "QuantitativeValue");
          if (wage.from() != null) {
            value.put("minValue", euros(wage.from()));
          }
          if (wage.to() != null) {
            value.put("maxValue", euros(wage.to()));
          }
          value.put("unitText", any.per().name());
        });
  }

  private static BigDecimal euros(Money money) {
    return BigDecimal.valueOf(money.cents(), 2);
  }
}
