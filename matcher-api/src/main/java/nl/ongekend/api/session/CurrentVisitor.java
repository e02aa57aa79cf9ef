package nl.ongekend.api.session;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import nl.ongekend.api.account.Visitor;

/** Who sent a request, as an attribute of it, from the moment in which that is known. */
public final class CurrentVisitor {

  private static final String VISITOR = CurrentVisitor.class.getName();

  private CurrentVisitor() {}

  /** Says who sent a request. */
  public static void set(ServletRequest request, Visitor visitor) {
    request.setAttribute(VISITOR, visitor);
  }

  /** Returns who sent a request; nobody when it does not say, or has not been asked yet. */
  public static Optional<Visitor> find(ServletRequest request) {
    return Optional.ofNullable((Visitor) request.getAttribute(VISITOR));
  }
}
