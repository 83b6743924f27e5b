// SPDX-License-Identifier: Apache-2.0

//! A case as a whole: opening, scheduling, the next step, removal.
//!
//! An open case is in the due-queue once: [`Pallet::store`] moves its item, [`Pallet::forget`]
//! removes it.

use crate::{
	Backers, Backing, Backings, Basis, CaseByInvoice, CaseOf, CaseTerms, Cases, Config,
	CurrentParameters, DueItem, Error, Event, Evidence, HoldReason, Involved, NextCase, Pallet,
	Parameters, Stage, Stake, State, MAX_STAKES,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, traits::ConstU32, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, DispatchError, Perbill};
use talent_primitives::{
	due_queue::DueQueue, holds::Holds, AssetKind, AssetValues, Balance, CaseId, InvoiceId, Item,
	ItemRegistry, NewCase, Sortition, Subject,
};

/// The stakes of a claimant's deposit.
type StakesOf<T> = BoundedVec<Stake<<T as frame_system::Config>::AccountId>, ConstU32<MAX_STAKES>>;

impl<T: Config> Pallet<T> {
	/// Opens a case and holds its deposit. The caller rolls back after an error.
	pub(crate) fn do_open_case(
		new: NewCase<T::AccountId, AssetKind, Balance>,
	) -> Result<CaseId, DispatchError> {
		let NewCase { invoice, claimant, respondent, asset, amount } = new;
		ensure!(!CaseByInvoice::<T>::contains_key(invoice), Error::<T>::AlreadyInCase);
		let case_id = NextCase::<T>::get();
		let next = case_id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		let parameters = CurrentParameters::<T>::get();
		let value = Self::worth(&asset, amount);
		let terms = CaseTerms::of(&parameters, value);
		let deposit = Self::claim_deposit(&parameters, &terms, value);

		T::ItemRegistry::open(&claimant, Item::CaseAsClaimant(case_id))?;
		T::ItemRegistry::open(&respondent, Item::CaseAsRespondent(case_id))?;
		let stakes = Self::stake_claim(invoice, &claimant, deposit)?;
		NextCase::<T>::put(next);
		CaseByInvoice::<T>::insert(invoice, case_id);
		let bound = [&claimant, &respondent].into_iter();
		for who in bound.chain(stakes.iter().map(|stake| &stake.who)) {
			Involved::<T>::insert(who, case_id, ());
		}
		let until = Self::now().saturating_add(parameters.answer_window);
		Self::deposit_event(Event::CaseOpened {
			case_id,
			invoice,
			claimant: claimant.clone(),
			respondent: respondent.clone(),
			asset: asset.clone(),
			amount,
			value,
			deposit,
			until,
		});
		let case = CaseOf::<T> {
			invoice,
			claimant,
			respondent,
			asset,
			amount,
			terms,
			stakes,
			offers: Default::default(),
			answered: false,
			arbitrator: None,
			arbitrator_settled: false,
			statements: Default::default(),
			first: None,
			appeal: None,
			state: State::Claimed { until },
			queued_at: Default::default(),
		};
		Self::store_case(case_id, case, until);
		Ok(case_id)
	}

	/// Returns the worth of `amount` of `asset` in BTRST units; zero when the worth is not known.
	pub(crate) fn worth(asset: &AssetKind, amount: Balance) -> Balance {
		T::Values::value_of(asset, amount).unwrap_or_default()
	}

	/// Returns the deposit of a claim about an amount that is worth `value`.
	pub(crate) fn claim_deposit(
		parameters: &Parameters<BlockNumberFor<T>>,
		terms: &CaseTerms<BlockNumberFor<T>>,
		value: Balance,
	) -> Balance {
		terms.first_cost().max(parameters.claim_rate.mul_ceil(value))
	}

	/// Holds `deposit` for a claim: first from the backing, the rest from the claimant. Later
	/// payments use the claimant's part first. The unused part of the backing is released.
	fn stake_claim(
		invoice: InvoiceId,
		claimant: &T::AccountId,
		deposit: Balance,
	) -> Result<StakesOf<T>, DispatchError> {
		let (backer, backed) = match Self::take_backing(invoice) {
			Some(Backing { backer, claimant: backed, amount }) => {
				let used = if backed == *claimant { amount.min(deposit) } else { 0 };
				Self::return_backing(invoice, &backer, amount.saturating_sub(used));
				(Some(backer), used)
			},
			None => (None, 0),
		};
		let own = deposit.saturating_sub(backed);
		Self::hold(HoldReason::Deposit, claimant, own)?;
		let mut stakes = Vec::from([Stake { who: claimant.clone(), amount: own }]);
		match (backer, stakes.first_mut()) {
			// An account that backs their own claim has one deposit.
			(Some(backer), Some(stake)) if backer == *claimant => stake.amount = deposit,
			(Some(backer), _) => stakes.push(Stake { who: backer, amount: backed }),
			(None, _) => (),
		}
		stakes.retain(|stake| stake.amount > 0);
		// At most the claimant and one backer.
		Ok(BoundedVec::truncate_from(stakes))
	}

	/// Removes the record of the backing of a claim about `invoice`. The amount stays on hold.
	pub(crate) fn take_backing(invoice: InvoiceId) -> Option<Backing<T::AccountId>> {
		let backing = Backings::<T>::take(invoice)?;
		Backers::<T>::remove(&backing.backer, invoice);
		Some(backing)
	}

