// SPDX-License-Identifier: Apache-2.0

//! The accounts that keep coins for others.

use talent_primitives::purse::Purse;
use talent_runtime::{AccountId, FeeTreasury, Jobs, Jury, Screening, ValidatorSet};

/// The escrow of all contracts.
pub fn jobs_account() -> AccountId {
	Jobs::account()
}

/// Fees that wait for their conversion.
pub fn fee_treasury_account() -> AccountId {
	FeeTreasury::account()
}

/// The validators' share of fees.
pub fn validator_pot() -> AccountId {
	ValidatorSet::account()
}

/// The pay of jurors.
pub fn dispute_pot() -> AccountId {
	Jury::account()
}

/// Fees of applicants, and the pay of screeners.
pub fn screening_account() -> AccountId {
	Screening::account()
}
