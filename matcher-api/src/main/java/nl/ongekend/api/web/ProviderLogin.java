package nl.ongekend.api.web;

import java.net.URI;
import java.time.InstantSource;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.openid.OpenIdClient;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The provider by which people can log in, when there is one. Thread-safe. */
final class ProviderLogin implements AutoCloseable {

  private final @Nullable URI publicOrigin;
  private final @Nullable OpenIdClient client;

  ProviderLogin(HttpSettings settings, InstantSource clock) {
    var provider = settings.admission().provider();
    this.publicOrigin = settings.network().publicOrigin();
    this.client = provider == null ? null : new OpenIdClient(provider, clock);
  }

  /** Returns what the button to log in says; empty when there is none. */
  String name() {
    return client == null ? "" : client.name();
  }

  /**
   * Returns what asks the provider.
   *
   * @throws ProblemException when there is none
   */
  OpenIdClient client() {
    if (client == null) {
      throw new ProblemException(
          Problem.of(
              Kind.NOT_FOUND,
              "provider.none",
              "this server must have a provider to log in by.\nLog in with a password."));
    }
    return client;
  }

  /**
   * Returns where the provider sends people back to.
   *
   * @param origin the origin that the browser asked
   */
  URI back(String origin) {
    return URI.create((publicOrigin == null ? origin : publicOrigin) + Addresses.OPENID_BACK);
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
