/**
 * Passports and vacancies that nobody wrote: as many as wanted, skewed and incomplete as real ones
 * are, the same for the same seed.
 *
 * <p>Document <i>i</i> depends on the seed and <i>i</i> alone, so that any slice can be made alone
 * or in parallel, on any machine, with the same bytes. Occupations, skills and employers follow
 * Zipf-like distributions; skills cluster around occupations as the links of the taxonomy do; every
 * optional answer is missing with a probability of its own. {@link
 * nl.ongekend.eval.generate.GeneratorSettings} holds all of these figures in one place.
 *
 * <p>The documents are for measuring and for tests. They describe nobody: people come in shapes of
 * answers (what languages, hours and annotations go together), and no group is stored.
 */
@NullMarked
package nl.ongekend.eval.generate;

import org.jspecify.annotations.NullMarked;
