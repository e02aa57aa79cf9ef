package nl.ongekend.api.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.config.IdentityProvider;
import nl.ongekend.api.store.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how people show who they are. */
final class AdmissionOptions {

  @Option(
      names = "--oidc-issuer",
      paramLabel = "URL",
      description = {
        "A provider of OpenID Connect by which people can log in too, exactly as it calls itself.",
        "It is the only other server that is asked anything."
      })
  private @Nullable URI issuer;

  @Option(
      names = "--oidc-client-id",
      paramLabel = "ID",
      description = "What the provider calls this installation.")
  private @Nullable String clientId;

  @Option(
      names = "--oidc-client-secret-file",
      paramLabel = "FILE",
      description = "A file with the secret of this installation on its first line.")
  private @Nullable Path secretFile;

  @Option(
      names = "--oidc-subject-claim",
      paramLabel = "CLAIM",
      defaultValue = IdentityProvider.SUBJECT,
      description = {
        "The claim that names a person for good, ${DEFAULT-VALUE} when left out. An account is",
        "bound to its value with account bind."
      })
  private String subjectClaim = IdentityProvider.SUBJECT;

  @Option(
      names = "--oidc-name",
      paramLabel = "TEXT",
      description = "What the button to log in calls the provider; its host when left out.")
  private @Nullable String name;

  @Option(
      names = "--second-factor",
      paramLabel = "ROLE",
      description = {
        "A role for which a password alone is not enough: ${COMPLETION-CANDIDATES}.",
        "May be repeated."
      })
  private List<Role> secondFactor = List.of();

  /**
   * Returns how people show who they are.
   *
   * @throws UsageException when something of it cannot be
   */
  Admission admission() throws IOException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(secondFactor);
    try {
      return new Admission(provider(), roles);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable IdentityProvider provider() throws IOException {
    URI known = issuer;
    if (known == null && clientId == null && secretFile == null) {
      return null;
    }
    if (known == null || clientId == null || secretFile == null) {
      throw new UsageException(
          "--oidc-issuer (%s), --oidc-client-id (%s) and --oidc-client-secret-file (%s) must be given together.\nA secret on the command line could be read by others."
              .formatted(known, clientId, secretFile));
    }
    String secret = Files.readString(secretFile).lines().findFirst().orElse("");
    String shown = Objects.requireNonNullElse(name, String.valueOf(known.getHost()));
    return new IdentityProvider(known, clientId, secret, subjectClaim, shown);
  }
}
