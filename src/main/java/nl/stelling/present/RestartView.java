// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/** Whether to forget everything and begin again. */
public record RestartView(String title, String text, String confirm, String cancel) implements View {}
