// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::{Balance, ContentId, Roles};

/// 10^18 units: one BTRST.
const BTRST: Balance = 1_000_000_000_000_000_000;

/// The smallest deposit: occupying state is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit: it pays for state and must not become the price of a living.
pub const MAX_DEPOSIT: Balance = 1_000 * BTRST;

/// What governance may change.
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
	/// Held from whoever joins, in BTRST units, until they leave. From [`MIN_DEPOSIT`] to [`MAX_DEPOSIT`].
	pub deposit: Balance,
}

impl Default for Parameters {
	fn default() -> Self {
		Self { deposit: 5 * BTRST }
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The deposit.
	Deposit,
}

impl Parameters {
	/// Whether every field is within its range.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		if (MIN_DEPOSIT..=MAX_DEPOSIT).contains(&self.deposit) {
			Ok(())
		} else {
			Err(OutOfRange::Deposit)
		}
	}
}

/// A member.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Member<AccountId> {
	/// What they may do. Never empty.
	pub roles: Roles,
	/// Where their profile can be read. Never empty.
	pub profile: ContentId,
	/// Where their pay goes, if not to their own account.
	pub payout: Option<AccountId>,
	/// What is held from them, as it was when they joined.
	pub deposit: Balance,
	/// How many open things bind them: jobs, applications, offers, contracts, seats, cases, recommendations.
	pub commitments: u32,
}

/// What an account may do now.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Standing {
	/// Does not belong, and may join.
	NotMember,
	/// Belongs, and may begin new things.
	Good,
	/// Belongs, and may finish what was begun, but begin nothing new.
	Suspended {
		/// Where the reason can be read.
		reason: ContentId,
	},
	/// Has left, was suspended before or after, and may not join again until reinstated.
	Barred {
		/// Where the reason can be read.
		reason: ContentId,
	},
}
