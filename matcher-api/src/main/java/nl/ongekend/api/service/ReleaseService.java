package nl.ongekend.api.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.AskedRelease;
import nl.ongekend.api.store.ReleaseStore;
import nl.ongekend.api.view.AskedReleasesDocument;
import nl.ongekend.api.view.ReleaseRequestView;
import nl.ongekend.api.view.ReleasedPersonMapper;
import nl.ongekend.api.view.ReleasesDocument;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.Confirmation;
import nl.ongekend.core.privacy.Release;
import nl.ongekend.core.privacy.ReleaseState;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.voice.Slip;
import nl.ongekend.core.voice.SlipFacts;
import nl.ongekend.core.voice.SlipNarrator;
import org.jspecify.annotations.Nullable;

/**
 * Lets an employer learn who somebody is when two others have agreed, and nothing before that.
 *
 * <p>What an employer asks is answered alike whether or not there is anybody to ask, and read alike
 * until it is open: by the same statements, with the same words. Thread-safe.
 */
public final class ReleaseService {

  /** How many entries of a vacancy an account can ask about in a day. */
  static final int MOST_A_DAY = 20;

  private final Services services;
  private final ReleaseStore store;
  private final ShortlistService shortlists;
  private final ReleasedPersonMapper mapper;
  private final Agreements agreements = new Agreements();
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;
  private final EmployerBorder border;

  ReleaseService(Services services, ShortlistService shortlists) {
    this.services = services;
    this.store = services.engine().store().releases();
    this.shortlists = shortlists;
    this.mapper = new ReleasedPersonMapper(services.engine().world().taxonomy());
    this.passports = services.passports();
    this.vacancies = services.vacancies();
    this.border = services.employers();
  }

  /**
   * Asks to learn who an entry of a shortlist is.
   *
   * @param json a {@link ReleaseRequestView}
   * @param language of labels
   * @throws ProblemException when the vacancy is not there or of an employer that the account does
   *     not speak for, or too many were asked about today
   */
  public AskedReleasesDocument ask(Caller caller, String json, String language) {
    ReleaseRequestView sent = StrictJson.read(json, ReleaseRequestView.class);
    UUID vacancy = required("vacancy", sent.vacancy());
    UUID entry = required("entry", sent.entry());
    Stored<Vacancy> stored = vacancies.get(caller, vacancy);
    border.require(caller, stored.document());
    requireRoom(caller, vacancy, entry);
    AskedRelease asked =
        store.ask(
            caller.actor(),
            caller.purpose(),
            new AskedRelease(services.ids().next(), vacancy, entry, now()),
            stored.document().employer().key(),
            shortlists.findPassport(caller, stored, entry).orElse(null));
    return asked(caller, List.of(asked), language);
  }

  private static UUID required(String name, @Nullable UUID id) {
    if (id == null) {
      throw Choices.refused(name, "an id", "A shortlist has both.");
    }
    return id;
  }

