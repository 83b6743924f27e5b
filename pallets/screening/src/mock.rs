// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and balances. Members and conflicts have mocks of
//! `talent-test-support`; the sortition and the clients of a member have mocks here.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod consts;
mod ext_builder;
mod helpers;
mod ports;
mod runtime;
mod sortition;

pub use consts::*;
pub use ext_builder::*;
pub use helpers::*;
pub use ports::*;
pub use runtime::*;
pub use sortition::*;
pub use talent_test_support::*;
