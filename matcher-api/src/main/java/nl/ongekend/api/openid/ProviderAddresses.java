package nl.ongekend.api.openid;

import java.net.URI;
import java.net.URISyntaxException;
import nl.ongekend.api.config.IdentityProvider;
import tools.jackson.databind.JsonNode;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0), as far as it is needed.
 *
 * @param authorization where a browser is sent
 * @param token where a code is turned into a token
 * @param keys where the keys of its signatures are
 * @param namesIssuer whether it names itself on the way back (RFC 9207)
 */
record ProviderAddresses(URI authorization, URI token, URI keys, boolean namesIssuer) {

  /** Returns where a provider describes itself. */
  static URI description(IdentityProvider provider) {
    String issuer = provider.issuer().toString();
    String separator = issuer.endsWith("/") ? "" : "/";
    return URI.create(issuer + separator + ".well-known/openid-configuration");
  }

  /**
   * Reads a description.
   *
   * @throws OpenIdException when it is of another provider, or names an address in the clear
   */
  static ProviderAddresses read(IdentityProvider provider, JsonNode description) {
    String issuer = description.path("issuer").asString("");
    if (!issuer.equals(provider.issuer().toString())) {
      throw new OpenIdException(
          "the provider calls itself (%s), and must be %s.".formatted(issuer, provider.issuer()));
    }
    return new ProviderAddresses(
        address(provider, description, "authorization_endpoint"),
        address(provider, description, "token_endpoint"),
        address(provider, description, "jwks_uri"),
        description.path("authorization_response_iss_parameter_supported").asBoolean(false));
  }

  private static URI address(IdentityProvider provider, JsonNode description, String name) {
    String text = description.path(name).asString("");
    try {
      URI address = new URI(text);
      if (provider.mayAsk(address)) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Refused below, as any other address that cannot be asked.
    }
    throw new OpenIdException("%s (%s) must be an address over TLS.".formatted(name, text));
  }
}
