package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.Confirmation;
import nl.ongekend.core.privacy.Release;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * Releases, for who helps people: {@code ongekend/releases/1}. What was never open and can no
 * longer be is not there, whatever became of it.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param releases the releases, the oldest first
 */
public record ReleasesDocument(
    String schema, String version, String commit, LocalDate asOf, List<Item> releases) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/releases/1";

  /** Copies the list. */
  public ReleasesDocument {
    releases = List.copyOf(releases);
  }

  /** Returns the document of releases at a moment. */
  public static ReleasesDocument of(
      Build build, LocalDate asOf, List<Release> releases, Instant now) {
    return new ReleasesDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        releases.stream().map(release -> Item.of(release, now)).toList());
  }

  /**
   * One release.
   *
   * @param id its id
   * @param passport the id of the person's passport
   * @param vacancy the id of the vacancy
   * @param employer the key of the employer
   * @param state requested, agreed, open, expired or withdrawn
   * @param requestedAt when the employer asked
   * @param until when the state ends by itself
   * @param agreement the person's yes; missing until then
   * @param confirmation the second key; missing until then
   * @param withdrawnAt when it was taken back; missing when it was not
   */
  public record Item(
      UUID id,
      UUID passport,
      UUID vacancy,
      String employer,
      String state,
      Instant requestedAt,
      Instant until,
      @Nullable Yes agreement,
      @Nullable Second confirmation,
      @Nullable Instant withdrawnAt) {

    static Item of(Release release, Instant now) {
      Agreement agreement = release.agreement();
      Confirmation confirmation = release.confirmation();
      return new Item(
          release.id(),
          release.passport(),
          release.request().vacancy(),
          release.request().employer(),
          release.state(now).name().toLowerCase(Locale.ROOT),
          release.request().at(),
          release.until(),
          agreement == null ? null : Yes.of(agreement),
          confirmation == null ? null : new Second(confirmation.account(), confirmation.at()),
          release.withdrawnAt());
    }
  }

  /**
   * The person's yes.
   *
   * @param account the account that recorded it
   * @param at when
   * @param manner how the person agreed
   * @param language the language it was in
   * @param interpreter who interpreted; missing when nobody did
   */
  public record Yes(
      UUID account, Instant at, String manner, String language, @Nullable String interpreter) {

    static Yes of(Agreement agreement) {
      return new Yes(
          agreement.account(),
          agreement.at(),
          agreement.manner().name(),
          agreement.language(),
          agreement.interpreter());
    }
  }

  /**
   * The second key.
   *
   * @param account the account that turned it
   * @param at when
   */
  public record Second(UUID account, Instant at) {}
}
