/**
 * What the taxonomy says about nearness: which skills a claimed skill gives partial credit for, and
 * how near two occupations are. Computed once per taxonomy snapshot.
 */
@NullMarked
package nl.ongekend.core.relation;

import org.jspecify.annotations.NullMarked;
