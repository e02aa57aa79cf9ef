/** Tests of tables that people make in a spreadsheet program. */
@NullMarked
package nl.ongekend.api.sheet;

import org.jspecify.annotations.NullMarked;
