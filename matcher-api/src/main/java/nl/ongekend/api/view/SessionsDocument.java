package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.account.OpenSession;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.release.Build;

/**
 * Who is logged in, for who administers an organisation: {@code ongekend/sessions/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program
 * @param commit the commit it was built from
 * @param asOf today
 * @param sessions the open sessions, the one used last first
 */
public record SessionsDocument(
    String schema, String version, String commit, LocalDate asOf, List<Item> sessions) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/sessions/1";

  /** Copies the list. */
  public SessionsDocument {
    sessions = List.copyOf(sessions);
  }

  /** Returns the document of open sessions. */
  public static SessionsDocument of(Build build, LocalDate asOf, List<OpenSession> sessions) {
    return new SessionsDocument(
        SCHEMA, build.version(), build.commit(), asOf, sessions.stream().map(Item::of).toList());
  }

  /**
   * One session.
   *
   * @param id what it can be ended by; it opens nothing
   * @param account the name of the account
   * @param role in which capacity it acts
   * @param strong whether more than a password was shown
   * @param openedAt when it began
   * @param endsAt when it ends if it is not used again
   */
  public record Item(
      UUID id, String account, Role role, boolean strong, Instant openedAt, Instant endsAt) {

    static Item of(OpenSession session) {
      return new Item(
          session.reference(),
          session.account(),
          session.role(),
          session.strong(),
          session.openedAt(),
          session.endsAt());
    }
  }
}
