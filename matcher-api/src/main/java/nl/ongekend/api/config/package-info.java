/**
 * Settings of the server. Defaults are declared here and nowhere else; nothing is read from the
 * environment, so whoever starts the server decides.
 */
@NullMarked
package nl.ongekend.api.config;

import org.jspecify.annotations.NullMarked;
