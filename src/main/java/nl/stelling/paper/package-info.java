// SPDX-License-Identifier: EUPL-1.2
/** Puts presenters' records on paper: pages that can be read, selected, heard and printed. It writes to a stream. */
package nl.stelling.paper;
