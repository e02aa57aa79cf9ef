package nl.ongekend.api.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.account.Identity;
import nl.ongekend.api.config.IdentityProvider;
import org.jspecify.annotations.Nullable;

/**
 * Checks ID tokens of one provider (OpenID Connect Core 1.0, section 3.1.3.7): signed by a key of
 * the provider with RS256 or ES256, of this issuer, for this client and nobody else, not over, and
 * with the nonce of the attempt. A clock may be a minute off. Immutable.
 */
final class IdTokens {

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private static final Set<String> REQUIRED = Set.of("sub", "iat", "exp", "nonce");

  /** How a provider says that it asked for several factors (RFC 8176). */
  private static final String SEVERAL_FACTORS = "mfa";

  private final IdentityProvider provider;
  private final InstantSource clock;

  IdTokens(IdentityProvider provider, InstantSource clock) {
    this.provider = provider;
    this.clock = clock;
  }

  /** Returns which key a token says it is signed with; missing when it does not say. */
  static @Nullable String keyId(String token) {
    try {
      return SignedJWT.parse(token).getHeader().getKeyID();
    } catch (ParseException e) {
      throw new OpenIdException("the token is not signed.", e);
    }
  }

  /**
   * Returns whom a token is about.
   *
   * @param keys the keys of the provider
   * @param nonce that of the attempt
   * @throws OpenIdException when anything is wrong with it
   */
  Identity identity(String token, JWKSet keys, String nonce) {
    try {
      JWTClaimsSet claims = processor(keys, nonce).process(token, null);
      // More audiences would be others whom we would have to trust.
      if (!claims.getAudience().equals(List.of(provider.clientId()))) {
        throw new OpenIdException("the token is for others as well.");
      }
      return new Identity(provider.issuer().toString(), subject(claims), isStrong(claims));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new OpenIdException("the token is refused: " + e.getMessage(), e);
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(JWKSet keys, String nonce) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
    JWTClaimsSet exact =
        new JWTClaimsSet.Builder()
            .issuer(provider.issuer().toString())
            .claim("nonce", nonce)
            .build();
    processor.setJWTClaimsSetVerifier(new ClaimsAt(provider.clientId(), exact, clock));
    return processor;
  }

  private String subject(JWTClaimsSet claims) throws ParseException {
    String subject = claims.getStringClaim(provider.subjectClaim());
    if (subject == null || subject.isBlank()) {
      throw new OpenIdException(
          "the token must have the claim %s.".formatted(provider.subjectClaim()));
    }
    return subject;
  }

  private static boolean isStrong(JWTClaimsSet claims) throws ParseException {
    List<String> methods = claims.getStringListClaim("amr");
    return methods != null && methods.contains(SEVERAL_FACTORS);
  }

  /** Checks claims at the time of our clock. */
  private static final class ClaimsAt extends DefaultJWTClaimsVerifier<SecurityContext> {

    private final InstantSource clock;

    ClaimsAt(String audience, JWTClaimsSet exact, InstantSource clock) {
      super(audience, exact, REQUIRED);
      this.clock = clock;
    }

    @Override
    protected Date currentTime() {
      return Date.from(clock.instant());
    }
  }
}
