// SPDX-License-Identifier: EUPL-1.2
/** What the administrator of a computer decides about it, in one file of lines: read here, or all that is wrong with it. */
package nl.stelling.settings;
