// SPDX-License-Identifier: EUPL-1.2
/** The window: one class for each place, in code, showing what the presenters made ready. */
package nl.stelling.screens;
