/** Tests of the audit of fairness: worked tables, planted bias, small groups. */
@NullMarked
package nl.ongekend.core.fairness;

import org.jspecify.annotations.NullMarked;
