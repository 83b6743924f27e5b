// SPDX-License-Identifier: Apache-2.0

use crate::SdkValues;
use frame_support::{dispatch::DispatchResult, parameter_types};
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchError;

parameter_types! {
	/// The value that genesis has applied.
	pub static Applied: Option<u32> = None;
}

/// A value that is recorded when applied. Genesis refuses 13.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct MockValues(pub u32);

impl SdkValues for MockValues {
	fn apply(&self) -> DispatchResult {
		if self.0 == 13 {
			return Err(DispatchError::Other("thirteen"));
		}
		Applied::set(Some(self.0));
		Ok(())
	}
}
