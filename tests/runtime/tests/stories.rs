// SPDX-License-Identifier: Apache-2.0

//! All stories. Read `example.rs` first.

// Test code: the numbers are small, and a failed expectation panics.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_possible_wrap,
	clippy::cast_sign_loss,
	clippy::expect_used,
	clippy::float_arithmetic,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod adversary_pool;
mod asset_fees;
mod authors;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
mod brake;
mod conservation;
mod delisting;
mod duties;
mod encoded_enums;
mod equivocations;
mod example;
mod extensions;
mod fee_market;
mod fee_rate_change;
mod filters;
mod governance;
mod health;
mod hourly_job;
mod invited_newcomer;
mod jury;
mod jury_contracts;
mod jury_people;
mod jury_pools;
mod jury_trials;
mod jury_trouble;
mod liveness;
mod locks_and_escrow;
mod metadata_names;
mod milestone_job;
mod open_items;
mod pay_due_weight;
mod presets;
mod proxies;
mod referral_limits;
#[cfg(feature = "runtime-benchmarks")]
mod registry;
mod renewal;
mod replay;
mod reviews;
mod silent_client;
mod stable_pay;
mod suspension;
mod ten_thousand_invoices;
mod unpayable_talent;
mod vanishing_people;
mod vetting;
