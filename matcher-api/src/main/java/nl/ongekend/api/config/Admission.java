package nl.ongekend.api.config;

import java.util.Set;
import nl.ongekend.api.store.Role;
import org.jspecify.annotations.Nullable;

/**
 * How people show who they are.
 *
 * @param provider who else may say so, instead of a password kept here; missing: nobody
 * @param secondFactor the roles for which a password alone is not enough
 */
public record Admission(@Nullable IdentityProvider provider, Set<Role> secondFactor) {

  /** Copies the set. */
  public Admission {
    secondFactor = Set.copyOf(secondFactor);
  }

  /** Returns passwords alone, with a second factor for whoever wants one. */
  public static Admission passwords() {
    return new Admission(null, Set.of());
  }
}
