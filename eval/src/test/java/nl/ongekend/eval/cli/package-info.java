/** Tests of the commands: exit status, messages and what is written. */
@NullMarked
package nl.ongekend.eval.cli;

import org.jspecify.annotations.NullMarked;
