package nl.ongekend.api.http;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.decision.Introductions;
import nl.ongekend.api.decision.Replays;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.http.endpoint.OpenApiDocument;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.me.MeConfiguration;
import nl.ongekend.api.service.RetentionSchedule;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import nl.ongekend.api.web.WebConfiguration;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The server as beans. Only what it needs is configured: nothing is scanned for, so nothing answers
 * that nobody put there. {@link MatcherServer} supplies {@link Services} and {@link HttpSettings}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
@Import({
  PassportController.class,
  VacancyController.class,
  ImportController.class,
  MatchController.class,
  ReceiptController.class,
  SavedSearchController.class,
  PoolWatchController.class,
  PersonController.class,
  AccessCodeController.class,
  CircumstancesController.class,
  ReleaseController.class,
  IntroductionController.class,
  PrivacyController.class,
  MarketController.class,
  QuestionController.class,
  BatchController.class,
  BatchEventController.class,
  BatchResultController.class,
  ReadingController.class,
  TaxonomyController.class,
  SupportController.class,
  TargetGroupController.class,
  SessionController.class,
  SystemController.class,
  ProblemAdvice.class,
  WebConfiguration.class,
  MeConfiguration.class
})
class ServerConfiguration {

  private static final int JOBS_AT_A_TIME = 2;

  @Bean
  EndpointRegistry endpointRegistry() {
    return EndpointRegistry.complete();
  }

  @Bean
  OpenApiDocument openApiDocument() {
    return OpenApiDocument.of(EndpointRegistry.standard());
  }

  @Bean
  Readiness readiness(Services services) {
    return new Readiness(services.follower());
  }

  /** Jobs share the processors; more of them at a time would only be slower together. */
  @Bean(destroyMethod = "close")
  ExecutorService jobExecutor() {
    return Executors.newFixedThreadPool(
        JOBS_AT_A_TIME, Thread.ofPlatform().name("job-", 1).factory());
  }

  @Bean(destroyMethod = "close")
  BatchJobs batchJobs(Services services, ExecutorService jobExecutor) {
    return BatchJobs.open(services, jobExecutor);
  }

  @Bean(destroyMethod = "close")
  RetentionSchedule retentionSchedule(Services services) {
    return RetentionSchedule.start(services);
  }

  @Bean
  Introductions introductions(Services services) {
    return new Introductions(services);
  }

  @Bean
  Replays replays(Services services, Introductions introductions) {
    return new Replays(services, introductions);
  }

  @Bean
  DecisionReports decisionReports(Services services) {
    return new DecisionReports(services);
  }

  @Bean
  HeaderFilter headerFilter(HttpSettings settings) {
    return new HeaderFilter(settings.network().publicOrigin());
  }

  @Bean
  SessionCookie sessionCookie(HttpSettings settings) {
    return new SessionCookie(settings.network().isSecure());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> network(HttpSettings settings) {
    return new NetworkCustomizer(settings.network());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemValve.class.getName());
          }
        });
  }

  @Bean
  Authenticator authenticator(Services services, HttpSettings settings) {
    Authenticator accounts =
        services.accounts().exist()
            ? new ThrottledAuthenticator(
                new AccountAuthenticator(settings.token(), services.logins(), services.sessions()),
                settings.bounds())
            : new LocalAuthenticator(settings.token());
    return new PersonAuthenticator(accounts, services.personAccess(), settings.bounds());
  }

  @Bean
  WebMvcConfigurer gateAndArguments(
      EndpointRegistry registry,
      Authenticator authenticator,
      Services services,
      HttpSettings settings) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(
            new EndpointGate(
                registry, authenticator, services.follower(), settings.bounds().longestWait()));
        interceptors.addInterceptor(new SecondFactorGate(settings.admission().secondFactor()));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestContext());
        resolvers.add(new JsonBodyResolver(settings.bounds().mostBodyBytes()));
        resolvers.add(new MatchParametersResolver(services.today()));
        resolvers.add(new ConceptLookup.Resolver());
      }
    };
  }
}
