/**
 * Which program answered. A document that is scripted against or kept for years names the version
 * and the commit of the program that wrote it; both come from what the build recorded, never from
 * the machine it runs on.
 */
@NullMarked
package nl.ongekend.core.release;

import org.jspecify.annotations.NullMarked;
