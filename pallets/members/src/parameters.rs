// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::{parameters::within, units::BTRST, Balance};

/// The smallest deposit: state is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit of a member: it pays for state and must not become the price of a living.
pub const MAX_DEPOSIT: Balance = 1_000 * BTRST;
/// The largest deposit for an invitation: inviting must stay affordable.
pub const MAX_INVITATION_DEPOSIT: Balance = 100 * BTRST;
/// The largest part of a gift for fees: inviting must stay affordable.
pub const MAX_GIFT_FOR_FEES: Balance = 100 * BTRST;
/// The longest half-life, in days: ten years. A reputation that never fades would be worth buying.
pub const MAX_HALF_LIFE: u32 = 3_650;
/// The smallest cap of a pair.
pub const MIN_PAIR_CAP: Balance = BTRST;
/// The largest cap of a pair: one client alone makes no reputation.
pub const MAX_PAIR_CAP: Balance = 1_000_000 * BTRST;
/// The lowest minimum weight: a record of dust must not be written.
pub const LOWEST_MIN_WEIGHT: Balance = BTRST / 1_000;
/// The highest minimum weight: small contracts must count, too.
pub const HIGHEST_MIN_WEIGHT: Balance = 100 * BTRST;

/// The values that governance can change. Amounts are in BTRST units.
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
	/// The deposit of a member, held from `join` to `leave`. From [`MIN_DEPOSIT`] to
	/// [`MAX_DEPOSIT`].
	pub deposit: Balance,
	/// The deposit of an inviter, held until the newcomer joins or the inviter withdraws the
	/// invitation. From [`MIN_DEPOSIT`] to [`MAX_INVITATION_DEPOSIT`].
	pub invitation_deposit: Balance,
	/// The part of the minimum gift for transaction fees, beside the deposit and the minimum
	/// balance of an account. At most [`MAX_GIFT_FOR_FEES`]; may be zero.
	pub gift_for_fees: Balance,
	/// The days in which reputation fades to half. From 1 to [`MAX_HALF_LIFE`]. A change holds at
	/// once, for every day since a record was last written.
	pub half_life: u32,
	/// The most weight of a pair at any time. From [`MIN_PAIR_CAP`] to [`MAX_PAIR_CAP`].
	pub pair_cap: Balance,
	/// The least weight of a contract that counts. From [`LOWEST_MIN_WEIGHT`] to
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
	/// [`Parameters::invitation_deposit`].
	#[codec(index = 1)]
	InvitationDeposit,
	/// [`Parameters::gift_for_fees`].
	#[codec(index = 2)]
	GiftForFees,
	/// [`Parameters::half_life`].
	#[codec(index = 3)]
	HalfLife,
	/// [`Parameters::pair_cap`].
	#[codec(index = 4)]
	PairCap,
	/// [`Parameters::min_weight`].
	#[codec(index = 5)]
	MinWeight,
}

impl Parameters {
	/// Succeeds if every field is within its range, else names the first that is not.
	pub fn validate(&self) -> Result<(), ParameterName> {
		use ParameterName::*;

		within(MIN_DEPOSIT..=MAX_DEPOSIT, &self.deposit, Deposit)?;
		within(MIN_DEPOSIT..=MAX_INVITATION_DEPOSIT, &self.invitation_deposit, InvitationDeposit)?;
		within(0..=MAX_GIFT_FOR_FEES, &self.gift_for_fees, GiftForFees)?;
		within(1..=MAX_HALF_LIFE, &self.half_life, HalfLife)?;
		within(MIN_PAIR_CAP..=MAX_PAIR_CAP, &self.pair_cap, PairCap)?;
		within(LOWEST_MIN_WEIGHT..=HIGHEST_MIN_WEIGHT, &self.min_weight, MinWeight)
	}
}
