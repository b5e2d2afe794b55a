// SPDX-License-Identifier: EUPL-1.2
/**
 * A lesson: one projector, one teacher, a class that raises its hands. The whole navigation is one function,
 * {@link nl.stelling.classroom.Lesson#after}; what is held of the class are anonymous sums and never a person. The
 * wizard does not know it.
 */
package nl.stelling.classroom;
