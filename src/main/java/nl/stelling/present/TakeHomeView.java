// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * The answers as a code to take along.
 *
 * @param picture what a phone reads from the picture of the code
 * @param pictureName what the picture is, for whoever does not see it
 * @param codeName what the letters are
 * @param groups the letters of the code as they are copied, four together
 * @param spelled the same to be heard, letter by letter
 * @param notes how to go on with it, and what is in it
 */
public record TakeHomeView(String title, String lead, String picture, String pictureName, String codeName,
        List<String> groups, String spelled, List<Notes> notes) implements View {

    public TakeHomeView {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }
}
