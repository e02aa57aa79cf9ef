/** Tests with the solver of somebody else beside ours; the profile peers runs them. */
@NullMarked
package nl.ongekend.eval.ortools;

import org.jspecify.annotations.NullMarked;
