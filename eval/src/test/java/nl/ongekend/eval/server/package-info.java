/** Tests of the application as a process. */
@NullMarked
package nl.ongekend.eval.server;

import org.jspecify.annotations.NullMarked;
