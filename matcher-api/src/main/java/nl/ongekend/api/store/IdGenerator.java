package nl.ongekend.api.store;

import java.util.UUID;

/** A source of ids that nobody has used. Safe for use by several threads. */
@FunctionalInterface
public interface IdGenerator {

  /** A fresh id. */
  UUID next();
}
