package nl.ongekend.api.me;

import java.util.List;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.web.Asset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A person's own pages as beans. */
@Configuration(proxyBeanMethods = false)
@Import({
  MeLoginController.class,
  MeStartController.class,
  MePassportController.class,
  MeWorkController.class,
  MeSeenController.class,
  MeSharedController.class,
  AloudController.class,
  MeAdvice.class
})
public class MeConfiguration {

  /** For Spring. */
  public MeConfiguration() {}

  @Bean
  AloudScript aloudScript() {
    return AloudScript.load();
  }

  @Bean
  MePages mePages(Asset stylesheet, AloudScript script) {
    return new MePages(stylesheet, script);
  }

  @Bean
  ToldPassports toldPassports(Services services) {
    return new ToldPassports(services);
  }

  @Bean
  WorkCards workCards(Services services) {
    return new WorkCards(services);
  }

  @Bean
  MeVisitResolver meVisitResolver(Services services) {
    return new MeVisitResolver(services.today());
  }

  @Bean
  WebMvcConfigurer meVisits(MeVisitResolver resolver) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
      }
    };
  }
}
