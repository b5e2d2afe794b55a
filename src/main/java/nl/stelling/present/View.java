// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/** What a place shows, as ready text: the same for window and terminal. */
public sealed interface View permits StartView, HowView, StatementView, ReviewView, ResultView, ReasoningView,
        HowSureView, WhatIfView, TableView, ThemesView, MapView, ProgrammeView, AboutView, RestartView,
        KeepView, SheetFoundView, TakeHomeView, CodeView {}
