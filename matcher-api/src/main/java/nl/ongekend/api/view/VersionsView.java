package nl.ongekend.api.view;

import nl.ongekend.core.match.Versions;

/**
 * The versions of everything an answer depends on beside documents and date.
 *
 * @param taxonomy the taxonomy snapshot, a content hash
 * @param rules the rule tables, a content hash
 * @param market the market snapshot, a content hash
 * @param profile the scoring profile, by name
 * @param places the place table, a content hash
 * @param score the arithmetic of the score
 */
public record VersionsView(
    String taxonomy, String rules, String market, String profile, String places, String score) {

  static VersionsView of(Versions versions, String profile) {
    return new VersionsView(
        versions.taxonomy(),
        versions.rules(),
        versions.market(),
        profile,
        versions.places(),
        versions.score());
  }
}
