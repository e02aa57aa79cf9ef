package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: {@code ongekend/session/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program
 * @param commit the commit it was built from
 * @param asOf today
 * @param account the name of the account
 * @param organisation the name of its organisation
 * @param role in which capacity it acts
 * @param expiresAt when it has to log in again at the latest; missing for the local user
 */
public record SessionDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    String account,
    String organisation,
    Role role,
    @Nullable Instant expiresAt) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/session/1";

  /** Returns the document of a visitor. */
  public static SessionDocument of(Build build, LocalDate asOf, Visitor visitor) {
    return new SessionDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        visitor.account(),
        visitor.organisation(),
        visitor.actor().role(),
        visitor.expiresAt());
  }
}
