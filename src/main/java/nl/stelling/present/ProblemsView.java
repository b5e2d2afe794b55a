// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/** All that is wrong with a set, and what can be done now. */
public record ProblemsView(String title, String lead, List<ProblemView> problems) {

    public ProblemsView {
        problems = List.copyOf(problems);
    }
}
