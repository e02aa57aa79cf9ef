package nl.ongekend.api.web;

import java.util.List;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDocument;

/** Puts the difference of two proposals into words. Thread-safe. */
final class RunDifferences {

  static final int PAGE = 50;

  private final Services services;
  private final Texts texts;

  RunDifferences(Services services, Texts texts) {
    this.services = services;
    this.texts = texts;
  }

  /**
   * A difference.
   *
   * @param before what the one proposal comes to
   * @param after what the other comes to
   * @param differing what scores were computed with that is not the same
   * @param changed how many people get something else
   * @param lines some of them
   * @param next the place of the first person of the next page; 0 when there is none
   */
  record View(
      Total before, Total after, List<String> differing, int changed, List<Line> lines, int next) {}

  /**
   * What a proposal comes to.
   *
   * @param served how many people get something
   * @param fit the sum of the scores, each from 0 to 100
   */
  record Total(int served, long fit) {

    static Total of(ProposalDocument.Outcome outcome) {
      return new Total(outcome.served(), outcome.total() / 100);
    }
  }

  /**
   * What changes for a person.
   *
   * @param passport the id of the passport
   * @param name the name or pseudonym
   * @param before what was proposed
   * @param after what is now
   * @param cause why, in a word
   * @param because what is behind it
   */
  record Line(
      UUID passport,
      String name,
      List<Work> before,
      List<Work> after,
      String cause,
      List<String> because) {

    /** Returns the page of the person. */
    public String href() {
      return Addresses.person(passport);
    }
  }

  /**
   * A vacancy.
   *
   * @param title its title
   * @param lang the language of the title
   * @param href the proof of the pair; empty for a vacancy that is gone
   */
  record Work(String title, String lang, String href) {}

  /** Returns a page of a difference. */
  View of(Caller caller, Visit visit, ProposalDifferenceDocument document, int from) {
    PageLanguage language = visit.language();
    VacancyTitles titles = new VacancyTitles(services, caller, language);
    int changed = document.changes().size();
    List<Line> lines =
        document.changes().stream()
            .skip(from)
            .limit(PAGE)
            .flatMap(change ->
                services.passports().find(caller, change.passport()).stream()
                    .map(stored -> line(change, stored.document().name(), titles, language)))
            .toList();
    return new View(
        Total.of(document.before()),
        Total.of(document.after()),
        document.differing().stream()
            .map(name -> texts.of(language, "result.because." + name + "-changed"))
            .toList(),
        changed,
        lines,
        changed > from + PAGE ? from + PAGE : 0);
  }

  private Line line(
      ProposalDifferenceDocument.Change change,
      String name,
      VacancyTitles titles,
      PageLanguage language) {
    return new Line(
        change.passport(),
        name,
        works(change.passport(), change.before(), titles, language),
        works(change.passport(), change.after(), titles, language),
        texts.of(language, "result.cause." + change.cause()),
        change.because().stream().map(one -> because(one, titles, language)).toList());
  }

  private List<Work> works(
      UUID passport, List<UUID> vacancies, VacancyTitles titles, PageLanguage language) {
    return vacancies.stream()
        .map(vacancy ->
            titles
                .find(vacancy)
                .map(title ->
                    new Work(title.text(), title.lang(), Addresses.proof(passport, vacancy)))
                .orElse(new Work(gone(language), language.code(), "")))
        .toList();
  }

  private String because(
      ProposalDifferenceDocument.Because because, VacancyTitles titles, PageLanguage language) {
    UUID vacancy = because.vacancy();
    String title =
        vacancy == null
            ? ""
            : titles.find(vacancy).map(VacancyTitles.Title::text).orElse(gone(language));
    return texts.of(language, "result.because." + because.code(), title);
  }

  private String gone(PageLanguage language) {
    return texts.of(language, "result.gone");
  }
}
