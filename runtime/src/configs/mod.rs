// SPDX-License-Identifier: Apache-2.0

//! The `Config` of each pallet, by concern. No file uses one that uses it: types of several files
//! are in [`shared`], fixtures of benchmarks in `benchmarking`.

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
pub mod brake;
pub mod conflicts;
pub mod consensus;
pub mod court;
pub mod exchange;
pub mod fees;
pub mod governance;
pub mod marketplace;
pub mod money;
pub mod proxies;
pub mod shared;
pub mod system;
pub mod vetting;
