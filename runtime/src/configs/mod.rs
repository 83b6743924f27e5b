// SPDX-License-Identifier: Apache-2.0

//! How each pallet is configured, by concern.

pub mod consensus;
pub mod governance;
pub mod marketplace;
pub mod money;
pub mod proxies;
pub mod system;