	/// Releases `amount` of a backing.
	pub(crate) fn return_backing(invoice: InvoiceId, backer: &T::AccountId, amount: Balance) {
		if amount > 0 {
			Self::release(HoldReason::Deposit, backer, amount);
			Self::deposit_event(Event::BackingReturned { invoice, backer: backer.clone(), amount });
		}
	}

	/// Returns a case that is not over.
	pub(crate) fn load_case(case_id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		Cases::<T>::get(case_id).ok_or(Error::<T>::CaseNotFound)
	}

	/// Stores a case, and moves its due item to block `due`.
	pub(crate) fn store_case(case_id: CaseId, mut case: CaseOf<T>, due: BlockNumberFor<T>) {
		let item = DueItem::Case(case_id);
		Self::unschedule(case.queued_at, &item);
		case.queued_at = Self::schedule(due, &item);
		Cases::<T>::insert(case_id, case);
	}

	/// Removes the records of a case, and frees its parties.
	pub(crate) fn forget_case(case_id: CaseId, case: &CaseOf<T>) {
		Self::unschedule(case.queued_at, &DueItem::Case(case_id));
		Cases::<T>::remove(case_id);
		CaseByInvoice::<T>::remove(case.invoice);
		Evidence::<T>::remove(case_id);
		for party in [&case.claimant, &case.respondent] {
			Involved::<T>::remove(party, case_id);
		}
		T::ItemRegistry::close(&case.claimant, Item::CaseAsClaimant(case_id));
		T::ItemRegistry::close(&case.respondent, Item::CaseAsRespondent(case_id));
	}

	/// Returns `true` when a step of the case can be taken now.
	pub(crate) fn is_due(case_id: CaseId, case: &CaseOf<T>) -> bool {
		let now = Self::now();
		match case.stage(now) {
			Stage::Due | Stage::Ruled => true,
			Stage::Claimed { .. }
			| Stage::Committing { .. }
			| Stage::Revealing { .. }
			| Stage::Provisional { .. } => false,
			Stage::Evidence { .. } => {
				!case.arbitrator_settled
					&& T::Sortition::is_ready(Self::arbitrators_subject(case_id))
			},
			Stage::Testimony { until } => Self::is_testimony_due(case_id, case, until),
			Stage::Drawing { until } => {
				now >= until || T::Sortition::is_ready(Self::jurors_subject(case_id, case.round()))
			},
		}
	}

	/// Returns the next block in which a step may become due.
	pub(crate) fn due_at(case_id: CaseId, case: &CaseOf<T>) -> BlockNumberFor<T> {
		match case.stage(Self::now()) {
			Stage::Evidence { until } if !case.arbitrator_settled => {
				Self::ready_or(Self::arbitrators_subject(case_id), until)
			},
			Stage::Testimony { until } => Self::testimony_due_at(case_id, case, until),
			Stage::Drawing { until } => {
				Self::ready_or(Self::jurors_subject(case_id, case.round()), until)
			},
			Stage::Claimed { until }
			| Stage::Evidence { until }
			| Stage::Committing { until }
			| Stage::Revealing { until }
			| Stage::Provisional { until } => until,
			Stage::Due => Self::now(),
			Stage::Ruled => match case.state {
				State::Ruled { retry_at, .. } => retry_at,
				_ => Self::now(),
			},
		}
	}

	/// Returns the block in which the seed of `subject` may be known, `until` at the latest.
	pub(crate) fn ready_or(subject: Subject, until: BlockNumberFor<T>) -> BlockNumberFor<T> {
		T::Sortition::ready_at(subject).map_or(until, |ready| ready.min(until))
	}

	/// Takes the next step of a case. The step must be due; no step can fail.
	pub(crate) fn take_step(case_id: CaseId, case: CaseOf<T>) {
		match case.state {
			// Silence gives the claimant all.
			State::Claimed { .. } => {
				Self::begin_provisional(case_id, case, Perbill::zero(), Basis::Default);
			},
			State::Evidence { .. } => Self::evidence_step(case_id, case),
			State::Testimony { .. } => Self::testimony_step(case_id, case),
			State::Panel(_) => Self::panel_step(case_id, case),
			State::Provisional { kept, basis, .. } => Self::rule(case_id, case, kept, basis),
			State::Ruled { kept, .. } => Self::execute(case_id, case, kept),
		}
	}

	/// Takes the next step of a case, if the step is due.
	pub(crate) fn do_advance(case_id: CaseId) -> DispatchResult {
		let case = Self::load_case(case_id)?;
		ensure!(Self::is_due(case_id, &case), Error::<T>::NotDue);
		Self::take_step(case_id, case);
		Ok(())
	}

	/// As [`Self::do_advance`], but schedules the case again if no step is due yet.
	pub(crate) fn handle_due_case(case_id: CaseId) -> DispatchResult {
		let case = Self::load_case(case_id)?;
		if Self::is_due(case_id, &case) {
			Self::take_step(case_id, case);
			return Ok(());
		}
		// Nobody can put off by asking too early what is due later.
		ensure!(Self::now() >= case.queued_at, Error::<T>::NotDue);
		let due = Self::due_at(case_id, &case);
		Self::store_case(case_id, case, due);
		Ok(())
	}
}
