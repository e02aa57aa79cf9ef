package nl.ongekend.api.account;

/**
 * Somebody as a provider of OpenID Connect knows them.
 *
 * @param issuer the provider
 * @param subject what it calls the person, for good
 * @param strong whether the provider asked for more than a password
 */
public record Identity(String issuer, String subject, boolean strong) {

  /** The provider only. */
  @Override
  public String toString() {
    return "Identity[%s]".formatted(issuer);
  }
}
