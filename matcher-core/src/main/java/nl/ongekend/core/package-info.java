/** The engine as a library: values, rules, score, kernel, index and explanation. */
@NullMarked
package nl.ongekend.core;

import org.jspecify.annotations.NullMarked;
