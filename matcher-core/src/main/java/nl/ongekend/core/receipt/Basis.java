package nl.ongekend.core.receipt;

import nl.ongekend.core.document.ContentHash;

/**
 * What an answer was computed with, by hash.
 *
 * @param passport the passport in its canonical JSON form
 * @param passportVersion the document version of that form, at least 1
 * @param vacancy the vacancy in its canonical JSON form
 * @param vacancyVersion the document version of that form, at least 1
 * @param profile the settings of the score in their canonical JSON form
 * @param market the market snapshot
 * @param rules the rule tables
 * @param places the place table
 * @param taxonomy the taxonomy snapshot
 * @param score the version of the arithmetic
 */
public record Basis(
    ContentHash passport,
    int passportVersion,
    ContentHash vacancy,
    int vacancyVersion,
    ContentHash profile,
    ContentHash market,
    ContentHash rules,
    ContentHash places,
    ContentHash taxonomy,
    String score) {

  /** Checks the document versions. */
  public Basis {
    if (passportVersion < 1 || vacancyVersion < 1) {
      throw new IllegalArgumentException(
          "passportVersion (%d) and vacancyVersion (%d) must be at least 1.%nMaybe they were left out."
              .formatted(passportVersion, vacancyVersion));
    }
  }

  /** Returns the hash of one part. */
  public ContentHash hash(ReceiptPart part) {
    return switch (part) {
      case PASSPORT -> passport;
      case VACANCY -> vacancy;
      case PROFILE -> profile;
      case MARKET -> market;
      case RULES -> rules;
      case PLACES -> places;
      case TAXONOMY -> taxonomy;
    };
  }
}
