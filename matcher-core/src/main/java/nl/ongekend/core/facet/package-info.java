/**
 * From documents to facets: the only place where a passport or vacancy is turned into the numbers
 * that may reach a score. What is not read here cannot count.
 */
@NullMarked
package nl.ongekend.core.facet;

import org.jspecify.annotations.NullMarked;
