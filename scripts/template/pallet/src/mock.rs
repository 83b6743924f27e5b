// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and balances. The port has a mock of `talent-test-support`.

mod consts;
mod ext_builder;
mod helpers;
mod runtime;

pub use consts::*;
pub use ext_builder::*;
pub use helpers::*;
pub use runtime::*;
pub use talent_test_support::*;
