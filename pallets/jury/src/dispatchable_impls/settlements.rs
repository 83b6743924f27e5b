// SPDX-License-Identifier: Apache-2.0

//! Agreeing without a ruling, or before it is final.

use crate::{Basis, CaseOf, Cases, Config, Error, Event, Pallet, Side, Stage, State};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::Perbill;
use talent_primitives::CaseId;

impl<T: Config> Pallet<T> {
	/// Whether accepting this would succeed, and so ends the case.
	pub(crate) fn is_duty_to_accept_settlement(
		origin: &OriginFor<T>,
		id: CaseId,
		kept: Perbill,
	) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_accept(&who, id, kept).is_ok())
	}

	/// The case, and the side of `who` in it.
	fn ensure_may_settle(who: &T::AccountId, id: CaseId) -> Result<(CaseOf<T>, Side), Error<T>> {
		let case = Self::load(id)?;
		let side = case.side_of(who).ok_or(Error::<T>::NotAParty)?;
		let over = match case.stage(Self::now()) {
			Stage::Ruled => true,
			// A provisional ruling whose time is over is final, whoever says so when.
			Stage::Due => matches!(case.state, State::Provisional { .. }),
			_ => false,
		};
		ensure!(!over, Error::<T>::TooLateToSettle);
		Ok((case, side))
	}

	fn ensure_may_accept(
		who: &T::AccountId,
		id: CaseId,
		kept: Perbill,
	) -> Result<CaseOf<T>, Error<T>> {
		let (case, side) = Self::ensure_may_settle(who, id)?;
		let offer = case.offers.of(side.other()).ok_or(Error::<T>::NoOffer)?;
		ensure!(offer == kept, Error::<T>::OfferMismatch);
		Ok(case)
	}

	pub(crate) fn do_offer_settlement(
		who: T::AccountId,
		id: CaseId,
		kept: Perbill,
	) -> DispatchResult {
		let (mut case, side) = Self::ensure_may_settle(&who, id)?;

		*case.offers.of_mut(side) = Some(kept);
		Cases::<T>::insert(id, case);
		Self::deposit_event(Event::SettlementOffered { case: id, side, kept });
		Ok(())
	}

	pub(crate) fn do_accept_settlement(
		who: T::AccountId,
		id: CaseId,
		kept: Perbill,
	) -> DispatchResult {
		let case = Self::ensure_may_accept(&who, id, kept)?;

		Self::deposit_event(Event::SettlementAccepted { case: id, kept });
		Self::rule(id, case, kept, Basis::Settlement);
		Ok(())
	}
}
