package nl.ongekend.api.config;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A provider of OpenID Connect that says who somebody is. It is the only other server that this one
 * ever asks anything.
 *
 * @param issuer its address, exactly as it calls itself: https, or http on this machine
 * @param clientId what it calls this installation
 * @param clientSecret what this installation shows it
 * @param subjectClaim the claim that names a person for good, {@value #SUBJECT} unless another one
 *     was chosen
 * @param name what the button to log in calls it
 */
public record IdentityProvider(
    URI issuer, String clientId, String clientSecret, String subjectClaim, String name) {

  /** The claim that every provider has for it. */
  public static final String SUBJECT = "sub";

  /** Claims that can be given to somebody else tomorrow. */
  private static final Set<String> PASSED_ON =
      Set.of(
          "email", "preferred_username", "upn", "unique_name", "name", "nickname", "phone_number");

  private static final Pattern CLAIM = Pattern.compile("[A-Za-z][A-Za-z0-9_.:/-]{0,127}");

  /** Refuses an issuer that could be read along with, and a claim that is nobody's for good. */
  public IdentityProvider {
    if (!isIssuer(issuer)) {
      throw new IllegalArgumentException(
          "issuer (%s) must be https and a host, with a path at most.%nFor example https://id.example/realms/assen; take it over from the provider as it is."
              .formatted(issuer));
    }
    if (clientId.isBlank() || clientSecret.isBlank()) {
      throw new IllegalArgumentException(
          "client (%s) must have an id and a secret.%nMaybe the file of the secret is empty."
              .formatted(clientId));
    }
    if (!CLAIM.matcher(subjectClaim).matches() || PASSED_ON.contains(subjectClaim)) {
      throw new IllegalArgumentException(
          "subject claim (%s) must be one that stays with a person.%nLeave it out for %s; an e-mail address or a name can be somebody else's tomorrow."
              .formatted(subjectClaim, SUBJECT));
    }
  }

  private static boolean isIssuer(URI uri) {
    return uri.getHost() != null
        && uri.getUserInfo() == null
        && uri.getQuery() == null
        && uri.getFragment() == null
        && ("https".equals(uri.getScheme()) || isLoopback(uri));
  }

  private static boolean isLoopback(URI uri) {
    return "http".equals(uri.getScheme()) && isLiteralLoopback(uri.getHost());
  }

  /** Names are not looked up: whoever answers for a name could say that it is this machine. */
  private static boolean isLiteralLoopback(String host) {
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns whether an address may be asked: over TLS, or on this machine when the issuer is. */
  public boolean mayAsk(URI address) {
    return address.getHost() != null
        && ("https".equals(address.getScheme()) || (isLoopback(issuer) && isLoopback(address)));
  }

  /** The issuer; the secret is left out, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "IdentityProvider[%s]".formatted(issuer);
  }
}
