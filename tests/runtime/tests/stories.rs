// SPDX-License-Identifier: Apache-2.0

//! All stories. Read `example.rs` first.

// Tests may stop on the spot.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod example;
mod extensions;
mod fee_rate_change;
mod filters;
mod governance;
mod hourly_job;
mod locks_and_escrow;
mod milestone_job;
mod presets;
mod proxies;
mod silent_client;
mod suspension;
mod ten_thousand_invoices;
mod unpayable_talent;
mod vanishing_people;
