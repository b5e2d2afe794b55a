// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/** What Stelling is and how it was made. */
public record AboutView(String title, List<Notes> sections) implements View {}
