package nl.ongekend.api.openid;

/**
 * What a provider sends along with a browser that comes back.
 *
 * @param state which attempt it answers
 * @param code what a token is given for; empty when the provider refused
 * @param issuer how the provider calls itself; empty when it does not say
 */
public record ProviderAnswer(String state, String code, String issuer) {

  /** Nothing of it, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "ProviderAnswer";
  }
}
