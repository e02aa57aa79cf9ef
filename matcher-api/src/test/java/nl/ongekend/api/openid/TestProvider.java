package nl.ongekend.api.openid;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ongekend.api.config.IdentityProvider;
import nl.ongekend.api.view.ViewJson;

/**
 * A provider of OpenID Connect on this machine, with a key of its own. It checks what a provider
 * has to check, knows one person, and can be told to misbehave.
 */
public final class TestProvider implements AutoCloseable {

  private static final String CLIENT = "ongekend at assen";
  private static final String SECRET = "a secret: with/odd+characters";

  private final HttpServer server;
  private final Instant now;
  private final Map<String, Map<String, String>> askedByCode = new ConcurrentHashMap<>();
  private RSAKey key = newKey("first");
  private String describedIssuer;
  private String namedIssuer;
  private String subject = "nobody";
  private UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
  private Function<JWTClaimsSet, String> writer = this::signed;
  private String padding = "";
  private int keysAsked;

  private TestProvider(HttpServer server, Instant now) {
    this.server = server;
    this.now = now;
    this.describedIssuer = issuer();
    this.namedIssuer = issuer();
  }

  /** Starts a provider for which it is always the same moment. */
  public static TestProvider start(Instant now) {
    try {
      InetSocketAddress loopback = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
      TestProvider provider = new TestProvider(HttpServer.create(loopback, 0), now);
      provider.answer("/.well-known/openid-configuration", _ -> provider.description());
      provider.answer("/keys", _ -> provider.publicKeys());
      provider.answer("/token", provider::token);
      provider.server.createContext("/authorize", provider::authorize);
      provider.server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the settings of a server that lets people in by this provider. */
  public IdentityProvider settings() {
    return new IdentityProvider(
        URI.create(issuer()), CLIENT, SECRET, IdentityProvider.SUBJECT, "Assen");
  }

  /** Returns how it calls itself. */
  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Says who is logged in there from now on. */
  public void knows(String person) {
    subject = person;
  }

  /** Changes what it says in tokens. */
  public void claims(UnaryOperator<JWTClaimsSet.Builder> change) {
    claims = change;
  }

  /** Changes how it writes tokens. */
  public void writes(Function<JWTClaimsSet, String> other) {
    writer = other;
  }

  /** Changes how it calls itself in its description. */
  public void describes(String issuer) {
    describedIssuer = issuer;
  }

  /** Changes how it calls itself on the way back. */
  public void names(String issuer) {
    namedIssuer = issuer;
  }

  /** Makes its tokens come with so much around them. */
  public void pads(int characters) {
    padding = "x".repeat(characters);
  }

  /** Signs with another key from now on. */
  public void turnsToKey(RSAKey other) {
    key = other;
  }

  /** Returns how often its keys were asked for. */
  public int keysAsked() {
    return keysAsked;
  }

  /** Misbehaves no more. */
  public void behaves() {
    claims = UnaryOperator.identity();
    writer = this::signed;
    describedIssuer = issuer();
    namedIssuer = issuer();
    padding = "";
  }

  /** Returns a key of a name. */
  public static RSAKey newKey(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a token that is signed with the present key. */
  public String signed(JWTClaimsSet content) {
    return signed(content, key);
  }

  /** Returns a token that is signed with a key. */
  public static String signed(JWTClaimsSet content, RSAKey with) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build();
      SignedJWT token = new SignedJWT(header, content);
      token.sign(new RSASSASigner(with));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String description() {
    return json(
        Map.of(
            "issuer", describedIssuer,
            "authorization_endpoint", issuer() + "/authorize",
            "token_endpoint", issuer() + "/token",
            "jwks_uri", issuer() + "/keys",
            "authorization_response_iss_parameter_supported", true));
  }

  private String publicKeys() {
    keysAsked++;
    return new JWKSet(key).toPublicJWKSet().toString();
  }

  /** Whoever comes is logged in already, and sent back at once. */
  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
    boolean right =
        asked.getOrDefault("client_id", "").equals(CLIENT)
            && asked.getOrDefault("response_type", "").equals("code")
            && asked.getOrDefault("scope", "").equals("openid")
            && asked.getOrDefault("code_challenge_method", "").equals("S256");
    String code = UUID.randomUUID().toString();
    askedByCode.put(code, asked);
    String back =
        "%s?code=%s&state=%s&iss=%s&session_state=0"
            .formatted(
                asked.getOrDefault("redirect_uri", ""),
                code,
                asked.getOrDefault("state", ""),
                encoded(namedIssuer));
    exchange.getResponseHeaders().set("Location", back);
    exchange.sendResponseHeaders(right ? 302 : 400, -1);
    exchange.close();
  }

  private String token(HttpExchange exchange) throws IOException {
    Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Map<String, String> asked = askedByCode.remove(sent.getOrDefault("code", ""));
    if (asked == null
        || !isClient(exchange.getRequestHeaders().getFirst("Authorization"))
        || !asked.getOrDefault("redirect_uri", "").equals(sent.getOrDefault("redirect_uri", ""))
        || !asked
            .getOrDefault("code_challenge", "")
            .equals(challenge(sent.getOrDefault("code_verifier", "")))) {
      return "";
    }
    JWTClaimsSet.Builder content =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(subject)
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", asked.getOrDefault("nonce", ""));
    String token = writer.apply(claims.apply(content).build());
    return json(Map.of("id_token", token, "access_token", "unused", "padding", padding));
  }

  private static boolean isClient(String authorization) {
    String pair = encoded(CLIENT) + ":" + encoded(SECRET);
    return authorization.equals(
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Page {
    String of(HttpExchange exchange) throws IOException;
  }

  /** An empty page is a refusal. */
  private void answer(String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = page.of(exchange).getBytes(UTF_8);
          exchange.sendResponseHeaders(body.length == 0 ? 400 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static String json(Map<String, Object> content) {
    return ViewJson.mapper().writeValueAsString(content);
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&"))
        .map(field -> field.split("=", 2))
        .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