  private void requireRoom(Caller caller, UUID vacancy, UUID entry) {
    Instant yesterday = now().minus(Duration.ofDays(1));
    List<AskedRelease> recent =
        store.listAsked(caller.actor(), caller.purpose()).stream()
            .filter(one -> one.vacancy().equals(vacancy) && one.at().isAfter(yesterday))
            .toList();
    boolean again = recent.stream().anyMatch(one -> one.entry().equals(entry));
    if (!again && recent.size() >= MOST_A_DAY) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "release.too-many",
              "vacancy (%s) must have at most %d entries asked about a day.\nAsk again tomorrow."
                  .formatted(vacancy, MOST_A_DAY)));
    }
  }

  /** Returns what the account asked. */
  public AskedReleasesDocument listAsked(Caller caller, String language) {
    return asked(caller, store.listAsked(caller.actor(), caller.purpose()), language);
  }

  /**
   * Returns what the account asked about a vacancy; who was asked about others is not looked at.
   */
  public AskedReleasesDocument listAsked(Caller caller, UUID vacancy, String language) {
    return asked(
        caller,
        store.listAsked(caller.actor(), caller.purpose()).stream()
            .filter(one -> one.vacancy().equals(vacancy))
            .toList(),
        language);
  }

  /**
   * Returns what the account asked under an id.
   *
   * @throws ProblemException when it asked nothing under it
   */
  public AskedReleasesDocument getAsked(Caller caller, UUID id, String language) {
    AskedRelease asked =
        store
            .findAsked(caller.actor(), caller.purpose(), id)
            .orElseThrow(() -> notFound("release request", id));
    return asked(caller, List.of(asked), language);
  }

  private AskedReleasesDocument asked(Caller caller, List<AskedRelease> asked, String language) {
    return AskedReleasesDocument.of(
        services.build(),
        services.today().date(),
        asked.stream()
            .map(one ->
                AskedReleasesDocument.Item.of(one, findPerson(caller, one, language).orElse(null)))
            .toList());
  }

  /**
   * Returns who it is. Everything is looked up before anything is decided, also where there is
   * nobody: the entry stands in for the person then, and is no person's id. So a no, silence,
   * nobody and somebody who blocked the employer since take the same statements.
   */
  private Optional<AskedReleasesDocument.Person> findPerson(
      Caller caller, AskedRelease asked, String language) {
    Optional<Release> release = store.find(caller.actor(), caller.purpose(), asked.id());
    Optional<Vacancy> vacancy = vacancies.peek(caller, asked.vacancy());
    Optional<Passport> passport =
        passports.peek(caller, release.map(Release::passport).orElse(asked.entry()));
    boolean shown =
        vacancy.filter(one -> border.isOwn(caller, one)).isPresent()
            && release.filter(one -> isOpen(caller, one, vacancy.get())).isPresent()
            && passport.filter(one -> !shortlists.isRuledOut(one, vacancy.get())).isPresent();
    if (!shown) {
      return Optional.empty();
    }
    passports.recordView(caller, List.of(release.get().passport()));
    return passport.map(one -> mapper.person(one, release.get().until(), language));
  }

  private boolean isOpen(Caller caller, Release release, Vacancy vacancy) {
    return release.isOpenTo(caller.actor().accountId(), vacancy.employer().key(), now());
  }

  /**
   * Returns the releases about a person, or all of the organisation.
   *
   * @param passport the id of the passport; missing for all
   */
  public ReleasesDocument list(Caller caller, @Nullable UUID passport) {
    return document(caller, listThere(caller, passport));
  }

  /**
   * Returns the same, to be shown to the person.
   *
   * @param passport the id of the passport; missing for all
   */
  List<Release> listThere(Caller caller, @Nullable UUID passport) {
    Instant now = now();
    return store.list(caller.actor(), caller.purpose(), passport).stream()
        .filter(release -> isThere(release, now))
        .toList();
  }

  /** What nobody answered in time looks like what somebody refused: it is not there. */
  private static boolean isThere(Release release, Instant now) {
    return release.wasOpen() || release.state(now) != ReleaseState.EXPIRED;
  }

  /**
   * Records the person's yes: the first key.
   *
   * @param json an {@link nl.ongekend.api.view.AgreementView}
   * @throws ProblemException when it is not there
   * @throws nl.ongekend.core.privacy.ReleaseException when it cannot be agreed to now
   */
  public ReleasesDocument agree(Caller caller, UUID id, String json) {
    Agreement agreement = agreements.read(caller, json, now());
    return step(caller, id, release -> release.agreed(agreement));
  }

  /**
   * Turns the second key.
   *
   * @throws ProblemException when it is not there
   * @throws nl.ongekend.core.privacy.ReleaseException when it cannot be confirmed now, or not by
   *     this account
   */
  public ReleasesDocument confirm(Caller caller, UUID id) {
    Confirmation confirmation = new Confirmation(caller.actor().accountId(), now());
    return step(caller, id, release -> release.confirmed(confirmation));
  }

  /**
   * Takes a release back, or says no for the person: one action, whatever the state.
   *
   * @throws ProblemException when it is not there
   */
  public void withdraw(Caller caller, UUID id) {
    Instant now = now();
    if (store
        .change(caller.actor(), caller.purpose(), id, release -> release.withdrawn(now))
        .isEmpty()) {
      throw notFound("release", id);
    }
  }

  private ReleasesDocument step(Caller caller, UUID id, UnaryOperator<Release> step) {
    Release release =
        store
            .change(caller.actor(), caller.purpose(), id, step)
            .orElseThrow(() -> notFound("release", id));
    return document(caller, List.of(release));
  }

  private ReleasesDocument document(Caller caller, List<Release> releases) {
    passports.recordView(caller, releases.stream().map(Release::passport).distinct().toList());
    return ReleasesDocument.of(services.build(), services.today().date(), releases, now());
  }

  /**
   * Returns what the person takes home.
   *
   * @param language of the slip; missing for that of the agreement
   * @throws ProblemException when it is not there, or nobody agreed to it
   */
  public Slip slip(Caller caller, UUID id, @Nullable String language) {
    Release release =
        store.find(caller.actor(), caller.purpose(), id).orElseThrow(() -> notFound("release", id));
    Agreement agreement = release.agreement();
    if (agreement == null) {
      throw notFound("slip of release", id);
    }
    passports.recordView(caller, List.of(release.passport()));
    SlipNarrator narrator = SlipNarrator.of(language == null ? agreement.language() : language);
    return narrator.tell(facts(caller, release, agreement, narrator.language()));
  }

  private SlipFacts facts(Caller caller, Release release, Agreement agreement, String language) {
    Optional<Vacancy> vacancy = vacancies.peek(caller, release.request().vacancy());
    Confirmation confirmation = release.confirmation();
    ReleaseState state = release.state(now());
    return new SlipFacts(
        vacancy.map(one -> one.employer().name()).orElse(release.request().employer()),
        vacancy.map(one -> one.title().in(language)).orElse(""),
        agreement,
        day(agreement.at()),
        confirmation == null ? null : day(confirmation.at()),
        confirmation == null ? null : day(release.until()),
        state == ReleaseState.EXPIRED || state == ReleaseState.WITHDRAWN);
  }

  private static LocalDate day(Instant at) {
    return Today.day(at);
  }

  private Instant now() {
    return services.today().clock().instant();
  }

  private static ProblemException notFound(String what, UUID id) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "release.not-found",
            "%s (%s) must exist in your organisation.\nMaybe it was taken back; list those there are."
                .formatted(what, id)));
  }
}
