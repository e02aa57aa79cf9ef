package nl.ongekend.api.openid;

import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ongekend.api.account.Identity;
import nl.ongekend.api.config.IdentityProvider;

/**
 * Lets a provider say who somebody is: the authorization code flow with PKCE, state and nonce
 * (OpenID Connect Core 1.0, section 3.1). Thread-safe.
 */
public final class OpenIdClient implements AutoCloseable {

  private static final int LONGEST_CODE = 4_096;

  private final IdentityProvider provider;
  private final ProviderConnection connection;
  private final KnownProvider known;
  private final IdTokens tokens;

  /** Creates a client; nobody is asked before somebody logs in. */
  public OpenIdClient(IdentityProvider provider, InstantSource clock) {
    this.provider = provider;
    this.connection = new ProviderConnection(provider);
    this.known = new KnownProvider(provider, connection, clock);
    this.tokens = new IdTokens(provider, clock);
  }

  /** Returns what the button to log in calls the provider. */
  public String name() {
    return provider.name();
  }

  /**
   * Returns where to send a browser.
   *
   * @param back where the provider sends it afterwards
   * @throws OpenIdException when the provider cannot be reached
   */
  public URI begin(LoginAttempt attempt, URI back) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("scope", "openid");
    parameters.put("client_id", provider.clientId());
    parameters.put("redirect_uri", back.toString());
    parameters.put("state", attempt.state());
    parameters.put("nonce", attempt.nonce());
    parameters.put("code_challenge", attempt.challenge());
    parameters.put("code_challenge_method", "S256");
    URI page = known.addresses().authorization();
    String separator = page.getRawQuery() == null ? "?" : "&";
    return URI.create(page + separator + query(parameters));
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + ProviderConnection.encoded(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  /**
   * Returns who came back.
   *
   * @param attempt what the browser carries
   * @param answer what the provider sent along
   * @param back as it was when the attempt began
   * @throws OpenIdException when the answer is not to this attempt, the provider refused, or its
   *     token is not as it has to be
   */
  public Identity finish(LoginAttempt attempt, ProviderAnswer answer, URI back) {
    if (!attempt.isOf(answer.state())) {
      throw new OpenIdException("the way back is not of an attempt of this browser.");
    }
    requireOwnIssuer(answer);
    if (answer.code().isEmpty() || answer.code().length() > LONGEST_CODE) {
      throw new OpenIdException("the provider sent no code.");
    }
    String token = token(attempt, answer.code(), back);
    return tokens.identity(token, known.keys(IdTokens.keyId(token)), attempt.nonce());
  }

  /** An answer of another provider must not be shown to this one (RFC 9207). */
  private void requireOwnIssuer(ProviderAnswer answer) {
    boolean left = answer.issuer().isEmpty() && !known.addresses().namesIssuer();
    if (!left && !answer.issuer().equals(provider.issuer().toString())) {
      throw new OpenIdException("the way back is of another provider.");
    }
  }

  private String token(LoginAttempt attempt, String code, URI back) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", back.toString());
    form.put("code_verifier", attempt.verifier());
    String token = connection.post(known.addresses().token(), form).path("id_token").asString("");
    if (token.isEmpty()) {
      throw new OpenIdException("the provider answered without a token.");
    }
    return token;
  }

  @Override
  public void close() {
    connection.close();
  }
}
