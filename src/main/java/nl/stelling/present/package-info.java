// SPDX-License-Identifier: EUPL-1.2
/** What there is to show, as records of ready text: the same for window, terminal, paper and voice. */
package nl.stelling.present;
