// SPDX-License-Identifier: EUPL-1.2
/** Reads texts aloud by the speech service of the system, where there is one; one voice at a time. */
package nl.stelling.voice;
