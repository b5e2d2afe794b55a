// SPDX-License-Identifier: EUPL-1.2
/** The only door for files: statement sets and answer sheets come in here, or all that is wrong with them. */
package nl.stelling.library;
