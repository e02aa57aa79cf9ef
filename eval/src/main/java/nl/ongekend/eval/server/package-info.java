/**
 * The application as a process of its own, to be measured from outside.
 *
 * <p>Nothing here depends on the application. An {@link nl.ongekend.eval.server.Application} is its
 * start script, which builds what it needs. A {@link nl.ongekend.eval.server.ServerProcess} is a
 * server that the script started; it is spoken to over HTTP and ends when it is closed; {@link
 * nl.ongekend.eval.server.ProcessMemory} is what it uses meanwhile.
 */
@NullMarked
package nl.ongekend.eval.server;

import org.jspecify.annotations.NullMarked;
