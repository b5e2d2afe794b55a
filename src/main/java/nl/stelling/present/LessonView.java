// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/** What a place of a lesson shows, as ready text. */
public sealed interface LessonView
        permits PrepareView, RoundView, LessonListView, StackView, ClassView, CompareView, PapersView, LeaveView {}
