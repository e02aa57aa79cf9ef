/** Tests of the assignment against brute force, and of its promises. */
@NullMarked
package nl.ongekend.core.assign;

import org.jspecify.annotations.NullMarked;
