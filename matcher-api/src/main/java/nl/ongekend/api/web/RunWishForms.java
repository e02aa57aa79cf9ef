package nl.ongekend.api.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ProposalDocument;
import org.jspecify.annotations.Nullable;

/** Makes the form in which wishes about one person of a run are chosen. Thread-safe. */
final class RunWishForms {

  private final Services services;
  private final JobProposals proposals;
  private final Texts texts;

  RunWishForms(Services services, JobProposals proposals, Texts texts) {
    this.services = services;
    this.proposals = proposals;
    this.texts = texts;
  }

  /**
   * What can be wished for a person, and what was wished for others.
   *
   * @param passport the person
   * @param name the name or pseudonym
   * @param choices the own list
   * @param out the wish that the person gets no proposal
   * @param others the wishes about others
   */
  record Form(UUID passport, String name, List<Choice> choices, Box out, List<Box> others) {

    /** Returns the page of the person. */
    public String href() {
      return Addresses.person(passport);
    }
  }

  /**
   * A vacancy of the own list.
   *
   * @param title its title
   * @param lang the language of the title
   * @param href the proof of the pair
   * @param points the score, 0 to 100
   * @param proposed whether it is what the proposal says now
   * @param pin the wish that it must be proposed
   * @param exclusion the wish that it must not
   */
  record Choice(
      String title,
      String lang,
      String href,
      int points,
      boolean proposed,
      Box pin,
      Box exclusion) {}

  /**
   * A wish to tick.
   *
   * @param value what the form sends
   * @param label the wish in words
   * @param ticked whether it is wished
   */
  record Box(String value, String label, boolean ticked) {}

  /**
   * Returns the form of a person.
   *
   * @param person a passport of the run; missing: whoever comes first
   * @throws ProblemException when the person takes no part
   */
  Form of(Caller caller, Visit visit, UUID run, @Nullable UUID person, List<RunWish> wishes)
      throws IOException {
    ProposalDocument.Person chosen = person(caller, run, person);
    VacancyTitles titles = new VacancyTitles(services, caller, visit.language());
    return new Form(
        chosen.passport(),
        name(caller, chosen.passport()),
        chosen.list().stream()
            .flatMap(listed ->
                titles
                    .find(listed.vacancy())
                    .map(title -> choice(visit, chosen, listed, title, wishes))
                    .stream())
            .toList(),
        box(RunWish.out(chosen.passport()), texts.of(visit.language(), "wish.out"), wishes),
        wishes.stream()
            .filter(wish -> !wish.person().equals(chosen.passport()))
            .map(wish -> box(wish, told(caller, visit, wish, titles), wishes))
            .toList());
  }

  private ProposalDocument.Person person(Caller caller, UUID run, @Nullable UUID person)
      throws IOException {
    return proposals
        .mapper(caller, proposals.get(caller, run))
        .people()
        .filter(each -> person == null || each.passport().equals(person))
        .findFirst()
        .orElseThrow(() ->
            new ProblemException(
                Problem.of(
                    Problem.Kind.NOT_FOUND,
                    "run.no-person",
                    "person must be a passport of the run.\nChoose somebody on its page.")));
  }

  private Choice choice(
      Visit visit,
      ProposalDocument.Person person,
      ProposalDocument.Listed listed,
      VacancyTitles.Title title,
      List<RunWish> wishes) {
    UUID passport = person.passport();
    UUID vacancy = listed.vacancy();
    PageLanguage language = visit.language();
    return new Choice(
        title.text(),
        title.lang(),
        Addresses.proof(passport, vacancy),
        ScoreBar.percent(listed.points()),
        person.proposals().stream().anyMatch(offer -> offer.vacancy().equals(vacancy)),
        box(
            RunWish.pin(passport, vacancy),
            texts.of(language, "wish.pin.of", title.text()),
            wishes),
        box(
            RunWish.exclude(passport, vacancy),
            texts.of(language, "wish.exclude.of", title.text()),
            wishes));
  }

  private static Box box(RunWish wish, String label, List<RunWish> wishes) {
    return new Box(wish.text(), label, wishes.contains(wish));
  }

  private String told(Caller caller, Visit visit, RunWish wish, VacancyTitles titles) {
    PageLanguage language = visit.language();
    UUID vacancy = wish.vacancy();
    String title =
        vacancy == null
            ? ""
            : titles
                .find(vacancy)
                .map(VacancyTitles.Title::text)
                .orElse(texts.of(language, "result.gone"));
    return texts.of(language, "wish.told." + wish.kind(), name(caller, wish.person()), title);
  }

  private String name(Caller caller, UUID passport) {
    return services
        .passports()
        .find(caller, passport)
        .map(stored -> stored.document().name())
        .orElse("");
  }
}
