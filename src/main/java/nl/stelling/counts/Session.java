// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.time.LocalDate;

/**
 * That somebody was at a booth on a day. There is no time of day in it: with one, who stood at the booth at ten past
 * three could be looked up beside a loan or a camera.
 *
 * @param id no other record has it, of whatever booth
 * @param branch of the library, as its administrator calls it; may be empty
 * @param kiosk which booth of that branch; may be empty
 */
public record Session(String id, String branch, String kiosk, LocalDate day, Ledger.End end) {}
