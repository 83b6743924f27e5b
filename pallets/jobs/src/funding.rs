// SPDX-License-Identifier: Apache-2.0

//! What contracts cost, what of their escrow is committed, and how far it goes. Nothing here
//! writes.

use crate::{
	math, AgreementOf, Config, Contract, ContractOf, ContractState, CurrentParameters, FundedUntil,
	Jobs, OfferQuote, Pallet, Payment, RenewalQuote, Stage, TermsOf,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{Saturating, UniqueSaturatedInto, Zero},
	ArithmeticError, DispatchError, Permill,
};
use talent_primitives::{
	due_queue::DueQueue, time::UtcDay, Balance, ContractId, FeeCollector, JobId,
};

impl<T: Config> Pallet<T> {
	/// `amount` with the fee on it. Amounts that no balance can hold cost all there is.
	fn with_fee(rate: Permill, amount: Balance) -> Balance {
		amount.saturating_add(T::Fees::fee_on(rate, amount))
	}

	/// The most that can be billed for `weeks`, with the fee.
	fn hourly_cost(agreement: &AgreementOf<T>, weeks: u32) -> Balance {
		match &agreement.payment {
			Payment::Hourly { rate, hours_per_week } => {
				let weekly = math::weekly_amount(*rate, *hours_per_week).unwrap_or(Balance::MAX);
				let amount = weekly.saturating_mul(weeks.into());
				Self::with_fee(agreement.fee_rate, amount)
			},
			Payment::Fixed { .. } => 0,
		}
	}

	/// How many weeks from Monday to Sunday a time of `blocks` can touch.
	fn weeks_touched(agreement: &AgreementOf<T>, blocks: BlockNumberFor<T>) -> u32 {
		let per_week = agreement.blocks_per_week.unique_saturated_into();
		math::weeks_begun(blocks.unique_saturated_into(), per_week).saturating_add(1)
	}

