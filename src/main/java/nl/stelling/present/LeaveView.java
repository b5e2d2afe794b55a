// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/** Whether to close a lesson and forget its counts. */
public record LeaveView(String title, String text, String confirm, String cancel) implements LessonView {}
