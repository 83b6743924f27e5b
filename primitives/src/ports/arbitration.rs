// SPDX-License-Identifier: Apache-2.0

use crate::{ports::NOT_CONNECTED, CaseId, InvoiceId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// What a dispute is about.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct NewCase<AccountId, AssetKind, Balance> {
	/// The disputed invoice. One case per invoice.
	pub invoice: InvoiceId,
	/// Who claims: the client.
	pub claimant: AccountId,
	/// Who answers: the talent.
	pub respondent: AccountId,
	/// What the amount is in.
	pub asset: AssetKind,
	/// The disputed amount, without the fee. What the claimant concedes was paid already; of the
	/// rest the claimant wants the respondent to keep nothing.
	pub amount: Balance,
}

/// Gate: open a case about an amount, with a desired outcome.
///
/// Asked by jobs, answered by jury.
pub trait Arbitration<AccountId, AssetKind, Balance> {
	/// Opens a case and takes what the claimant owes for it. All or nothing.
	fn open_case(case: NewCase<AccountId, AssetKind, Balance>) -> Result<CaseId, DispatchError>;
}

/// Nobody judges.
impl<AccountId, AssetKind, Balance> Arbitration<AccountId, AssetKind, Balance> for () {
	fn open_case(_: NewCase<AccountId, AssetKind, Balance>) -> Result<CaseId, DispatchError> {
		Err(NOT_CONNECTED)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		let case =
			NewCase { invoice: 0, claimant: 1u64, respondent: 2u64, asset: 0u32, amount: 5u128 };
		assert_eq!(<() as Arbitration<u64, u32, u128>>::open_case(case), Err(NOT_CONNECTED));
	}
}
