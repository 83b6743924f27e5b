// SPDX-License-Identifier: Apache-2.0

//! What an account can let another do for it.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::InstanceFilter;
use scale_info::TypeInfo;

/// What an account can let another do for it: the seats of a team or an agency.
///
/// `set_payout_account` and `claim`, which say where money goes, are for `Any` alone.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// Everything that moves no money of the account to anybody else or into escrow.
	NonTransfer,
	/// For a client: find people and sign with them. Offers fund escrow.
	Hire,
	/// For a client: approve, settle and fund.
	Pay,
	/// For both sides: dispute what was billed.
	Dispute,
	/// For an agency: apply, sign and bill in its name.
	Represent,
	/// Vote and propose.
	Govern,
	/// Reject what other proxies have announced.
	CancelProxy,
}

impl ProxyType {
	fn is_batch(call: &RuntimeCall) -> bool {
		use pallet_utility::Call::{batch, batch_all, force_batch};
		// What is inside a batch passes this filter too.
		matches!(call, RuntimeCall::Utility(batch { .. } | batch_all { .. } | force_batch { .. }))
	}

	fn hires(call: &RuntimeCall) -> bool {
		use pallet_jobs::Call::*;
		matches!(
			call,
			RuntimeCall::Jobs(
				post_job { .. }
					| update_job { .. }
					| close_job { .. }
					| reject_application { .. }
					| make_offer { .. }
					| withdraw_offer { .. }
					| end_contract { .. }
			)
		)
	}

	fn pays(call: &RuntimeCall) -> bool {
		use pallet_jobs::Call::*;
		matches!(
			call,
			RuntimeCall::Jobs(
				approve_invoice { .. }
					| settle_invoice { .. }
					| fund_contract { .. }
					| withdraw_surplus { .. }
					| collect_fee { .. }
					| process_due { .. }
			)
		)
	}

	fn disputes(call: &RuntimeCall) -> bool {
		matches!(call, RuntimeCall::Jobs(pallet_jobs::Call::dispute_invoice { .. }))
	}

	fn represents(call: &RuntimeCall) -> bool {
		use pallet_jobs::Call::*;
		matches!(
			call,
			RuntimeCall::Jobs(
				apply { .. }
					| withdraw_application { .. }
					| accept_offer { .. }
					| decline_offer { .. }
					| submit_invoice { .. }
					| submit_extra { .. }
					| cancel_invoice { .. }
					| settle_invoice { .. }
					| end_contract { .. }
					| process_due { .. }
			) | RuntimeCall::Members(pallet_members::Call::update_profile { .. })
		)
	}

	fn governs(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::Democracy(..)
				| RuntimeCall::Council(..)
				| RuntimeCall::TechnicalCommittee(..)
				| RuntimeCall::Preimage(..)
				| RuntimeCall::Bounties(..)
				| RuntimeCall::Treasury(..)
		)
	}

	fn moves_nothing(call: &RuntimeCall) -> bool {
		Self::disputes(call)
			|| Self::represents(call)
			|| Self::governs(call)
			|| matches!(
				call,
				RuntimeCall::Session(..)
					| RuntimeCall::Identity(..)
					| RuntimeCall::Multisig(..)
					| RuntimeCall::Proxy(..)
					| RuntimeCall::Vesting(
						pallet_vesting::Call::vest { .. } | pallet_vesting::Call::vest_other { .. }
					)
			)
	}
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			_ if Self::is_batch(call) => true,
			Self::NonTransfer => Self::moves_nothing(call),
			Self::Hire => Self::hires(call),
			Self::Pay => Self::pays(call),
			Self::Dispute => Self::disputes(call),
			Self::Represent => Self::represents(call),
			Self::Govern => Self::governs(call),
			Self::CancelProxy => {
				matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }))
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(left, right) if left == right => true,
			(Self::Any, _) => true,
			(
				Self::NonTransfer,
				Self::Dispute | Self::Represent | Self::Govern | Self::CancelProxy,
			) => true,
			_ => false,
		}
	}
}
