// SPDX-License-Identifier: Apache-2.0

//! What always holds.

use crate::{
	Assessment, Config, CoolDowns, Credentials, CurrentParameters, DueCursor, DueItem, DueItemOf,
	DueItems, HoldReason, Ledger, NextRequest, OpenRequests, Pallet, Phase, Requests, Rewards,
	Screeners, Seats, ServiceStatus, Skills, State, StuckItems, Ties, UnclaimedAmounts, Vestings,
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
use talent_primitives::{purse::Purse, Balance, SkillId};

/// Sums by the encoding of what they belong to.
type Sums = BTreeMap<Vec<u8>, Balance>;

fn add(sums: &mut Sums, key: &impl Encode, amount: Balance) {
	let sum = sums.entry(key.encode()).or_default();
	*sum = sum.saturating_add(amount);
}

impl<T: Config> Pallet<T> {
	/// Checks that
	/// - the parameters are within their ranges,
	/// - a request is the one its applicant has for the skill, nobody sits twice, for themselves or
	///   on both panels, and the stages follow each other,
	/// - seats, loads and ties are as many as the panels and credentials say,
	/// - points and what they have earned are what the vestings say,
	/// - the ledger is the sum of what is owed, and the account covers it,
	/// - bonds and deposits are held to the unit, and from nobody else,
	/// - whatever has a date is in the queue or among what is stuck, and nothing is in a block that
	///   was serviced.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get()
				.validate(T::MaxServicedItems::get(), T::MaxDueShare::get())
				.is_ok(),
			"screening: a parameter is out of its range"
		);
		Self::requests_hold()?;
		Self::seats_hold()?;
		Self::rewards_hold()?;
		Self::ledger_holds()?;
		Self::assert_holds()?;
		Self::queue_holds()
	}

	fn requests_hold() -> Result<(), TryRuntimeError> {
		for (id, request) in Requests::<T>::iter() {
			ensure!(id < NextRequest::<T>::get(), "screening: a number was given out too early");
			ensure!(Skills::<T>::contains_key(request.skill), "screening: a request for no skill");
			ensure!(
				OpenRequests::<T>::get(&request.applicant, request.skill) == Some(id),
				"screening: a request that its applicant does not have"
			);
			Self::try_scheduled(request.queued_at, &DueItem::Request(id))?;
			let before = match &request.state {
				State::Second { failure, .. } => failure.seated.as_slice(),
				_ => &[],
			};
			let Some(panel) = request.panel() else { continue };
			let mut sitting = BTreeSet::new();
			for seat in &panel.seats {
				ensure!(sitting.insert(seat.screener.encode()), "screening: somebody sits twice");
				ensure!(
					seat.screener != request.applicant,
					"screening: somebody judges themselves"
				);
				ensure!(!before.contains(&seat.screener), "screening: a second panel is not fresh");
				if let State::First { seated, .. } = &request.state {
					ensure!(seated.contains(&seat.screener), "screening: a seat was not noted");
				}
			}
			let is_awaited = panel.is_awaited();
			let is_revealed = panel
				.seats
				.iter()
				.any(|seat| matches!(seat.assessment, Assessment::Revealed { .. }));
			match panel.phase {
				Phase::Committing { .. } => {
					ensure!(is_awaited, "screening: a panel waits for nobody to commit");
				},
				Phase::Revealing { .. } => {
					ensure!(!is_awaited, "screening: a panel reveals what is not bound");
				},
				Phase::Drawing { .. } => {
					ensure!(
						!is_revealed || !panel.has_quorum() || is_awaited,
						"screening: a panel that can judge draws"
					);
				},
			}
			ensure!(panel.phase.until() <= panel.ends_at, "screening: a step outlasts its panel");
		}
		let open = OpenRequests::<T>::iter_values().collect::<Vec<_>>();
		ensure!(
			open.iter().all(Requests::<T>::contains_key)
				&& open.len() == Requests::<T>::iter().count(),
			"screening: an applicant has a request that is gone"
		);
		Ok(())
	}

	fn seats_hold() -> Result<(), TryRuntimeError> {
		let mut seats = BTreeSet::new();
		let mut loads = Sums::new();
		let mut ties = Sums::new();
		for (id, request) in Requests::<T>::iter() {
			let Some(panel) = request.panel() else { continue };
			for seat in &panel.seats {
				seats.insert((&seat.screener, id).encode());
				add(&mut loads, &(&seat.screener, request.skill), 1);
				add(&mut ties, &(&seat.screener, &request.applicant), 1);
			}
		}
		for (account, skill, credential) in Credentials::<T>::iter() {
			for screener in &credential.admitted_by {
				add(&mut ties, &(screener, &account), 1);
			}
			Self::try_scheduled(credential.queued_at, &DueItem::Credential { account, skill })?;
		}
		let known = Seats::<T>::iter_keys().map(|key| key.encode()).collect::<BTreeSet<_>>();
		ensure!(seats == known, "screening: the seats of screeners are not those of panels");
		let mut known = Sums::new();
		for (screener, applicant, count) in Ties::<T>::iter() {
			add(&mut known, &(screener, applicant), count.into());
		}
		ensure!(ties == known, "screening: ties are not as many as seats and credentials");
		for (account, skill, screener) in Screeners::<T>::iter() {
			let load = loads.remove(&(&account, skill).encode()).unwrap_or_default();
			ensure!(load == screener.load.into(), "screening: a screener's load is wrong");
			if screener.status != ServiceStatus::Active {
				Self::try_scheduled(screener.queued_at, &DueItem::Exit { account, skill })?;
			}
		}
		ensure!(loads.is_empty(), "screening: somebody sits without a bond");
		Ok(())
	}

	fn rewards_hold() -> Result<(), TryRuntimeError> {
		let mut points = BTreeMap::<SkillId, (u32, Balance)>::new();
		for (request, round, vesting) in Vestings::<T>::iter() {
			ensure!(!vesting.points.is_empty(), "screening: nothing vests");
			Self::try_scheduled(vesting.queued_at, &DueItem::Vesting { request, round })?;
			let rewards = Rewards::<T>::get(vesting.skill);
			ensure!(
				vesting.checkpoint <= rewards.per_point,
				"screening: an assessment has earned before it was made"
			);
			let (count, earned) = points.entry(vesting.skill).or_default();
			for _ in &vesting.points {
				*count = count.saturating_add(1);
				*earned = earned.saturating_add(rewards.earned(vesting.checkpoint));
			}
		}
		for (skill, rewards) in Rewards::<T>::iter() {
			let (count, earned) = points.remove(&skill).unwrap_or_default();
			ensure!(rewards.points == count, "screening: points are miscounted");
			ensure!(
				rewards.owed == earned.saturating_add(rewards.rest),
				"screening: what assessments have earned is not what is owed"
			);
		}
		ensure!(points.is_empty(), "screening: assessments earn with nothing");
		Ok(())
	}

	fn ledger_holds() -> Result<(), TryRuntimeError> {
		let mut owed: Balance = 0;
		for request in Requests::<T>::iter_values() {
			owed = owed.saturating_add(request.panel().map_or(0, |panel| panel.terms.fee));
		}
		for rewards in Rewards::<T>::iter_values() {
			owed = owed.saturating_add(rewards.owed);
		}
		for (account, kept) in UnclaimedAmounts::<T>::iter() {
			ensure!(kept.amount > 0, "screening: nothing is kept for a claim");
			owed = owed.saturating_add(kept.amount);
			Self::try_scheduled(kept.queued_at, &DueItem::Unclaimed { account })?;
		}
		ensure!(Ledger::<T>::get() == owed, "screening: the ledger is not the sum of what is owed");
		let needed = owed.saturating_add(T::Coins::minimum_balance());
		ensure!(
			owed == 0 || T::Coins::balance(&Self::account()) >= needed,
			"screening: the ledger is not covered"
		);
		Ok(())
	}

	fn assert_holds() -> Result<(), TryRuntimeError> {
		let mut bonds = BTreeMap::<Vec<u8>, (T::AccountId, Balance)>::new();
		let mut records = bonds.clone();
		let add = |sums: &mut BTreeMap<Vec<u8>, (T::AccountId, Balance)>,
		           who: T::AccountId,
		           amount: Balance| {
			let (_, sum) = sums.entry(who.encode()).or_insert((who, 0));
			*sum = sum.saturating_add(amount);
		};
		for (who, _, screener) in Screeners::<T>::iter() {
			add(&mut bonds, who.clone(), screener.bond);
			// An account that has a bond may have no record, and the reverse.
			add(&mut records, who, 0);
		}
		for request in Requests::<T>::iter_values() {
			add(&mut bonds, request.applicant.clone(), 0);
			add(&mut records, request.applicant, request.deposit);
		}
		for (who, _, credential) in Credentials::<T>::iter() {
			add(&mut bonds, who.clone(), 0);
			add(&mut records, who, credential.deposit);
		}
		for (account, skill, cool_down) in CoolDowns::<T>::iter() {
			add(&mut bonds, account.clone(), 0);
			add(&mut records, account.clone(), cool_down.deposit);
			Self::try_scheduled(cool_down.queued_at, &DueItem::CoolDown { account, skill })?;
		}
		for (reason, sums) in [(HoldReason::Bond, bonds), (HoldReason::Record, records)] {
			let reason = reason.into();
			for (who, sum) in sums.into_values() {
				ensure!(
					T::Coins::balance_on_hold(&reason, &who) == sum,
					"screening: what is held from somebody is not what is on record"
				);
			}
		}
		Ok(())
	}

	fn queue_holds() -> Result<(), TryRuntimeError> {
		let Some(cursor) = DueCursor::<T>::get() else {
			ensure!(
				DueItems::<T>::iter_keys().next().is_none(),
				"screening: a queue without a cursor"
			);
			return Ok(());
		};
		ensure!(
			DueItems::<T>::iter_keys().all(|(block, _)| block > cursor),
			"screening: a due item was left behind"
		);
		Ok(())
	}

	/// `item` waits in the block that its record remembers, or has failed there.
	fn try_scheduled(
		queued_at: BlockNumberFor<T>,
		item: &DueItemOf<T>,
	) -> Result<(), TryRuntimeError> {
		ensure!(
			DueItems::<T>::contains_key(queued_at, item) || StuckItems::<T>::contains_key(item),
			"screening: something has a date that nobody will keep"
		);
		Ok(())
	}
}
