package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.PrivacySettings;
import nl.ongekend.api.store.PrivacyStore;
import nl.ongekend.api.view.GroundView;
import nl.ongekend.api.view.PrivacyDocument;
import nl.ongekend.api.view.PrivacySettingsView;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.GroundRegistry;
import nl.ongekend.core.privacy.LegalGround;
import nl.ongekend.core.privacy.OrganisationKind;
import nl.ongekend.core.privacy.Retention;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/**
 * Says on which grounds an organisation uses personal data, and takes a person's yes to being kept
 * longer where that is a ground. Thread-safe.
 */
public final class PrivacyService {

  /** The purpose of keeping somebody for a year. */
  static final String LONGER_RETENTION = "LONGER_RETENTION";

  private static final int LONGEST_SOURCE = 300;

  private final Services services;
  private final PrivacyStore store;
  private final DocumentService<Passport> passports;
  private final GroundRegistry registry = GroundRegistry.standard();
  private final Agreements agreements = new Agreements();

  PrivacyService(Services services) {
    this.services = services;
    this.store = services.engine().store().privacy();
    this.passports = services.passports();
  }

  /** Returns what the organisation relies on. */
  public PrivacyDocument get(Caller caller, String language) {
    Optional<PrivacySettings> settings = store.find(caller.actor());
    LocalDate today = services.today().date();
    return PrivacyDocument.of(
        services.build(), today, settings.orElse(null), grounds(caller, language));
  }

  /** Returns what each purpose of the organisation rests on; none until it said what it is. */
  List<GroundView> grounds(Caller caller, String language) {
    return GroundView.of(grounds(caller), language);
  }

  private List<LegalGround> grounds(Caller caller) {
    LocalDate today = services.today().date();
    return store
        .find(caller.actor())
        .map(settings -> registry.listGrounds(settings.retention().organisation(), today))
        .orElse(List.of());
  }

  /**
   * Says what the organisation is.
   *
   * @param json a {@link PrivacySettingsView}
   * @throws ProblemException when a value is not one it can have
   */
  public PrivacyDocument set(Caller caller, String json, String language) {
    PrivacySettingsView sent = StrictJson.read(json, PrivacySettingsView.class);
    String name = sent.organisation();
    if (name == null) {
      throw Choices.refused("organisation", "what it is", "Write RECRUITER for an agency.");
    }
    OrganisationKind kind = Choices.constant("organisation", name, OrganisationKind.class);
    requireList(kind, sent.listDays(), sent.listSource());
    store.set(
        caller.actor(),
        new PrivacySettings(new Retention(kind, sent.listDays()), sent.listSource()));
    return get(caller, language);
  }

  private static void requireList(
      OrganisationKind kind, @Nullable Integer days, @Nullable String source) {
    boolean fits = days == null ? source == null : days >= 1 && days <= Retention.MOST_LIST_DAYS;
    boolean sourced = days == null || isSource(source);
    if (!fits || !sourced || (days != null && !kind.isPublicBody())) {
      throw Choices.refused(
          "listDays",
          "days of the selection list of a public body, 1 to %d, with its listSource"
              .formatted(Retention.MOST_LIST_DAYS),
          "Leave both out for others: they keep four weeks, or a year with agreement.");
    }
  }

  private static boolean isSource(@Nullable String source) {
    return source != null && !source.isBlank() && source.length() <= LONGEST_SOURCE;
  }

  /**
   * Records that a person agreed to be kept for a year.
   *
   * @param json an {@link nl.ongekend.api.view.AgreementView}
   * @throws ProblemException when the passport is not there, or the organisation may not ask for it
   */
  public void agree(Caller caller, UUID passport, String json) {
    Agreement agreement = agreements.read(caller, json, services.today().clock().instant());
    passports.get(caller, passport);
    boolean offered =
        grounds(caller).stream().anyMatch(ground -> ground.purpose().equals(LONGER_RETENTION));
    if (!offered) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "privacy.no-consent",
              "consent must be a ground of the organisation for keeping longer.\n"
                  + "A public body keeps what its selection list says; others first say what they"
                  + " are."));
    }
    store.agree(caller.actor(), caller.purpose(), passport, agreement);
  }

  /**
   * Takes that back; without agreement nothing happens.
   *
   * @throws ProblemException when the passport is not there
   */
  public void end(Caller caller, UUID passport) {
    passports.get(caller, passport);
    store.end(caller.actor(), caller.purpose(), passport);
  }

  /** Returns the day on which a person agreed to be kept longer; absent when that is not so. */
  public Optional<LocalDate> findAgreement(Caller caller, UUID passport) {
    return store.findAgreement(caller.actor(), caller.purpose(), passport).map(Today::day);
  }
}
