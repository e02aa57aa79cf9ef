package nl.ongekend.eval.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import nl.ongekend.core.profile.Passport;

/**
 * Others that rank the same vacancies for a person by the same score.
 *
 * <p>Each answers with the right scores; which documents share the last place is its own choice.
 */
public interface Peers extends Closeable {

  /** Returns those of which the best has to be beaten by {@link KernelBenchmark#BETTER_FORM}. */
  List<Contender<Passport>> bestForms();

  /** Returns the form with the kernel's own kind of bound, the fastest. */
  Contender<Passport> boundedForm();

  /** Returns the usual one, to be beaten by {@link KernelBenchmark#USUAL_FORM}. */
  Contender<Passport> usualForm();

  /** Makes the peers of a market ready. */
  @FunctionalInterface
  interface Opener {
    /** Returns the peers, ready to answer; indexes all vacancies. */
    Peers open(Market market) throws IOException;
  }
}
