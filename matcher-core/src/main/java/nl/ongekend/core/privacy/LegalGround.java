package nl.ongekend.core.privacy;

import java.time.LocalDate;
import java.util.Set;
import nl.ongekend.core.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the use of personal data for one purpose rests on.
 *
 * @param id its id
 * @param purpose the purpose, by name
 * @param kind the ground
 * @param organisations who may rely on it
 * @param refusingCosts whether somebody who refuses gets less help; consent is then no ground
 * @param from the first day
 * @param to the last day; missing while it holds
 * @param dutch what it means for the person, in Dutch a reader at B1 understands
 * @param english the same in English
 * @param source the law
 */
public record LegalGround(
    String id,
    String purpose,
    GroundKind kind,
    Set<OrganisationKind> organisations,
    boolean refusingCosts,
    LocalDate from,
    @Nullable LocalDate to,
    String dutch,
    String english,
    Source source) {

  /** Refuses consent where refusing costs something, because it is not free there. */
  public LegalGround {
    if (kind == GroundKind.CONSENT && refusingCosts) {
      throw new IllegalArgumentException(
          "ground (%s) must not be CONSENT where refusing costs something.%nName the law or task that it rests on."
              .formatted(id));
    }
    organisations = Set.copyOf(organisations);
  }

  /** Returns whether an organisation may rely on it on a day. */
  public boolean isFor(OrganisationKind organisation, LocalDate day) {
    return organisations.contains(organisation)
        && !day.isBefore(from)
        && (to == null || !day.isAfter(to));
  }

  /** Returns what it means for the person: in Dutch for {@code nl}, in English otherwise. */
  public String text(String language) {
    return language.startsWith("nl") ? dutch : english;
  }
}
