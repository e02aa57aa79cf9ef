package nl.ongekend.api.http;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.home.ServerEndpoint;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.WarmUp;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A running server, on loopback only: it answers whoever uses this machine and nobody else. Closing
 * it lets running requests end, for ten seconds at most; the services stay open.
 */
public final class MatcherServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final ConfigurableApplicationContext context;
  private final ServerEndpoint endpoint;

  private MatcherServer(ConfigurableApplicationContext context, HttpSettings settings) {
    this.context = context;
    int port = Objects.requireNonNull(server(context).getWebServer()).getPort();
    URI address = URI.create("http://%s:%d".formatted(LOOPBACK, port));
    this.endpoint = new ServerEndpoint(address, settings.token());
  }

  /**
   * Starts a server. It answers when this returns, and is ready ({@link #awaitReady}) when it has
   * warmed up.
   *
   * @param services what it serves; whoever opened them closes them, after the server
   * @throws org.springframework.boot.web.server.PortInUseException when the port is taken
   */
  public static MatcherServer start(Services services, HttpSettings settings) {
    SpringApplication application = new SpringApplication(ServerConfiguration.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setAddCommandLineProperties(false);
    application.addInitializers(context -> {
      context.getEnvironment().getPropertySources().addFirst(properties(settings));
      context.getBeanFactory().registerSingleton("services", services);
      context.getBeanFactory().registerSingleton("httpSettings", settings);
    });
    MatcherServer server = new MatcherServer(application.run(), settings);
    server.warmUp(services);
    return server;
  }

  private static WebServerApplicationContext server(ConfigurableApplicationContext context) {
    return (WebServerApplicationContext) context;
  }

  /** First of all sources: neither the environment nor a file can open the server to a network. */
  private static MapPropertySource properties(HttpSettings settings) {
    return new MapPropertySource(
        "ongekend",
        Map.of(
            "server.address",
            LOOPBACK,
            "server.port",
            settings.port(),
            "server.shutdown",
            "graceful",
            "spring.lifecycle.timeout-per-shutdown-phase",
            "10s",
            "spring.threads.virtual.enabled",
            true,
            "spring.web.resources.add-mappings",
            false));
  }

  private void warmUp(Services services) {
    Readiness readiness = context.getBean(Readiness.class);
    Thread.ofPlatform()
        .name("warm-up")
        .daemon()
        .start(() -> {
          try {
            WarmUp.run(services);
          } finally {
            // A warm-up that fails costs speed, not answers.
            readiness.markWarm();
          }
        });
  }

  /** Returns where it listens and the token of this run. */
  public ServerEndpoint endpoint() {
    return endpoint;
  }

  /** Waits until it has warmed up. */
  public void awaitReady() throws InterruptedException {
    context.getBean(Readiness.class).awaitWarm();
  }

  @Override
  public void close() {
    context.close();
  }
}
