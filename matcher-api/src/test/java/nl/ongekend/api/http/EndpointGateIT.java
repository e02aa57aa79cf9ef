package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Who gets through the gate, beyond the local user of today. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EndpointGateIT {

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void employer_whoAsksForPassports_isRefused() throws Exception {
    EndpointGate gate = gate(EndpointRegistry.standard(), Role.EMPLOYER);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> pass(gate, "GET", "/v1/passports"))
        .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(403));
    assertThatCode(() -> pass(gate, "GET", "/v1/vacancies")).doesNotThrowAnyException();
  }

  @Test
  void address_withoutARow_answersNobody() throws Exception {
    EndpointGate gate = gate(EndpointRegistry.of(List.of()), Role.ADMINISTRATOR);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> pass(gate, "GET", "/v1/passports"))
        .withMessage("endpoint (/v1/passports) has no row");
  }

  private EndpointGate gate(EndpointRegistry registry, Role role) {
    Actor actor = new Actor(new UUID(0, 2), new UUID(0, 1), role);
    Visitor visitor = new Visitor(actor, "anna", "assen", TokenScope.WRITE, null, true);
    return new EndpointGate(
        registry,
        request -> Optional.of(visitor),
        server.services().follower(),
        Duration.ofSeconds(1));
  }

  private static void pass(EndpointGate gate, String method, String path) throws Exception {
    Method handler = Object.class.getMethod("toString");
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, path);
    gate.preHandle(
        request, new MockHttpServletResponse(), new HandlerMethod(new Object(), handler));
  }
}
