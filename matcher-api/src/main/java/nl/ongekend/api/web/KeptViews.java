package nl.ongekend.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.store.IntroductionStore;
import nl.ongekend.api.store.KeptIntroduction;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.ReasonCode;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/** Makes what pages show of introductions. Thread-safe. */
final class KeptViews {

  private final Services services;
  private final IntroductionStore store;
  private final KeptWording wording;

  KeptViews(Services services, KeptWording wording) {
    this.services = services;
    this.store = services.engine().store().introductions();
    this.wording = wording;
  }

  /** Returns how far each vacancy of a person has come. */
  Map<UUID, Stage> stagesByVacancy(Caller caller, UUID passport) {
    Map<UUID, Stage> stages = new HashMap<>();
    for (KeptIntroduction kept : ofPerson(caller, passport)) {
      stages.put(kept.introduction().vacancy(), kept.introduction().stage());
    }
    return stages;
  }

  /** Returns how far each person has come with a vacancy. */
  Map<UUID, Stage> stagesByPerson(Caller caller, UUID vacancy) {
    Map<UUID, Stage> stages = new HashMap<>();
    for (KeptIntroduction kept : store.listOfVacancy(caller.actor(), caller.purpose(), vacancy)) {
      stages.put(kept.introduction().passport(), kept.introduction().stage());
    }
    return stages;
  }

  private List<KeptIntroduction> ofPerson(Caller caller, UUID passport) {
    return store.listOfPassport(caller.actor(), caller.purpose(), passport);
  }

  /** Returns what can be chosen about a match. */
  KeptChoice choice(
      Passport passport, Vacancy vacancy, Optional<Stage> stage, Back back, PageLanguage language) {
    return new KeptChoice(
        KeptAddresses.kept(passport.id()),
        vacancy.id(),
        anchor(passport.id(), vacancy.id()),
        back.name(),
        stage.map(reached -> wording.stage(reached, language)).orElse(""),
        wording.reasons(vacancy, Stream.of(Stage.DECLINED), language));
  }

  /**
   * A vacancy that can be put on the list although no list has it.
   *
   * @param vacancy its id; empty when it is still to be named
   * @param title its title
   * @param lang the language of the title
   * @param reasons why it is kept
   */
  record Offer(String vacancy, String title, String lang, List<KeptChoice.Option> reasons) {}

  /** Returns where a vacancy can be named; reasons about a requirement need to know which. */
  Offer offer(PageLanguage language) {
    List<KeptChoice.Option> reasons =
        ReasonCode.of(Stage.KEPT).stream()
            .filter(code -> code.kinds().isEmpty())
            .map(Reason::of)
            .map(reason -> new KeptChoice.Option(reason.toText(), wording.reason(reason, language)))
            .toList();
    return new Offer("", "", language.code(), reasons);
  }

  /** Returns a vacancy to be kept. */
  Offer offer(Vacancy vacancy, PageLanguage language) {
    return new Offer(
        vacancy.id().toString(),
        vacancy.title().in(language.code()),
        Texts.shownIn(vacancy.title(), language),
        wording.reasons(vacancy, Stream.of(Stage.KEPT), language));
  }

  /** Returns the entries of a person, in the order by hand. */
  List<KeptEntry> entries(Caller caller, Passport passport, MatchCards cards, Visit visit) {
    return ofPerson(caller, passport.id()).stream()
        .map(kept -> entry(caller, kept.introduction(), cards, visit))
        .toList();
  }

  private KeptEntry entry(Caller caller, Introduction introduction, MatchCards cards, Visit visit) {
    Optional<Vacancy> vacancy =
        services.vacancies().find(caller, introduction.vacancy()).map(Stored::document);
    String code = visit.language().code();
    return entry(
        introduction,
        vacancy,
        new Name(
            vacancy.map(one -> one.title().in(code)).orElse(introduction.employer()),
            vacancy.map(one -> Texts.shownIn(one.title(), visit.language())).orElse(code),
            vacancy.map(one -> cards.where(one, visit)).orElse("")),
        visit.language());
  }

  /** Returns the entry of a person on the list of a vacancy. */
  KeptEntry entry(Introduction introduction, Passport passport, Vacancy vacancy, Visit visit) {
    return entry(
        introduction,
        Optional.of(vacancy),
        new Name(passport.name(), visit.language().code(), ""),
        visit.language());
  }

  /** What an entry is called. */
  private record Name(String title, String lang, String where) {}

  private KeptEntry entry(
      Introduction introduction, Optional<Vacancy> vacancy, Name name, PageLanguage language) {
    Stage stage = introduction.stage();
    UUID passport = introduction.passport();
    return new KeptEntry(
        KeptAddresses.kept(passport),
        introduction.vacancy(),
        anchor(passport, introduction.vacancy()),
        Addresses.proof(passport, introduction.vacancy()),
        name.title(),
        name.lang(),
        name.where(),
        wording.stage(stage, language),
        stage.isEnd(),
        wording.next(introduction, language),
        vacancy.map(one -> wording.reasons(one, stage.next().stream(), language)).orElse(List.of()),
        stage.next().contains(Stage.REMOVED),
        wording.milestones(introduction, language),
        wording.history(introduction, language));
  }

  private static String anchor(UUID passport, UUID vacancy) {
    return "k-" + passport.toString().substring(24) + "-" + vacancy.toString().substring(24);
  }

  /** A page to come back to after a choice. */
  enum Back {
    /** What fits a person best. */
    PERSON,
    /** What is kept for a person. */
    KEPT,
    /** Who fits a vacancy. */
    VACANCY,
    /** Who a vacancy is kept for. */
    PEOPLE,
    /** Whom to ask how it goes. */
    FOLLOW_UP;

    /** Returns its address. */
    String address(UUID person, UUID vacancy) {
      return switch (this) {
        case PERSON -> Addresses.person(person);
        case KEPT -> KeptAddresses.kept(person) + "#" + anchor(person, vacancy);
        case VACANCY -> Addresses.vacancy(vacancy);
        case PEOPLE -> KeptAddresses.people(vacancy);
        case FOLLOW_UP -> KeptAddresses.FOLLOW_UP;
      };
    }
  }
}
