// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::{parameters::within, units::BTRST, Balance};

/// The smallest deposit, in BTRST units: state is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit, in BTRST units.
pub const MAX_DEPOSIT: Balance = 1_000 * BTRST;

/// The values that governance can change. A change holds for records made after it.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Parameters {
	/// The deposit of a record, in BTRST units. From [`MIN_DEPOSIT`] to [`MAX_DEPOSIT`].
	pub deposit: Balance,
}

impl Default for Parameters {
	fn default() -> Self {
		Self { deposit: BTRST }
	}
}

/// The names of parameters that have a range.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
)]
pub enum ParameterName {
	/// [`Parameters::deposit`].
	#[codec(index = 0)]
	Deposit,
}

impl Parameters {
	/// Succeeds if every field is within its range, else names the first that is not.
	pub fn validate(&self) -> Result<(), ParameterName> {
		within(MIN_DEPOSIT..=MAX_DEPOSIT, &self.deposit, ParameterName::Deposit)
	}
}
