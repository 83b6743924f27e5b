// SPDX-License-Identifier: Apache-2.0

//! Pays for a transaction in BTRST, or in an asset that is named by its [`Location`].

use super::{location::Location, refusals, MAX_PAID_PRIORITY};
use crate::{constants::currency::MICRO, AssetKind, Balance, Runtime, RuntimeCall, RuntimeOrigin};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{dispatch::DispatchResult, pallet_prelude::TransactionSource, weights::Weight};
use pallet_asset_conversion_tx_payment::{ChargeAssetTxPayment, Val};
use pallet_transaction_payment::ChargeTransactionPayment;
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{
		DispatchInfoOf, Implication, PostDispatchInfoOf, TransactionExtension, ValidateResult,
	},
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionValidityError},
};

/// The part of a tip that counts: a priority grows with every whole millionth of a BTRST.
///
/// The priority of the SDK counts the smallest units. With 18 decimals that saturates a `u64` at
/// tips of a few thousandths of a BTRST, above which no bid would be higher than another.
pub const PRIORITY_STEP: Balance = MICRO;

/// Returns the priority of a transaction of this weight and length that pays `fee`, of which `tip`
/// is the tip.
///
/// The priority is the SDK's, counted in steps of [`PRIORITY_STEP`]: one step and the tip, times
/// the number of such transactions that a block takes. So without a tip the transaction that takes
/// less of a block goes first, and of two tips the larger one for a share of the block. A call of
/// the class `Operational` has in addition a virtual tip of `OperationalFeeMultiplier` times the
/// fee, which nobody pays: a tip of more than five times the fee goes before it.
///
/// The ceiling is [`MAX_PAID_PRIORITY`]. A block takes at most some 20,000 transactions, so the
/// ceiling is above a tip of all BTRST there is, for an operational call above 40 million BTRST.
pub fn paid_priority(
	info: &DispatchInfoOf<RuntimeCall>,
	len: usize,
	tip: Balance,
	fee: Balance,
) -> TransactionPriority {
	let steps = |amount: Balance| amount.saturating_div(PRIORITY_STEP);
	ChargeTransactionPayment::<Runtime>::get_priority(info, len, steps(tip), steps(fee))
		.min(MAX_PAID_PRIORITY)
}

/// Charges the fee through the SDK's [`ChargeAssetTxPayment`], under its name and in its encoding,
/// except that the asset is a [`Location`]: so every client on polkadot.js reads and signs it (see
/// [`super::location`]).
///
/// A location that names no asset of this chain is refused with [`refusals::NO_SUCH_FEE_ASSET`]. An
/// asset that does not exist, has no pool, or of which the signer has too little, is refused with
/// `Payment`. The priority is that of [`paid_priority`].
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ChargeFee {
	/// What is paid on top, in BTRST, for a higher priority.
	#[codec(compact)]
	tip: Balance,
	/// What the fee is paid in. `None` is BTRST.
	asset_id: Option<Location>,
}

impl ChargeFee {
	/// A payment in `asset`, or in BTRST.
	pub fn new(tip: Balance, asset: Option<AssetKind>) -> Self {
		Self { tip, asset_id: asset.map(Into::into) }
	}

	/// A payment in what is at that place.
	pub fn at(tip: Balance, asset_id: Option<Location>) -> Self {
		Self { tip, asset_id }
	}

	/// The payment as the SDK knows it.
	fn payment(&self) -> Result<ChargeAssetTxPayment<Runtime>, TransactionValidityError> {
		let asset = self
			.asset_id
			.map(AssetKind::try_from)
			.transpose()
			.map_err(|_| InvalidTransaction::Custom(refusals::NO_SUCH_FEE_ASSET))?;
		Ok(ChargeAssetTxPayment::from(self.tip, asset))
	}
}

/// The SDK's payment, as an extension of this runtime.
type Payment = ChargeAssetTxPayment<Runtime>;

impl TransactionExtension<RuntimeCall> for ChargeFee {
	const IDENTIFIER: &'static str = <Payment as TransactionExtension<RuntimeCall>>::IDENTIFIER;
	type Implicit = ();
	type Val = <Payment as TransactionExtension<RuntimeCall>>::Val;
	type Pre = <Payment as TransactionExtension<RuntimeCall>>::Pre;

	fn weight(&self, call: &RuntimeCall) -> Weight {
		// The payment is weighed by whether there is an asset, not by which.
		Payment::from(self.tip, self.asset_id.map(|_| AssetKind::Native)).weight(call)
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
		implicit: (),
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let (mut validity, val, origin) =
			self.payment()?.validate(origin, call, info, len, implicit, implication, source)?;
		if let Val::Charge { tip, fee, .. } = &val {
			validity.priority = paid_priority(info, len, *tip, *fee);
		}
		Ok((validity, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.payment()?.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<RuntimeCall>,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		Payment::post_dispatch_details(pre, info, post_info, len, result)
	}
}
