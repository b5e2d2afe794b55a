// SPDX-License-Identifier: EUPL-1.2
/** Where the program begins: it decides between window, terminal and command line, and wires what lives long. */
package nl.stelling.app;
