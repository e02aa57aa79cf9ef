/**
 * OR-Tools as somebody else's solver of assignments, to compare with. Built by the profile {@code
 * peers} only; the product never sees it.
 */
@NullMarked
package nl.ongekend.eval.ortools;

import org.jspecify.annotations.NullMarked;
