/** Tests of the pages that need no server. */
@NullMarked
package nl.ongekend.api.web;

import org.jspecify.annotations.NullMarked;
