// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * Where a code that was taken along is typed.
 *
 * @param field what is typed in the field
 * @param typed what stands there already
 * @param fault why that is no code, and what can be done; or empty
 * @param goOn what shows the result
 */
public record CodeView(String title, String lead, String field, String typed, String fault,
        String goOn) implements View {}
