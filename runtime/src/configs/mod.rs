// SPDX-License-Identifier: Apache-2.0

//! How each pallet is configured, by concern.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod consensus;
pub mod court;
pub mod exchange;
pub mod fees;
pub mod governance;
pub mod marketplace;
pub mod money;
pub mod proxies;
pub mod system;
pub mod vetting;
