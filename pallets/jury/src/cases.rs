// SPDX-License-Identifier: Apache-2.0

//! A case as a whole: opening it, keeping it in the queue, taking its next step, forgetting it.
//!
//! A case that lives stands in the queue once: [`Pallet::store`] moves it, and [`Pallet::forget`] takes it out.

use crate::{
	Backers, Backing, Backings, Basis, CaseByInvoice, CaseOf, Cases, Config, CurrentParameters,
	DueItem, Error, Event, Evidence, HoldReason, Involved, NextCase, Pallet, Parameters, Stage,
	Stake, State, Terms, MAX_STAKES,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, traits::ConstU32, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, DispatchError, Perbill};
use talent_primitives::{
	AssetKind, AssetValues, Balance, CaseId, Commitments, InvoiceId, NewCase, Sortition, Subject,
};

/// Who stands for a claimant's deposit.
type StakesOf<T> = BoundedVec<Stake<<T as frame_system::Config>::AccountId>, ConstU32<MAX_STAKES>>;

impl<T: Config> Pallet<T> {
	/// Opens a case and holds the deposit for it. The caller rolls back if it fails.
	pub(crate) fn do_open_case(
		new: NewCase<T::AccountId, AssetKind, Balance>,
	) -> Result<CaseId, DispatchError> {
		let NewCase { invoice, claimant, respondent, asset, amount } = new;
		ensure!(!CaseByInvoice::<T>::contains_key(invoice), Error::<T>::AlreadyInCase);
		let id = NextCase::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		let parameters = CurrentParameters::<T>::get();
		let value = Self::worth(&asset, amount);
		let terms = Terms::of(&parameters, value);
		let deposit = Self::claim_deposit(&parameters, &terms, value);

		T::Commitments::open(&claimant)?;
		T::Commitments::open(&respondent)?;
		let stakes = Self::stake_claim(invoice, &claimant, deposit)?;
		NextCase::<T>::put(next);
		CaseByInvoice::<T>::insert(invoice, id);
		let bound = [&claimant, &respondent].into_iter();
		for who in bound.chain(stakes.iter().map(|stake| &stake.who)) {
			Involved::<T>::insert(who, id, ());
		}
		let until = Self::now().saturating_add(parameters.answer_window);
		Self::deposit_event(Event::CaseOpened {
			case: id,
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
		Self::store(id, case, until);
		Ok(id)
	}

	/// What `amount` of `asset` is worth in BTRST; nothing, if nobody knows.
	pub(crate) fn worth(asset: &AssetKind, amount: Balance) -> Balance {
		T::Values::value_of(asset, amount).unwrap_or_default()
	}

	/// What a claim about something that is worth `value` takes.
	pub(crate) fn claim_deposit(
		parameters: &Parameters<BlockNumberFor<T>>,
		terms: &Terms<BlockNumberFor<T>>,
		value: Balance,
	) -> Balance {
		terms.first_cost().max(parameters.claim_rate.mul_ceil(value))
	}

	/// Holds `deposit` for a claim: what is promised for it as far as that goes, and the rest from the claimant, whose part is
	/// the first to be used. What is promised and not needed is free again.
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
			// Whoever backs their own claim has one deposit.
			(Some(backer), Some(stake)) if backer == *claimant => stake.amount = deposit,
			(Some(backer), _) => stakes.push(Stake { who: backer, amount: backed }),
			(None, _) => (),
		}
		stakes.retain(|stake| stake.amount > 0);
		// At most the claimant and one backer.
		Ok(BoundedVec::truncate_from(stakes))
	}

	/// Forgets who stands for the deposit of a claim about `invoice`. What they hold for it stays on hold.
	pub(crate) fn take_backing(invoice: InvoiceId) -> Option<Backing<T::AccountId>> {
		let backing = Backings::<T>::take(invoice)?;
		Backers::<T>::remove(&backing.backer, invoice);
		Some(backing)
	}

	/// Gives `amount` of what was promised back.
	pub(crate) fn return_backing(invoice: InvoiceId, backer: &T::AccountId, amount: Balance) {
		if amount > 0 {
			Self::release(HoldReason::Deposit, backer, amount);
			Self::deposit_event(Event::BackingReturned { invoice, backer: backer.clone(), amount });
		}
	}