	/// The milestones that were not billed yet, in their order, each with its fee.
	fn open_milestones<'a>(
		agreement: &'a AgreementOf<T>,
		record: &'a ContractOf<T>,
	) -> impl Iterator<Item = Balance> + 'a {
		let milestones = match &agreement.payment {
			Payment::Fixed { milestones } => milestones.as_slice(),
			Payment::Hourly { .. } => &[],
		};
		milestones.iter().enumerate().filter_map(|(index, milestone)| {
			let index = u32::try_from(index).ok()?;
			let billed = Self::is_billed(record, index);
			(!billed).then(|| Self::with_fee(agreement.fee_rate, milestone.amount))
		})
	}

	/// Whether milestone `index` was billed.
	pub(crate) fn is_billed(record: &ContractOf<T>, index: u32) -> bool {
		record.billed & Self::milestone_bit(index) != 0
	}

	/// The bit of milestone `index`.
	pub(crate) fn milestone_bit(index: u32) -> u64 {
		1u64.checked_shl(index).unwrap_or_default()
	}

	/// The whole notice allowance: the weeks of the notice period at their cap. At least one, so
	/// that the running week is never without cover, whatever the notice.
	pub(crate) fn full_allowance(agreement: &AgreementOf<T>) -> Balance {
		let blocks = agreement.notice_period.unique_saturated_into();
		let per_week = agreement.blocks_per_week.unique_saturated_into();
		Self::hourly_cost(agreement, math::weeks_begun(blocks, per_week))
	}

	/// What of the allowance was not billed since the contract began to end.
	pub(crate) fn allowance_left(agreement: &AgreementOf<T>, record: &ContractOf<T>) -> Balance {
		match record.state {
			ContractState::Ending { allowance, .. } => allowance,
			_ => Self::full_allowance(agreement),
		}
	}

	/// What is held for keeping an agreement.
	pub(crate) fn contract_deposit(agreement: &AgreementOf<T>) -> Balance {
		let parameters = CurrentParameters::<T>::get();
		let milestones = match &agreement.payment {
			Payment::Fixed { milestones } => milestones.len(),
			Payment::Hourly { .. } => 0,
		};
		let milestones = Balance::try_from(milestones).unwrap_or(Balance::MAX);
		let for_milestones = parameters.milestone_deposit.saturating_mul(milestones);
		parameters.contract_deposit.saturating_add(for_milestones)
	}

	/// What an offer is funded with: the first milestone or the first weeks, with the fee.
	pub(crate) fn initial_cost(agreement: &AgreementOf<T>) -> Result<Balance, DispatchError> {
		let (amount, fee) = Self::initial_parts(agreement)?;
		amount.checked_add(fee).ok_or(ArithmeticError::Overflow.into())
	}

	fn initial_parts(agreement: &AgreementOf<T>) -> Result<(Balance, Balance), DispatchError> {
		let amount = match &agreement.payment {
			Payment::Fixed { milestones } => {
				milestones.first().map(|milestone| milestone.amount).unwrap_or_default()
			},
			Payment::Hourly { rate, hours_per_week } => {
				let weeks = u32::from(CurrentParameters::<T>::get().initial_weeks)
					.min(Self::weeks_of(agreement));
				math::weekly_amount(*rate, *hours_per_week)
					.and_then(|weekly| weekly.checked_mul(weeks.into()))
					.ok_or(ArithmeticError::Overflow)?
			},
		};
		Ok((amount, T::Fees::fee_on(agreement.fee_rate, amount)))
	}

	/// How many weeks an agreement can last altogether.
	fn weeks_of(agreement: &AgreementOf<T>) -> u32 {
		let blocks = agreement.duration.saturating_add(agreement.notice_period);
		Self::weeks_touched(agreement, blocks)
	}

	/// What `make_offer` would cost.
	pub(crate) fn quote_of(id: JobId, terms: TermsOf<T>) -> Option<OfferQuote> {
		let job = Jobs::<T>::get(id)?;
		let talent = job.client.clone();
		let agreement = Self::resolve(0, id, &job, talent, None, terms).ok()?;
		Self::quote_for(&agreement)
	}

	/// What signing an agreement now would cost.
	fn quote_for(agreement: &AgreementOf<T>) -> Option<OfferQuote> {
		let (initial, initial_fee) = Self::initial_parts(agreement).ok()?;
		let rate = agreement.fee_rate;
		let (total, total_fee) = match &agreement.payment {
			Payment::Fixed { milestones } => {
				milestones.iter().try_fold((0, 0), |(total, fees): (Balance, Balance), m| {
					let fee = T::Fees::fee_on(rate, m.amount);
					Some((total.checked_add(m.amount)?, fees.checked_add(fee)?))
				})?
			},
			Payment::Hourly { rate: hourly, hours_per_week } => {
				let weekly = math::weekly_amount(*hourly, *hours_per_week)?;
				let total = weekly.checked_mul(Self::weeks_of(agreement).into())?;
				(total, T::Fees::fee_on(rate, total))
			},
		};
		let deposit = Self::contract_deposit(agreement);
		Some(OfferQuote { fee_rate: rate, initial, initial_fee, total, total_fee, deposit })
	}

	/// What renewing `contract` under `terms` would cost.
	pub(crate) fn quote_of_renewal(
		contract: ContractId,
		terms: TermsOf<T>,
	) -> Option<RenewalQuote> {
		let (agreement, mut record) = Self::load_contract(contract).ok()?;
		Self::ensure_billable(Self::contract_stage(&agreement, &record)).ok()?;
		if record.renewed_on.is_some() {
			return None;
		}
		let AgreementOf::<T> { job: id, talent, recommended_by, .. } = agreement.clone();
		let job = Jobs::<T>::get(id)?;
		let new = Self::resolve(contract, id, &job, talent, recommended_by, terms).ok()?;
		Self::end_for_renewal(&agreement, &mut record);
		let terms = Self::quote_for(&new)?;
		let initial = Self::initial_cost(&new).ok()?;
		let (carried, funded) = Self::renewal_parts(&agreement, &record, &new, initial);
		Some(RenewalQuote { terms, carried, funded })
	}

	/// What goes from the escrow of a contract that is ending into that of the one that renews it,
	/// and what the client pays into it besides: what is not committed, at most the new total with
	/// the fee; and what that lacks of `initial`.
	pub(crate) fn renewal_parts(
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
		new: &AgreementOf<T>,
		initial: Balance,
	) -> (Balance, Balance) {
		// A contract that has just begun and has nothing yet has room for all that it can cost.
		let total = Self::room_of(new, &Self::renewed_record(new));
		let carried = Self::surplus_of(agreement, record).min(total);
		(carried, initial.saturating_sub(carried))
	}

	/// A contract that begins by a renewal now, with nothing in its escrow: active, to be billed
	/// from tomorrow on.
	pub(crate) fn renewed_record(new: &AgreementOf<T>) -> ContractOf<T> {
		let ends_at = Self::now().saturating_add(new.duration);
		let start_day = Self::today().saturating_add(1);
		Contract { start_day, ..Contract::new(ContractState::Active { ends_at }) }
	}

	/// What of the free escrow is committed, beside the invoices.
	pub(crate) fn kept_of(agreement: &AgreementOf<T>, record: &ContractOf<T>) -> Balance {
		let free = record.free();
		match (Self::contract_stage(agreement, record), &agreement.payment) {
			(Stage::Ended, _) => 0,
			(_, Payment::Fixed { .. }) => {
				let next = Self::open_milestones(agreement, record).next().unwrap_or_default();
				math::kept_for_milestone(free, next)
			},
			(_, Payment::Hourly { .. }) => {
				math::kept_for_time(free, Self::allowance_left(agreement, record))
			},
		}
	}

	/// The first UTC day of a running contract that was not billed yet.
	fn first_unbilled(record: &ContractOf<T>) -> UtcDay {
		match record.timesheet.through {
			Some(through) => through.saturating_add(1),
			None => record.start_day,
		}
	}

	/// What `withdraw_surplus` pays.
	pub(crate) fn surplus_of(agreement: &AgreementOf<T>, record: &ContractOf<T>) -> Balance {
		if matches!(record.state, ContractState::Offered { .. }) {
			return 0;
		}
		record.free().saturating_sub(Self::kept_of(agreement, record))
	}

	/// How much `fund_contract` may still put in.
	pub(crate) fn room_of(agreement: &AgreementOf<T>, record: &ContractOf<T>) -> Balance {
		let mut open = Self::open_milestones(agreement, record);
		let needed = match (Self::contract_stage(agreement, record), &agreement.payment) {
			(Stage::Active, Payment::Fixed { .. }) => open.fold(0, Balance::saturating_add),
			(Stage::Active, Payment::Hourly { .. }) => {
				let ends_at = match record.state {
					ContractState::Active { ends_at } => ends_at,
					_ => Zero::zero(),
				};
				let until = ends_at.saturating_add(agreement.notice_period);
				let blocks = until.saturating_sub(Self::now());
				let ahead = Self::weeks_touched(agreement, blocks);
				// Work that was done and could not be billed, because too little was funded, can be
				// paid too.
				let behind = math::weeks_behind(Self::first_unbilled(record), Self::today());
				Self::hourly_cost(agreement, ahead.saturating_add(behind))
			},
			(_, Payment::Fixed { .. }) => open.next().unwrap_or_default(),
			(_, Payment::Hourly { .. }) => Self::allowance_left(agreement, record),
		};
		math::room(record.escrow, record.reserved, needed)
	}

	/// What the next week or milestone of an active contract can cost, with the fee.
	pub(crate) fn next_cost(agreement: &AgreementOf<T>, record: &ContractOf<T>) -> Balance {
		match &agreement.payment {
			Payment::Fixed { .. } => {
				Self::open_milestones(agreement, record).next().unwrap_or_default()
			},
			Payment::Hourly { .. } => Self::hourly_cost(agreement, 1),
		}
	}

	/// How far the free escrow goes.
	pub(crate) fn reach_of(agreement: &AgreementOf<T>, record: &ContractOf<T>) -> FundedUntil {
		let free = record.free();
		match &agreement.payment {
			Payment::Fixed { .. } => {
				let mut left = free;
				let funded = Self::open_milestones(agreement, record).take_while(|cost| {
					let covered = left >= *cost;
					left = left.saturating_sub(*cost);
					covered
				});
				FundedUntil::Milestones(u32::try_from(funded.count()).unwrap_or(u32::MAX))
			},
			Payment::Hourly { .. } => {
				let weekly = Self::hourly_cost(agreement, 1).max(1);
				let weeks = free.checked_div(weekly).unwrap_or_default();
				let days = u32::try_from(weeks).unwrap_or(u32::MAX).saturating_mul(7);
				// Work under an offer has not begun: it would begin today at the earliest.
				let first = match record.state {
					ContractState::Offered { .. } => Self::today(),
					_ => Self::first_unbilled(record),
				};
				FundedUntil::Day(first.saturating_add(days).saturating_sub(1))
			},
		}
	}
}
