// SPDX-License-Identifier: Apache-2.0

//! One mock for each port. A mock answers as a test has set it, records the questions it was asked,
//! and fails when a test says so. Answers are thread-local: [`reset`] sets the defaults.

// `parameter_types!` makes thread-locals that cannot be documented.
#![allow(missing_docs)]

mod commitments;
mod conflicts;
mod credentials;
mod membership;
mod time;
mod values;

pub use commitments::*;
pub use conflicts::*;
pub use credentials::*;
pub use membership::*;
pub use time::*;
pub use values::*;

/// Sets the answers of all mocks to their defaults. An `ExtBuilder` begins with it.
pub fn reset() {
	commitments::reset();
	conflicts::reset();
	credentials::reset();
	membership::reset();
	values::reset();
}
