package nl.ongekend.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest {

  private static final String ISSUER = "https://id.example/realms/assen";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example",
        "http://localhost:8080",
        "https://user@id.example",
        "https://id.example?a=b",
        "https://id.example#a",
        "id.example"
      })
  void issuer_thatCouldBeReadAlongWith_isRefused(String issuer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> provider(issuer, IdentityProvider.SUBJECT))
        .withMessageStartingWith("issuer (%s) must be https", issuer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "preferred_username", "upn", "name", "", "two words"})
  void claim_thatCanBecomeSomebodyElses_isRefused(String claim) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> provider(ISSUER, claim))
        .withMessageStartingWith("subject claim (%s) must be one that stays", claim);
  }

  @Test
  void secret_thatIsEmpty_isRefusedAndNeverShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdentityProvider(URI.create(ISSUER), "client", " ", "sub", "Assen"))
        .withMessageStartingWith("client (client) must have an id and a secret.");
    assertThat(provider(ISSUER, "oid").toString()).doesNotContain("hidden");
  }

  @Test
  void addresses_overTls_mayBeAskedAndThisMachineOnlyByAnIssuerOfIt() {
    IdentityProvider remote = provider(ISSUER, "sub");
    IdentityProvider local = provider("http://127.0.0.1:9", "sub");

    assertThat(remote.mayAsk(URI.create("https://keys.example/keys"))).isTrue();
    assertThat(remote.mayAsk(URI.create("http://keys.example/keys"))).isFalse();
    assertThat(remote.mayAsk(URI.create("http://127.0.0.1:5432/"))).isFalse();
    assertThat(remote.mayAsk(URI.create("file:///etc/passwd"))).isFalse();
    assertThat(local.mayAsk(URI.create("http://127.0.0.1:9/keys"))).isTrue();
    assertThat(local.mayAsk(URI.create("http://keys.example/keys"))).isFalse();
  }

  private static IdentityProvider provider(String issuer, String claim) {
    return new IdentityProvider(URI.create(issuer), "client", "hidden", claim, "Assen");
  }
}
