// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * Whether to end a lesson of which not all is kept.
 *
 * @param keep puts it into a file first; empty where that may not be done
 * @param report why it could not be kept, or empty
 */
public record LeaveView(String title, String text, String keep, String confirm, String cancel, String report)
        implements
            LessonView {}
