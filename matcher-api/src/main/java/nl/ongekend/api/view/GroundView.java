package nl.ongekend.api.view;

import java.util.List;
import nl.ongekend.core.privacy.GroundRegistry;
import nl.ongekend.core.privacy.LegalGround;

/**
 * What the use of personal data for one purpose rests on.
 *
 * @param purpose the purpose
 * @param ground CONSENT, CONTRACT, LEGAL_OBLIGATION, PUBLIC_TASK or LEGITIMATE_INTEREST
 * @param law the law
 * @param article its articles
 * @param refusingCosts whether somebody who refuses gets less help
 * @param text what it means, for the person
 * @param checked whether somebody has checked it against the law
 */
public record GroundView(
    String purpose,
    String ground,
    String law,
    String article,
    boolean refusingCosts,
    String text,
    boolean checked) {

  /** Returns grounds in the order of {@link GroundRegistry}. */
  public static List<GroundView> of(List<LegalGround> grounds, String language) {
    return grounds.stream()
        .map(ground ->
            new GroundView(
                ground.purpose(),
                ground.kind().name(),
                ground.source().title(),
                ground.source().article(),
                ground.refusingCosts(),
                ground.text(language),
                ground.source().checked()))
        .toList();
  }
}
