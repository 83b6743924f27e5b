// SPDX-License-Identifier: Apache-2.0

//! Settlements.

use crate::{Basis, CaseOf, Cases, Config, Error, Event, Pallet, Side, Stage, State};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::Perbill;
use talent_primitives::{due_queue::DueQueue, CaseId};

impl<T: Config> Pallet<T> {
	/// Returns `true` when accepting the offer would succeed.
	pub(crate) fn is_duty_to_accept_settlement(
		origin: &OriginFor<T>,
		case_id: CaseId,
		kept: Perbill,
	) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_accept(&who, case_id, kept).is_ok())
	}

	/// Returns the case, and the side of `who`.
	fn ensure_may_settle(
		who: &T::AccountId,
		case_id: CaseId,
	) -> Result<(CaseOf<T>, Side), Error<T>> {
		let case = Self::load_case(case_id)?;
		let side = case.side_of(who).ok_or(Error::<T>::NotAParty)?;
		let over = match case.stage(Self::now()) {
			Stage::Ruled => true,
			// A provisional ruling whose time is over is final, at any time and for every caller.
			Stage::Due => matches!(case.state, State::Provisional { .. }),
			_ => false,
		};
		ensure!(!over, Error::<T>::TooLateToSettle);
		Ok((case, side))
	}

	fn ensure_may_accept(
		who: &T::AccountId,
		case_id: CaseId,
		kept: Perbill,
	) -> Result<CaseOf<T>, Error<T>> {
		let (case, side) = Self::ensure_may_settle(who, case_id)?;
		let offer = case.offers.of(side.other()).ok_or(Error::<T>::NoOffer)?;
		ensure!(offer == kept, Error::<T>::OfferMismatch);
		Ok(case)
	}

	pub(crate) fn do_offer_settlement(
		who: T::AccountId,
		case_id: CaseId,
		kept: Perbill,
	) -> DispatchResult {
		let (mut case, side) = Self::ensure_may_settle(&who, case_id)?;

		*case.offers.of_mut(side) = Some(kept);
		Cases::<T>::insert(case_id, case);
		Self::deposit_event(Event::SettlementOffered { case_id, side, kept });
		Ok(())
	}

	pub(crate) fn do_accept_settlement(
		who: T::AccountId,
		case_id: CaseId,
		kept: Perbill,
	) -> DispatchResult {
		let case = Self::ensure_may_accept(&who, case_id, kept)?;

		Self::deposit_event(Event::SettlementAccepted { case_id, kept });
		Self::rule(case_id, case, kept, Basis::Settlement);
		Ok(())
	}
}
