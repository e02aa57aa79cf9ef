package nl.ongekend.api.http.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The endpoints by method and path. Immutable. */
public final class EndpointRegistry {

  private final Map<String, Endpoint> byAddress = new LinkedHashMap<>();

  private EndpointRegistry(List<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      String address = address(endpoint.method(), endpoint.path());
      if (byAddress.put(address, endpoint) != null) {
        throw new IllegalArgumentException(
            "endpoint (%s) must stand in the registry once.%nMaybe one of them has another path."
                .formatted(address));
      }
    }
  }

  /**
   * Returns a registry of endpoints.
   *
   * @throws IllegalArgumentException if an address stands in it twice
   */
  public static EndpointRegistry of(List<Endpoint> endpoints) {
    return new EndpointRegistry(endpoints);
  }

  /** Returns the registry of the interface for programs. */
  public static EndpointRegistry standard() {
    return of(ApiEndpoints.list());
  }

  /** Returns the registry of the pages for people. */
  public static EndpointRegistry pages() {
    return of(listPages());
  }

  /** Returns the registry of everything a server answers. */
  public static EndpointRegistry complete() {
    return of(Stream.concat(ApiEndpoints.list().stream(), listPages().stream()).toList());
  }

  private static List<Endpoint> listPages() {
    return Stream.of(
            PageEndpoints.list(),
            AccessPageEndpoints.list(),
            EmployerPageEndpoints.list(),
            KeptPageEndpoints.list(),
            OwnPageEndpoints.list(),
            RunResultEndpoints.list())
        .flatMap(List::stream)
        .toList();
  }

  /** Returns the endpoint at an address; HEAD is GET without a body. */
  public Optional<Endpoint> find(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return Optional.ofNullable(byAddress.get(address(asked, path)));
  }

  /** Returns all endpoints, in the order they were given. */
  public List<Endpoint> list() {
    return List.copyOf(byAddress.values());
  }

  private static String address(String method, String path) {
    return method + " " + path;
  }
}
