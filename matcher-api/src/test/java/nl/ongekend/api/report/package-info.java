/** Tests of the reports of runs. */
@NullMarked
package nl.ongekend.api.report;

import org.jspecify.annotations.NullMarked;
