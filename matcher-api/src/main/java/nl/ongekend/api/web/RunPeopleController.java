package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.BatchPageDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The own lists of a run, person by person. */
@RestController
class RunPeopleController {

  static final int PAGE = 20;

  private final Services services;
  private final BatchJobs jobs;
  private final JobAnswers answers;
  private final PageRenderer pages;

  RunPeopleController(Services services, BatchJobs jobs, JobAnswers answers, PageRenderer pages) {
    this.services = services;
    this.jobs = jobs;
    this.answers = answers;
    this.pages = pages;
  }

  /**
   * A person and the own list.
   *
   * @param name the name or pseudonym
   * @param href the page of the person
   * @param considered how many vacancies were looked at
   * @param matches the best, best first
   */
  record Row(String name, String href, int considered, List<Listed> matches) {}

  /**
   * A vacancy of an own list.
   *
   * @param title its title
   * @param lang the language of the title
   * @param href the proof of the pair
   * @param points the score, 0 to 100
   * @param right the verdict of the right layer
   */
  record Listed(String title, String lang, String href, int points, String right) {}

  @GetMapping(path = RunAddresses.PEOPLE, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> people(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String after)
      throws IOException {
    BatchPageDocument page = answers.page(caller, id, after, PAGE);
    VacancyTitles titles = new VacancyTitles(services, caller, visit.language());
    return pages.page(
        visit,
        "run-people",
        Map.of(
            "run", RunProgress.of(jobs.get(caller, id)),
            "rows", page.people().stream().map(person -> row(person, titles)).toList(),
            "first", after == null,
            "next", next(page)));
  }

  private static Row row(BatchDocument.Person person, VacancyTitles titles) {
    return new Row(
        person.label(),
        Addresses.person(person.passport()),
        person.considered(),
        person.matches().stream()
            .flatMap(match ->
                titles.find(match.id()).map(title -> listed(person, match, title)).stream())
            .toList());
  }

  private static Listed listed(
      BatchDocument.Person person, BatchDocument.Match match, VacancyTitles.Title title) {
    return new Listed(
        title.text(),
        title.lang(),
        Addresses.proof(person.passport(), match.id()),
        ScoreBar.percent(match.score()),
        match.right().status());
  }

  /** The cursor in the link of the page; empty when there is no next one. */
  private static String next(BatchPageDocument page) {
    return page.next() == null
        ? ""
        : Objects.requireNonNullElse(
            UriComponentsBuilder.fromUriString(page.next())
                .build()
                .getQueryParams()
                .getFirst("after"),
            "");
  }
}
