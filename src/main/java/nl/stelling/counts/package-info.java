// SPDX-License-Identifier: EUPL-1.2
/**
 * What a booth writes down: how many sessions there were on a day, and how often its PIN was mistyped. Nothing of it
 * can be traced to a visitor.
 */
package nl.stelling.counts;
