/** Occupations, skills, groups and places as immutable snapshots. */
@NullMarked
package nl.ongekend.taxonomy;

import org.jspecify.annotations.NullMarked;
