package nl.ongekend.api.account;

import java.util.List;
import java.util.regex.Pattern;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Role;

/**
 * An account to be made.
 *
 * @param name what the person will type: 2 to 64 of a-z, 0-9 and {@code . _ @ + -}
 * @param role in which capacity it acts
 * @param organisation the name of its organisation, of the same characters; one that is not there
 *     is made
 * @param employers for which employers it speaks; none for any other role
 */
public record NewAccount(String name, Role role, String organisation, List<OwnEmployer> employers) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");

  /** Checks the names. */
  public NewAccount {
    employers = List.copyOf(employers);
    requireName("account", name);
    requireName("organisation", organisation);
    requireRole(role, employers);
  }

  /** Creates an account that speaks for no employer. */
  public NewAccount(String name, Role role, String organisation) {
    this(name, role, organisation, List.of());
  }

  private static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "%s (%s) must have 2 to 64 of the characters a-z, 0-9 and . _ @ + -\nMaybe write it in lower case and without spaces."
              .formatted(what, name));
    }
  }

  static void requireRole(Role role, List<OwnEmployer> employers) {
    if (role != Role.EMPLOYER && !employers.isEmpty()) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "role (%s) must be EMPLOYER to speak for employer %s.\nOther roles write vacancies of any employer."
              .formatted(role, employers.getFirst().key()));
    }
  }
}
