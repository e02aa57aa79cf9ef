package nl.ongekend.api.service;

import java.util.UUID;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.engine.Sight;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Purpose;

/**
 * Who asks, and what for.
 *
 * @param actor who
 * @param purpose what for
 */
public record Caller(Actor actor, Purpose purpose) {

  /** Returns the only user of a home on one machine. */
  public static Caller local(Purpose purpose) {
    return new Caller(Actor.local(), purpose);
  }

  /** Returns the passport of a person who asks: a person acts under its id. */
  public UUID person() {
    return actor.accountId();
  }

  /** Returns what of the indexes is in reach of whoever asks. */
  Sight sight(Engine engine) {
    return engine.sight(actor.organisationId());
  }
}
