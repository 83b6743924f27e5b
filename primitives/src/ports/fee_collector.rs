// SPDX-License-Identifier: Apache-2.0

use crate::{ports::NOT_CONNECTED, AssetValues, ContractId, InvoiceId, JobId, SkillId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AtLeast32BitUnsigned, Zero},
	DispatchError, Permill,
};

/// Whose invoice a fee is collected for. It names everybody who may have earned a share.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FeeContext<AccountId> {
	/// The invoice that was paid.
	pub invoice: InvoiceId,
	/// The contract it was billed under.
	pub contract: ContractId,
	/// The job the contract came from.
	pub job: JobId,
	/// The skill that the job demands a credential for.
	pub skill: Option<SkillId>,
	/// Who pays the fee.
	pub client: AccountId,
	/// Who was paid, in full.
	pub talent: AccountId,
	/// Whom the applicant named as having recommended them for the job.
	pub recommender: Option<AccountId>,
}

/// Gate: quote a fee, snapshot its rate, collect it for one invoice.
///
/// Asked by jobs, answered by fee-treasury.
pub trait FeeCollector<AccountId, AssetKind, Balance>: AssetValues<AssetKind, Balance> {
	/// The rate that a contract in `asset` signed now will keep. Fails for a currency in which no
	/// new contract may be made: this is the one place that says which currencies are accepted.
	fn current_rate(asset: &AssetKind) -> Result<Permill, DispatchError>;

	/// The fee on `amount` at `rate`, rounded down. So the fees on the parts of an amount never
	/// exceed the fee on the whole.
	fn fee_on(rate: Permill, amount: Balance) -> Balance;

	/// Takes `fee` out of `source` and splits it, at once or, if it has to be turned into BTRST
	/// first, later. All or nothing: on an error nothing has moved.
	///
	/// Answers the part, in `asset`, that goes to nobody in person, but to the treasury and the
	/// pots: what a client who trades with themselves has lost.
	fn collect(
		source: &AccountId,
		asset: &AssetKind,
		fee: Balance,
		rate: Permill,
		context: &FeeContext<AccountId>,
	) -> Result<Balance, DispatchError>;
}

/// No currency is accepted and no fee collected.
impl<AccountId, AssetKind, Balance> FeeCollector<AccountId, AssetKind, Balance> for ()
where
	Balance: AtLeast32BitUnsigned,
{
	fn current_rate(_: &AssetKind) -> Result<Permill, DispatchError> {
		Err(NOT_CONNECTED)
	}

	fn fee_on(_: Permill, _: Balance) -> Balance {
		Zero::zero()
	}

	fn collect(
		_: &AccountId,
		_: &AssetKind,
		_: Balance,
		_: Permill,
		_: &FeeContext<AccountId>,
	) -> Result<Balance, DispatchError> {
		Err(NOT_CONNECTED)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	type Unit = ();

	#[test]
	fn the_unit_refuses() {
		let context = FeeContext {
			invoice: 0,
			contract: 0,
			job: 0,
			skill: None,
			client: 1u64,
			talent: 2u64,
			recommender: None,
		};
		assert_eq!(<Unit as FeeCollector<u64, u32, u128>>::current_rate(&0), Err(NOT_CONNECTED));
		assert_eq!(
			<Unit as FeeCollector<u64, u32, u128>>::fee_on(Permill::from_percent(10), 100),
			0
		);
		assert_eq!(
			<Unit as FeeCollector<u64, u32, u128>>::collect(
				&1,
				&0,
				10,
				Permill::from_percent(10),
				&context
			),
			Err(NOT_CONNECTED)
		);
	}
}
