package nl.ongekend.api.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.home.ServerEndpoint;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.WarmUp;
import nl.ongekend.api.sheet.SheetLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A running server, on loopback unless its settings say otherwise. Closing it lets running requests
 * end, for ten seconds at most; the services stay open.
 */
public final class MatcherServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MatcherServer.class);

  private static final String LOOPBACK = "127.0.0.1";

  /** Room for the largest table and what a form writes around it. */
  private static final long UPLOAD_BYTES = SheetLimits.standard().bytes() + (1 << 16);

  private final ConfigurableApplicationContext context;
  private final ServerEndpoint endpoint;
  private final int port;
  private final Readiness readiness;
  private final BatchJobs jobs;
  private final Thread warmUp;
  private volatile boolean closing;

  private MatcherServer(
      ConfigurableApplicationContext context, HttpSettings settings, Services services) {
    this.context = context;
    this.readiness = context.getBean(Readiness.class);
    this.jobs = context.getBean(BatchJobs.class);
    this.warmUp = Thread.ofPlatform().name("warm-up").daemon().unstarted(() -> warmUp(services));
    this.port = Objects.requireNonNull(server(context).getWebServer()).getPort();
    int local = settings.network().needsLocalWay() ? localPort(context) : port;
    URI address = URI.create("http://%s:%d".formatted(LOOPBACK, local));
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
    MatcherServer server = new MatcherServer(application.run(), settings, services);
    server.warmUp.start();
    LOG.info("Listening on {} for this machine.", server.endpoint.address());
    return server;
  }

  private static WebServerApplicationContext server(ConfigurableApplicationContext context) {
    return (WebServerApplicationContext) context;
  }

  private static int localPort(ConfigurableApplicationContext context) {
    TomcatWebServer tomcat =
        (TomcatWebServer) Objects.requireNonNull(server(context).getWebServer());
    return Arrays.stream(tomcat.getTomcat().getService().findConnectors())
        .filter(connector -> connector != tomcat.getTomcat().getConnector())
        .findFirst()
        .orElseThrow()
        .getLocalPort();
  }

  /** First of all sources: neither the environment nor a file can open the server to a network. */
  private static MapPropertySource properties(HttpSettings settings) {
    return new MapPropertySource(
        "ongekend",
        Map.ofEntries(
            Map.entry("server.port", settings.port()),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
            Map.entry("spring.threads.virtual.enabled", true),
            // Files are read after the gate, and are never written to disk.
            Map.entry("spring.servlet.multipart.resolve-lazily", true),
            Map.entry("spring.servlet.multipart.file-size-threshold", UPLOAD_BYTES),
            Map.entry("spring.servlet.multipart.max-file-size", UPLOAD_BYTES),
            Map.entry("spring.servlet.multipart.max-request-size", UPLOAD_BYTES),
            Map.entry("spring.web.resources.add-mappings", false)));
  }

  private void warmUp(Services services) {
    try {
      WarmUp.run(services, () -> !closing);
    } catch (RuntimeException e) {
      // It costs speed, not answers.
      LOG.warn("The server could not warm up: {}", e.getClass().getName());
    } finally {
      readiness.markWarm();
    }
  }

  /** Returns the port for people; that of the endpoint is for commands on this machine. */
  public int port() {
    return port;
  }

  /** Returns where this machine reaches it and the token of this run. */
  public ServerEndpoint endpoint() {
    return endpoint;
  }

  /** Waits until it has warmed up. */
  public void awaitReady() throws InterruptedException {
    readiness.awaitWarm();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    closing = true;
    try {
      warmUp.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Whoever watches a job is told to come back; else the server would wait for them.
    jobs.close();
    context.close();
  }
}
