// SPDX-License-Identifier: Apache-2.0

//! One mock for each port. A mock answers as a test has set it, records the questions it was asked,
//! and fails when a test says so. Answers are thread-local: [`reset`] sets the defaults.

// `parameter_types!` makes thread-locals that cannot be documented.
#![allow(missing_docs)]

mod conflicts;
mod credentials;
mod item_registry;
mod membership;
mod time;
mod values;

pub use conflicts::*;
pub use credentials::*;
pub use item_registry::*;
pub use membership::*;
pub use time::*;
pub use values::*;

/// Sets the answers of all mocks to their defaults. An `ExtBuilder` begins with it.
pub fn reset() {
	item_registry::reset();
	conflicts::reset();
	credentials::reset();
	membership::reset();
	values::reset();
}
