/** Tests of this package. */
@NullMarked
package nl.ongekend.core.question;

import org.jspecify.annotations.NullMarked;
