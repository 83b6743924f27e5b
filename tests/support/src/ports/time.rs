// SPDX-License-Identifier: Apache-2.0

use core::time::Duration;
use frame_support::{parameter_types, traits::UnixTime};
use talent_primitives::Moment;

parameter_types! {
	/// Milliseconds since 1970. In storage, as in the timestamp pallet. Default: 0.
	pub storage Now: Moment = 0;
}

/// The clock of the state, which [`set_time`] sets.
pub struct MockTime;

impl UnixTime for MockTime {
	fn now() -> Duration {
		Duration::from_millis(Now::get())
	}
}

/// Sets the clock to `moment`, in milliseconds since 1970.
pub fn set_time(moment: Moment) {
	Now::set(&moment);
}
