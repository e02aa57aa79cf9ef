package nl.ongekend.api.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.store.Role;
import org.jspecify.annotations.Nullable;

/**
 * One look at a page.
 *
 * @param language the language of the page
 * @param path the address without what stands behind the question mark
 * @param today the date of the questions that the page asks
 * @param visitor who looks; missing when nobody knows
 */
record Visit(PageLanguage language, String path, LocalDate today, @Nullable Visitor visitor) {

  private static final Set<Role> DESK = EnumSet.of(Role.IWCN_STAFF, Role.ADMINISTRATOR);

  /** Returns whether it is known who looks, so that there is somewhere to go. */
  public boolean isKnown() {
    return visitor != null;
  }

  /** Returns the account that looks; empty for the local user and for nobody. */
  public String account() {
    return visitor == null || visitor.isLocal() ? "" : visitor.account();
  }

  /** Returns whether whoever looks may work at the desk. */
  public boolean mayUseDesk() {
    return visitor != null && DESK.contains(visitor.actor().role());
  }

  /** Returns whether the desk of an employer is for who looks. */
  public boolean mayHire() {
    return visitor != null
        && (visitor.actor().role() == Role.EMPLOYER
            || visitor.actor().role() == Role.ADMINISTRATOR);
  }

  /** Returns whether the desk of an employer is all there is for who looks. */
  public boolean isEmployer() {
    return visitor != null && visitor.actor().role() == Role.EMPLOYER;
  }

  /** Returns how to match for this page. */
  MatchParameters parameters(int top) {
    return MatchParameters.standard(today).withRange(top, 0).withLanguage(language.code());
  }
}
