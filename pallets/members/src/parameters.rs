// SPDX-License-Identifier: Apache-2.0

//! What governance may change, and within which bounds.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::ops::RangeInclusive;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::Balance;

/// 10^18 units: one BTRST.
const BTRST: Balance = 1_000_000_000_000_000_000;

/// The smallest deposit: occupying state is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit of a member: it pays for state and must not become the price of a living.
pub const MAX_DEPOSIT: Balance = 1_000 * BTRST;
/// The largest deposit for an invitation: bringing somebody must stay affordable.
pub const MAX_INVITATION_DEPOSIT: Balance = 100 * BTRST;
/// The most that a gift must hold for fees: inviting must stay affordable.
pub const MAX_GIFT_FOR_FEES: Balance = 100 * BTRST;
/// The longest half-life, in days: ten years. A reputation that never fades would be worth buying.
pub const MAX_HALF_LIFE: u32 = 3_650;
/// The smallest cap for a pair of accounts.
pub const MIN_PAIR_CAP: Balance = BTRST;
/// The largest cap for a pair of accounts: one customer alone makes no reputation.
pub const MAX_PAIR_CAP: Balance = 1_000_000 * BTRST;
/// The lowest that the smallest weight can be: state cannot be had for dust.
pub const LOWEST_MIN_WEIGHT: Balance = BTRST / 1_000;
/// The highest that the smallest weight can be: small contracts must count, too.
pub const HIGHEST_MIN_WEIGHT: Balance = 100 * BTRST;

/// What governance may change. Amounts are in units of BTRST.
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
	/// Held from whoever joins, until they leave. From [`MIN_DEPOSIT`] to [`MAX_DEPOSIT`].
	pub deposit: Balance,
	/// Held from whoever invites, until whom they invited joins or they take the invitation back. From [`MIN_DEPOSIT`]
	/// to [`MAX_INVITATION_DEPOSIT`].
	pub invitation_deposit: Balance,
	/// What a gift must leave for transaction fees, beside the deposit and the minimum balance of an account. At most
	/// [`MAX_GIFT_FOR_FEES`], and may be zero.
	pub gift_for_fees: Balance,
	/// After how many days half of a reputation is gone. From 1 to [`MAX_HALF_LIFE`]. A change holds at once for every
	/// day since a record was last written.
	pub half_life: u32,
	/// The most that counts at any time of what one client lost in fees on contracts with one talent. From
	/// [`MIN_PAIR_CAP`] to [`MAX_PAIR_CAP`].
	pub pair_cap: Balance,
	/// The least that must have been lost in fees on a contract for it to count. From [`LOWEST_MIN_WEIGHT`] to
	/// [`HIGHEST_MIN_WEIGHT`].
	pub min_weight: Balance,
}

impl Default for Parameters {
	fn default() -> Self {
		Self {
			deposit: 5 * BTRST,
			invitation_deposit: BTRST,
			gift_for_fees: BTRST,
			half_life: 180,
			pair_cap: 1_000 * BTRST,
			min_weight: BTRST / 10,
		}
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The deposit of a member.
	Deposit,
	/// The deposit for an invitation.
	InvitationDeposit,
	/// What a gift must leave for fees.
	GiftForFees,
	/// The half-life of reputation.
	HalfLife,
	/// The cap for a pair of accounts.
	PairCap,
	/// The smallest weight that counts.
	MinWeight,
}

impl Parameters {
	/// Whether every field is within its range.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		let Self { deposit, invitation_deposit, gift_for_fees, half_life, pair_cap, min_weight } =
			self;
		within(MIN_DEPOSIT..=MAX_DEPOSIT, deposit, OutOfRange::Deposit)?;
		within(
			MIN_DEPOSIT..=MAX_INVITATION_DEPOSIT,
			invitation_deposit,
			OutOfRange::InvitationDeposit,
		)?;
		within(0..=MAX_GIFT_FOR_FEES, gift_for_fees, OutOfRange::GiftForFees)?;
		within(1..=MAX_HALF_LIFE, half_life, OutOfRange::HalfLife)?;
		within(MIN_PAIR_CAP..=MAX_PAIR_CAP, pair_cap, OutOfRange::PairCap)?;
		within(LOWEST_MIN_WEIGHT..=HIGHEST_MIN_WEIGHT, min_weight, OutOfRange::MinWeight)
	}
}

fn within<Value: PartialOrd>(
	range: RangeInclusive<Value>,
	value: &Value,
	otherwise: OutOfRange,
) -> Result<(), OutOfRange> {
	if range.contains(value) {
		Ok(())
	} else {
		Err(otherwise)
	}
}
