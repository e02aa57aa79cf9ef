package nl.ongekend.api.web;

import java.time.Clock;
import java.util.List;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.decision.Introductions;
import nl.ongekend.api.desk.SheetImports;
import nl.ongekend.api.desk.Uploads;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.report.RunFairness;
import nl.ongekend.api.report.RunReports;
import nl.ongekend.api.service.Services;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages as beans. */
@Configuration(proxyBeanMethods = false)
@Import({
  HomeController.class,
  PeopleController.class,
  PersonController.class,
  KeptController.class,
  KeptPeopleController.class,
  FollowUpController.class,
  DecisionReportController.class,
  ProofController.class,
  SheetController.class,
  OwnAccessController.class,
  WhatIfController.class,
  PairsController.class,
  OpensController.class,
  MapController.class,
  CompareController.class,
  SearchController.class,
  VacanciesController.class,
  ReadController.class,
  EmployerController.class,
  NewVacancyController.class,
  EmployerVacancyController.class,
  LoginController.class,
  OpenIdController.class,
  AccountController.class,
  SecondFactorController.class,
  SessionsController.class,
  DeskController.class,
  CellsController.class,
  RunController.class,
  RunExportController.class,
  RunPeopleController.class,
  RunWishController.class,
  RunRecordingController.class,
  RunChangesController.class,
  RunGapsController.class,
  RunHoursController.class,
  RunFairnessController.class,
  StylesheetController.class,
  ProblemPages.class,
  PageAdvice.class
})
public class WebConfiguration {

  /** For Spring. */
  public WebConfiguration() {}

  @Bean
  Asset stylesheet() {
    return Asset.load(WebConfiguration.class, "ongekend.css", "text/css");
  }

  @Bean
  Texts pageTexts() {
    return new Texts();
  }

  @Bean
  PageRenderer pageRenderer(Texts texts, Asset stylesheet) {
    return new PageRenderer(texts, stylesheet.address());
  }

  @Bean(destroyMethod = "close")
  ProviderLogin providerLogin(HttpSettings settings, Services services) {
    return new ProviderLogin(settings, services.today().clock());
  }

  @Bean
  LoginPage loginPage(PageRenderer pages, ProviderLogin provider) {
    return new LoginPage(pages, provider);
  }

  @Bean
  StartPages startPages(EndpointRegistry registry) {
    return new StartPages(registry);
  }

  @Bean
  MatchCards matchCards(Services services, Texts texts, KeptPages kept) {
    return new MatchCards(services, texts, kept.views());
  }

  @Bean
  KeptPages keptPages(
      Services services, Introductions introductions, Texts texts, PageRenderer pages) {
    KeptWording wording = new KeptWording(services, texts);
    return new KeptPages(
        services, introductions, new KeptViews(services, wording), wording, texts, pages);
  }

  @Bean
  PersonSummaries personSummaries(Services services, Texts texts, MatchCards cards) {
    return new PersonSummaries(services, texts, cards);
  }

  @Bean
  ChangeWording changeWording(Texts texts) {
    return new ChangeWording(texts);
  }

  @Bean
  CaseloadRows caseloadRows(PersonSummaries summaries, ChangeWording wording, Texts texts) {
    return new CaseloadRows(summaries, wording, texts);
  }

  @Bean
  CoachViews coachViews(
      PersonSummaries summaries, MatchCards cards, ChangeWording wording, Texts texts) {
    return new CoachViews(summaries, cards, wording, new WeekViews(texts));
  }

  @Bean
  PersonPages personPages(PersonSummaries summaries, PageRenderer pages) {
    return new PersonPages(summaries, pages);
  }

  @Bean
  Comparisons comparisons(Services services, CoachViews views, Texts texts) {
    return new Comparisons(services.matches(), views, texts);
  }

  @Bean
  MapViews mapViews(Services services, Texts texts) {
    return new MapViews(services.engine().world().places(), texts);
  }

  @Bean
  VacancyWording vacancyWording(Texts texts, ChangeWording changes) {
    return new VacancyWording(texts, changes);
  }

  @Bean
  ReadingViews readingViews(Texts texts) {
    return new ReadingViews(texts);
  }

  @Bean
  Uploads uploads() {
    return new Uploads(Clock.systemUTC());
  }

  @Bean
  SheetImports sheetImports(Services services) {
    return new SheetImports(services);
  }

  @Bean
  JobAnswers jobAnswers(Services services, BatchJobs jobs) {
    return new JobAnswers(services, jobs);
  }

  @Bean
  JobProposals jobProposals(Services services, BatchJobs jobs) {
    return new JobProposals(services, jobs);
  }

  @Bean
  RunOutcomes runOutcomes(Services services, JobProposals proposals, Texts texts) {
    return new RunOutcomes(services, proposals, texts);
  }

  @Bean
  RunDifferences runDifferences(Services services, Texts texts) {
    return new RunDifferences(services, texts);
  }

  @Bean
  RunWishForms runWishForms(Services services, JobProposals proposals, Texts texts) {
    return new RunWishForms(services, proposals, texts);
  }

  @Bean
  RunReports runReports(Services services, JobAnswers answers, JobProposals proposals) {
    return new RunReports(services, answers, proposals, Clock.systemUTC());
  }

  @Bean
  RunReportPages runReportPages(BatchJobs jobs, PageRenderer pages) {
    return new RunReportPages(jobs, pages);
  }

  @Bean
  GapWording gapWording(Services services, Texts texts, ChangeWording changes) {
    return new GapWording(services.engine().world().taxonomy(), texts, changes);
  }

  @Bean
  HoursWording hoursWording(Texts texts) {
    return new HoursWording(texts);
  }

  @Bean
  RunFairness runFairness(Services services, JobProposals proposals) {
    return new RunFairness(services, proposals);
  }

  @Bean
  FairnessWording fairnessWording(Texts texts) {
    return new FairnessWording(texts);
  }

  @Bean
  EmployerHints employerHints(Services services, Texts texts) {
    return new EmployerHints(services.markets(), texts);
  }

  @Bean
  EmployerWording employerWording(
      Services services, EmployerHints hints, Texts texts, ChangeWording changes) {
    return new EmployerWording(services, hints, texts, changes);
  }

  @Bean
  VisitResolver visitResolver(Services services) {
    return new VisitResolver(services.today());
  }

  @Bean
  WebMvcConfigurer visits(VisitResolver resolver) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
      }
    };
  }
}
