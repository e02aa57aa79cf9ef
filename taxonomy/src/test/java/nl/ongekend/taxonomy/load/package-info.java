/** Tests of the readers: worked examples, each kind of broken input, and the real sources. */
@NullMarked
package nl.ongekend.taxonomy.load;

import org.jspecify.annotations.NullMarked;
