package nl.ongekend.api.account;

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
 */
public record NewAccount(String name, Role role, String organisation) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");

  /** Checks the names. */
  public NewAccount {
    requireName("account", name);
    requireName("organisation", organisation);
  }

  private static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "%s (%s) must have 2 to 64 of the characters a-z, 0-9 and . _ @ + -\nMaybe write it in lower case and without spaces."
              .formatted(what, name));
    }
  }
}
