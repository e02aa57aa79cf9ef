package nl.ongekend.api.openid;

import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.ongekend.api.config.IdentityProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider is reached and the keys that it signs with, asked for when they are needed, kept
 * for an hour, and asked for again when a token names a key that is not among them: once a minute
 * at most. Thread-safe.
 */
final class KnownProvider {

  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final IdentityProvider provider;
  private final ProviderConnection connection;
  private final InstantSource clock;
  private @Nullable Kept kept;

  KnownProvider(IdentityProvider provider, ProviderConnection connection, InstantSource clock) {
    this.provider = provider;
    this.connection = connection;
    this.clock = clock;
  }

  private record Kept(ProviderAddresses addresses, JWKSet keys, Instant since) {

    boolean isYoungerThan(Duration age, Instant now) {
      return now.isBefore(since.plus(age));
    }

    boolean has(@Nullable String key) {
      return key == null || keys.getKeyByKeyId(key) != null;
    }
  }

  /** Returns where the provider is reached. */
  ProviderAddresses addresses() {
    return known(null).addresses();
  }

  /**
   * Returns the keys of the provider.
   *
   * @param key the one that has to be among them, if it is there at all; missing: any
   */
  JWKSet keys(@Nullable String key) {
    return known(key).keys();
  }

  private synchronized Kept known(@Nullable String key) {
    Instant now = clock.instant();
    Kept known = kept;
    if (known == null
        || !known.isYoungerThan(KEPT, now)
        || (!known.has(key) && !known.isYoungerThan(BETWEEN, now))) {
      known = ask(now);
      kept = known;
    }
    return known;
  }

  private Kept ask(Instant now) {
    ProviderAddresses addresses =
        ProviderAddresses.read(provider, connection.get(ProviderAddresses.description(provider)));
    try {
      JWKSet keys = JWKSet.parse(connection.get(addresses.keys()).toString());
      return new Kept(addresses, keys, now);
    } catch (ParseException e) {
      throw new OpenIdException("the keys of the provider cannot be read.", e);
    }
  }
}
