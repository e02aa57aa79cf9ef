package nl.ongekend.api.http.endpoint;

/** Stub to be replaced. */
public record OpenApiDocument(String json) {

  /** Returns the description. */
  public static OpenApiDocument of(EndpointRegistry registry) {
    return new OpenApiDocument("{}");
  }
}
