// SPDX-License-Identifier: EUPL-1.2
/**
 * How sure an outcome is: what becomes of it when other statements of the same kind had been asked, when another method
 * had been used, and when one statement is left out. Pure, and the same every time: chance comes from a seed. It takes
 * some milliseconds, so a window asks for it away from its own thread.
 */
package nl.stelling.certainty;
