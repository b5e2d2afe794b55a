// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.classroom.LessonEvent;

/**
 * One of several things that a teacher can choose.
 *
 * @param id of its button, the same in every language
 */
public record LessonChoice(String id, String name, boolean isChosen, LessonEvent event) {}
