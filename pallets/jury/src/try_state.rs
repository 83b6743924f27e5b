// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{
	Arbitrators, Backers, Backings, Ballot, Basis, CaseByInvoice, CaseOf, Cases, Config,
	CurrentParameters, DueCursor, DueItem, DueItemOf, DueItems, Evidence, HoldReason, Involved,
	Jurors, Ledger, NextCase, Notes, Pallet, PanelOf, Phase, Records, ServiceStatus, Side, State,
	StuckItems, UnclaimedAmounts, MAX_EXHIBITS_PER_SIDE, MAX_FIRST_SEATS, MAX_REDRAWS, MIN_SEATS,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect, InspectHold},
		Get,
	},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::TryRuntimeError;
use talent_primitives::{purse::Purse, Balance, CaseId, PoolId, Sortition};

/// Sums of what belongs to accounts.
type Sums<T> = BTreeMap<<T as frame_system::Config>::AccountId, Balance>;

/// Adds to the sum of `who`.
fn add<AccountId: Ord + Clone>(
	sums: &mut BTreeMap<AccountId, Balance>,
	who: &AccountId,
	amount: Balance,
) {
	let sum = sums.entry(who.clone()).or_default();
	*sum = sum.saturating_add(amount);
}

impl<T: Config> Pallet<T> {
	/// Checks that
	/// - the parameters are within their ranges,
	/// - a case is the one about its invoice, is in a state that its past leads to, and waits for
	///   somebody or something,
	/// - the account that judges a case is neither party to it nor seated twice, and stands for
	///   nothing in it,
	/// - evidence is within its bounds and belongs to a case; notes belong to those who are seated,
	/// - who is involved, the loads of jurors and arbitrators, and the pools they are in are what
	///   cases and terms say,
	/// - bonds and deposits are held to the unit, and from nobody else,
	/// - the ledger is the sum of what is unclaimed, and the pot covers it,
	/// - the queue has exactly what the records say, in their blocks, and nothing in a block that
	///   was serviced.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get()
				.validate(T::MaxServicedItems::get(), T::MaxDueShare::get())
				.is_ok(),
			"jury: a parameter is out of its range"
		);
		for (case_id, case) in Cases::<T>::iter() {
			ensure!(case_id < NextCase::<T>::get(), "jury: a number was given out too early");
			ensure!(
				CaseByInvoice::<T>::get(case.invoice) == Some(case_id),
				"jury: a case that its invoice does not know"
			);
			Self::past_holds(&case)?;
			Self::state_holds(&case)?;
			Self::service_holds(&case)?;
		}
		ensure!(
			CaseByInvoice::<T>::iter().count() == Cases::<T>::iter().count(),
			"jury: an invoice has a case that is gone"
		);
		Self::evidence_holds()?;
		Self::involvement_holds()?;
		Self::people_hold()?;
		Self::assert_holds()?;
		Self::ledger_holds()?;
		Self::queue_holds()
	}

	/// What a case was opened under, and what has come of it, fit together.
	fn past_holds(case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
		let terms = &case.terms;
		ensure!(
			(MIN_SEATS..=MAX_FIRST_SEATS).contains(&terms.seats)
				&& terms.seats % 2 == 1
				&& terms.appeal_seats == crate::math::appeal_seats(terms.seats),
			"jury: a panel of a wrong size"
		);
		let mut stakers = BTreeSet::new();
		let mut staked: Balance = 0;
		for stake in &case.stakes {
			ensure!(stake.amount > 0, "jury: somebody stands for nothing");
			ensure!(stakers.insert(stake.who.clone()), "jury: somebody stands for a claim twice");
			staked = staked.saturating_add(stake.amount);
		}
		let is_ruled = matches!(case.state, State::Ruled { .. });
		if is_ruled {
			ensure!(
				case.stakes.is_empty()
					&& case.appeal.is_none()
					&& case.arbitrator.is_none()
					&& case.made_statements().next().is_none(),
				"jury: a final ruling binds somebody"
			);
		} else {
			ensure!(staked >= terms.first_cost(), "jury: a deposit that cannot pay for the case");
		}
		if let Some(first) = &case.first {
			ensure!(
				u32::try_from(first.votes.len()).is_ok_and(|votes| votes <= terms.seats),
				"jury: more votes than seats"
			);
			ensure!(
				first.votes.iter().map(|vote| &vote.juror).eq(first.seated.iter()),
				"jury: a vote of somebody who was not seated"
			);
			ensure!(case.answered, "jury: jurors have judged what nobody has denied");
		}
		if let Some(appeal) = &case.appeal {
			ensure!(case.first.is_some(), "jury: an appeal against nothing");
			ensure!(
				appeal.stake.amount == terms.appeal_deposit,
				"jury: an appeal without its deposit"
			);
		}
		Ok(())
	}

	/// The state of a case is one that its past leads to, and it waits for somebody or something.
	fn state_holds(case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
		let has_begun = case.arbitrator.is_some() || case.made_statements().next().is_some();
		let has_ruling = case.first.is_some();
		ensure!(
			case.arbitrator.is_none() || case.arbitrator_settled,
			"jury: an arbitrator is drawn and looked for"
		);
		match &case.state {
			State::Claimed { .. } => {
				ensure!(
					!case.answered && !has_begun && !has_ruling && case.appeal.is_none(),
					"jury: a claim without an answer has gone on"
				);
			},
			State::Evidence { since, until } => {
				ensure!(
					case.answered && !has_ruling && case.appeal.is_none(),
					"jury: evidence at a wrong time"
				);
				ensure!(since < until, "jury: no time for evidence");
				ensure!(case.witnesses().next().is_none(), "jury: eyewitnesses came too early");
			},
			State::Testimony { .. } => {
				ensure!(
					case.answered && !has_ruling && case.appeal.is_none(),
					"jury: testimony at a wrong time"
				);
				ensure!(case.arbitrator_settled, "jury: an arbitrator is looked for too late");
				ensure!(
					case.made_statements().any(|made| made.called),
					"jury: testimony about nothing"
				);
			},
			State::Panel(panel) => {
				ensure!(case.answered, "jury: a panel about what nobody has denied");
				ensure!(
					has_ruling == case.appeal.is_some(),
					"jury: the second panel is that of an appeal"
				);
				Self::panel_holds(case, panel)?;
			},
			State::Provisional { kept, basis, .. } => {
				ensure!(case.appeal.is_none(), "jury: the ruling on an appeal is provisional");
				match &case.first {
					Some(first) => ensure!(
						(first.kept, first.basis) == (*kept, *basis) && *basis != Basis::Default,
						"jury: a ruling that the panel has not made"
					),
					None => ensure!(
						*basis == Basis::Default && kept.is_zero() && !case.answered && !has_begun,
						"jury: a ruling without a panel"
					),
				}
			},
			State::Ruled { .. } => (),
		}
		Ok(())
	}

	fn panel_holds(case: &CaseOf<T>, panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(
			u32::try_from(panel.seats.len()).is_ok_and(|seats| seats <= case.panel_size()),
			"jury: more jurors than seats"
		);
		ensure!(panel.redraws <= MAX_REDRAWS, "jury: a panel was filled up too often");
		let has_committed =
			panel.seats.iter().any(|seat| matches!(seat.ballot, Ballot::Committed(_)));
		match panel.phase {
			Phase::Drawing { .. } => (),
			Phase::Committing { .. } => {
				ensure!(panel.awaits_commitments(), "jury: a panel waits for nobody to commit");
			},
			Phase::Revealing { .. } => {
				ensure!(!panel.awaits_commitments(), "jury: a panel reveals what is not bound");
				ensure!(
					has_committed || !panel.seats.is_empty(),
					"jury: a panel waits for nobody to reveal"
				);
			},
		}
		Ok(())
	}

	/// Nobody serves who may not.
	fn service_holds(case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
		let mut serving = BTreeSet::new();
		for made in case.made_statements() {
			ensure!(made.called || made.witnesses.is_empty(), "jury: eyewitnesses of nothing");
			let is_over = matches!(case.state, State::Panel(_) | State::Provisional { .. });
			let is_heard = made.drawn && made.witnesses.iter().all(|one| one.reasonable.is_some());
			ensure!(!is_over || !made.called || is_heard, "jury: an eyewitness was not heard");
		}
		let witnesses: Vec<_> = case.witnesses().collect();
		let arbitrator = case.arbitrator.as_ref().map(|assigned| &assigned.who);
		for who in witnesses.iter().copied().chain(arbitrator) {
			ensure!(serving.insert(who.clone()), "jury: somebody serves twice");
			// They may appeal once they have served.
			let stands = case.stakes.iter().any(|stake| stake.who == *who);
			ensure!(
				case.side_of(who).is_none() && !stands,
				"jury: somebody serves in their own case"
			);
		}
		if let Some(first) = &case.first {
			for who in &first.seated {
				ensure!(serving.insert(who.clone()), "jury: somebody judges twice");
			}
		}
		let State::Panel(panel) = &case.state else { return Ok(()) };
		for seat in &panel.seats {
			ensure!(serving.insert(seat.juror.clone()), "jury: somebody sits twice");
			ensure!(
				case.side_of(&seat.juror).is_none() && !case.has_stake(&seat.juror),
				"jury: somebody judges their own case"
			);
		}
		Ok(())
	}

	fn evidence_holds() -> Result<(), TryRuntimeError> {
		for (case_id, log) in Evidence::<T>::iter() {
			ensure!(Cases::<T>::contains_key(case_id), "jury: evidence of a case that is gone");
			ensure!(!log.is_empty(), "jury: a log of no evidence");
			for side in [Side::Claimant, Side::Respondent] {
				let submitted = log.iter().filter(|exhibit| exhibit.side == side).count();
				ensure!(
					u32::try_from(submitted).is_ok_and(|count| count <= MAX_EXHIBITS_PER_SIDE),
					"jury: too much evidence of one side"
				);
			}
			ensure!(
				log.iter().all(|exhibit| !exhibit.content.is_empty())
					&& log.iter().is_sorted_by(|one, next| one.at <= next.at),
				"jury: evidence that cannot be read, or is out of order"
			);
		}
		for (case_id, who, note) in Notes::<T>::iter() {
			let case = Cases::<T>::get(case_id).ok_or("jury: a note in a case that is gone")?;
			let State::Panel(panel) = case.state else {
				return Err("jury: a note where no panel sits".into());
			};
			let has_acted =
				panel.seats.iter().any(|seat| seat.juror == who && seat.ballot != Ballot::Awaited);
			ensure!(has_acted, "jury: a note of somebody who has not committed");
			ensure!(!note.is_empty(), "jury: an empty note");
		}
		Ok(())
	}

	/// An account that is bound by a case is listed for it, and nobody else; loads are as many as
	/// seats.
	fn involvement_holds() -> Result<(), TryRuntimeError> {
		let mut involved = BTreeSet::<(T::AccountId, CaseId)>::new();
		let mut loads = Sums::<T>::new();
		let mut organised = Sums::<T>::new();
		for (case_id, case) in Cases::<T>::iter() {
			let appellant = case.appeal.iter().map(|appeal| &appeal.stake);
			let stakers = case.stakes.iter().chain(appellant).map(|stake| &stake.who);
			for who in [&case.claimant, &case.respondent].into_iter().chain(stakers) {
				involved.insert((who.clone(), case_id));
			}
			let seated = match &case.state {
				State::Panel(panel) => panel.seats.as_slice(),
				_ => &[],
			};
			for who in seated.iter().map(|seat| &seat.juror).chain(case.witnesses()) {
				add(&mut loads, who, 1);
				involved.insert((who.clone(), case_id));
			}
			if let Some(assigned) = &case.arbitrator {
				add(&mut organised, &assigned.who, 1);
				involved.insert((assigned.who.clone(), case_id));
			}
		}
		let known: BTreeSet<_> = Involved::<T>::iter_keys().collect();
		ensure!(involved == known, "jury: who is involved is not whom the cases bind");
		for (who, juror) in Jurors::<T>::iter() {
			let load = loads.remove(&who).unwrap_or_default();
			ensure!(load == juror.load.into(), "jury: a juror's load is wrong");
		}
		ensure!(loads.is_empty(), "jury: somebody sits without a bond");
		for (who, arbitrator) in Arbitrators::<T>::iter() {
			let load = organised.remove(&who).unwrap_or_default();
			ensure!(load == arbitrator.load.into(), "jury: an arbitrator's load is wrong");
		}
		ensure!(organised.is_empty(), "jury: somebody organises who is no arbitrator");
		Ok(())
	}

	/// Jurors and arbitrators are in their pools as they stand; records add up.
	fn people_hold() -> Result<(), TryRuntimeError> {
		for (who, juror) in Jurors::<T>::iter() {
			let skills: BTreeSet<_> = juror.expertise.iter().collect();
			ensure!(skills.len() == juror.expertise.len(), "jury: a skill is named twice");
			for pool in Self::pools_of(&juror.expertise) {
				Self::pool_holds(pool, &who, juror.status)?;
			}
		}
		for (who, arbitrator) in Arbitrators::<T>::iter() {
			Self::pool_holds(PoolId::Arbitrators, &who, arbitrator.status)?;
		}
		for record in Records::<T>::iter_values() {
			ensure!(
				record.rewarded <= record.voted && record.strikes <= record.silent,
				"jury: a record does not add up"
			);
		}
		Ok(())
	}

	fn pool_holds(
		pool: PoolId,
		who: &T::AccountId,
		status: ServiceStatus,
	) -> Result<(), TryRuntimeError> {
		let member = T::Sortition::member(pool, who);
		let can_be_frozen = member.is_some_and(|member| !member.leaving);
		ensure!(
			can_be_frozen == (status == ServiceStatus::Active),
			"jury: somebody is in a pool who has left, or out of one who has not"
		);
		Ok(())
	}

	fn assert_holds() -> Result<(), TryRuntimeError> {
		let mut bonds = Sums::<T>::new();
		let mut deposits = Sums::<T>::new();
		// From the account that serves or did, and from parties, nothing is held that is not on
		// record.
		let known = Records::<T>::iter_keys()
			.chain(Arbitrators::<T>::iter_keys())
			.chain(Cases::<T>::iter_values().flat_map(|case| [case.claimant, case.respondent]));
		for who in known {
			add(&mut bonds, &who, 0);
			add(&mut deposits, &who, 0);
		}
		for (who, juror) in Jurors::<T>::iter() {
			add(&mut bonds, &who, juror.bond);
			add(&mut deposits, &who, 0);
		}
		for case in Cases::<T>::iter_values() {
			let appeal = case.appeal.iter().map(|appeal| &appeal.stake);
			for stake in case.stakes.iter().chain(appeal) {
				add(&mut bonds, &stake.who, 0);
				add(&mut deposits, &stake.who, stake.amount);
			}
		}
		for (invoice, backing) in Backings::<T>::iter() {
			ensure!(backing.amount > 0, "jury: a promise of nothing");
			ensure!(
				Backers::<T>::contains_key(&backing.backer, invoice),
				"jury: a promise that its backer does not have"
			);
			ensure!(
				!CaseByInvoice::<T>::contains_key(invoice),
				"jury: a promise outlives the claim"
			);
			add(&mut bonds, &backing.backer, 0);
			add(&mut deposits, &backing.backer, backing.amount);
		}
		ensure!(
			Backers::<T>::iter_keys().count() == Backings::<T>::iter_keys().count(),
			"jury: somebody has a promise that is gone"
		);
		for (reason, sums) in [(HoldReason::Bond, bonds), (HoldReason::Deposit, deposits)] {
			let reason = reason.into();
			for (who, sum) in sums {
				ensure!(
					T::Coins::balance_on_hold(&reason, &who) == sum,
					"jury: what is held from somebody is not what is on record"
				);
			}
		}
		Ok(())
	}

	fn ledger_holds() -> Result<(), TryRuntimeError> {
		let mut owed: Balance = 0;
		for kept in UnclaimedAmounts::<T>::iter_values() {
			ensure!(kept.amount > 0, "jury: nothing is kept for a claim");
			owed = owed.saturating_add(kept.amount);
		}
		ensure!(Ledger::<T>::get() == owed, "jury: the ledger is not the sum of what is kept");
		let needed = owed.saturating_add(T::Coins::minimum_balance());
		ensure!(
			owed == 0 || T::Coins::balance(&Self::account()) >= needed,
			"jury: the ledger is not covered"
		);
		Ok(())
	}

	/// Whatever has a date stands in the queue in that block and nowhere else, or has failed there.
	fn queue_holds() -> Result<(), TryRuntimeError> {
		let mut dates = Vec::<(BlockNumberFor<T>, DueItemOf<T>)>::new();
		dates.extend(
			Cases::<T>::iter().map(|(case_id, case)| (case.queued_at, DueItem::Case(case_id))),
		);
		dates.extend(
			Jurors::<T>::iter()
				.map(|(account, juror)| (juror.queued_at, DueItem::Juror { account })),
		);
		dates.extend(
			Arbitrators::<T>::iter()
				.map(|(account, record)| (record.queued_at, DueItem::Arbitrator { account })),
		);
		dates.extend(
			UnclaimedAmounts::<T>::iter()
				.map(|(account, kept)| (kept.queued_at, DueItem::Unclaimed { account })),
		);
		let items: BTreeSet<_> = dates.iter().map(|(_, item)| item.encode()).collect();
		ensure!(
			StuckItems::<T>::iter_keys().all(|item| items.contains(&item.encode())),
			"jury: something is stuck that is gone"
		);
		let expected: BTreeSet<_> = dates
			.into_iter()
			.filter(|(_, item)| !StuckItems::<T>::contains_key(item))
			.map(|date| date.encode())
			.collect();
		let queued: BTreeSet<_> = DueItems::<T>::iter_keys().map(|key| key.encode()).collect();
		ensure!(expected.is_subset(&queued), "jury: something has a date that nobody will keep");
		ensure!(queued.is_subset(&expected), "jury: something is due that has no such date");
		let Some(cursor) = DueCursor::<T>::get() else {
			ensure!(queued.is_empty(), "jury: a queue without a cursor");
			return Ok(());
		};
		ensure!(
			DueItems::<T>::iter_keys().all(|(block, _)| block > cursor),
			"jury: a due item was left behind"
		);
		Ok(())
	}
}
