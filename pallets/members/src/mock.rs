// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and balances, and a mock of the records of other pallets.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod consts;
mod ext_builder;
mod helpers;
mod ports;
mod runtime;

pub use consts::*;
pub use ext_builder::*;
pub use helpers::*;
pub use ports::*;
pub use runtime::*;
// By name: the mock of the open items is not for the pallet that keeps them.
pub use talent_test_support::{
	cid, counting, mock_helpers, mock_runtime, set_time, state_of, AccountId, Balance, Item,
	MockTime, BTRST,
};
