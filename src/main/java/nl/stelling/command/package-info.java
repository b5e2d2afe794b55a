// SPDX-License-Identifier: EUPL-1.2
/** The command line: what the program is asked to do, and what it does without a window. */
package nl.stelling.command;