	/// A case that is not over.
	pub(crate) fn load(id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		Cases::<T>::get(id).ok_or(Error::<T>::CaseNotFound)
	}

	/// Stores a case, which waits in the queue for block `due` and no other.
	pub(crate) fn store(id: CaseId, mut case: CaseOf<T>, due: BlockNumberFor<T>) {
		let item = DueItem::Case(id);
		Self::unschedule(case.queued_at, &item);
		case.queued_at = Self::schedule(due, &item);
		Cases::<T>::insert(id, case);
	}

	/// Removes all there is of a case. Whoever was seated or had a deposit for it is not bound any more.
	pub(crate) fn forget(id: CaseId, case: &CaseOf<T>) {
		Self::unschedule(case.queued_at, &DueItem::Case(id));
		Cases::<T>::remove(id);
		CaseByInvoice::<T>::remove(case.invoice);
		Evidence::<T>::remove(id);
		for party in [&case.claimant, &case.respondent] {
			Involved::<T>::remove(party, id);
			T::Commitments::close(party);
		}
	}

	/// Whether a step can be taken now.
	pub(crate) fn is_due(id: CaseId, case: &CaseOf<T>) -> bool {
		let now = Self::now();
		match case.stage(now) {
			Stage::Due | Stage::Ruled => true,
			Stage::Claimed { .. }
			| Stage::Committing { .. }
			| Stage::Revealing { .. }
			| Stage::Provisional { .. } => false,
			Stage::Evidence { .. } => {
				!case.arbitrator_settled && T::Sortition::is_ready(Self::arbitrators_subject(id))
			},
			Stage::Testimony { until } => Self::is_testimony_due(id, case, until),
			Stage::Drawing { until } => {
				now >= until || T::Sortition::is_ready(Self::jurors_subject(id, case.round()))
			},
		}
	}

	/// When it is worth looking whether a step can be taken.
	pub(crate) fn due_at(id: CaseId, case: &CaseOf<T>) -> BlockNumberFor<T> {
		match case.stage(Self::now()) {
			Stage::Evidence { until } if !case.arbitrator_settled => {
				Self::ready_or(Self::arbitrators_subject(id), until)
			},
			Stage::Testimony { until } => Self::testimony_due_at(id, case, until),
			Stage::Drawing { until } => {
				Self::ready_or(Self::jurors_subject(id, case.round()), until)
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

	/// When the seed of `subject` may be known, but no later than `until`.
	pub(crate) fn ready_or(subject: Subject, until: BlockNumberFor<T>) -> BlockNumberFor<T> {
		T::Sortition::ready_at(subject).map_or(until, |ready| ready.min(until))
	}

	/// Takes the next step of a case, which is due. It cannot fail.
	pub(crate) fn take_step(id: CaseId, case: CaseOf<T>) {
		match case.state {
			// Silence gives the claimant all.
			State::Claimed { .. } => {
				Self::begin_provisional(id, case, Perbill::zero(), Basis::Default);
			},
			State::Evidence { .. } => Self::evidence_step(id, case),
			State::Testimony { .. } => Self::testimony_step(id, case),
			State::Panel(_) => Self::panel_step(id, case),
			State::Provisional { kept, basis, .. } => Self::rule(id, case, kept, basis),
			State::Ruled { kept, .. } => Self::execute(id, case, kept),
		}
	}

	/// Takes the step that is due.
	pub(crate) fn do_advance(id: CaseId) -> DispatchResult {
		let case = Self::load(id)?;
		ensure!(Self::is_due(id, &case), Error::<T>::NotDue);
		Self::take_step(id, case);
		Ok(())
	}

	/// As [`Self::do_advance`], but looks again later if there is nothing to do yet.
	pub(crate) fn handle_due_case(id: CaseId) -> DispatchResult {
		let case = Self::load(id)?;
		if Self::is_due(id, &case) {
			Self::take_step(id, case);
			return Ok(());
		}
		// Nobody can put off by asking too early what is due later.
		ensure!(Self::now() >= case.queued_at, Error::<T>::NotDue);
		let due = Self::due_at(id, &case);
		Self::store(id, case, due);
		Ok(())
	}
}
