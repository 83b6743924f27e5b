// SPDX-License-Identifier: Apache-2.0

//! The smallest honest sortition: who was frozen is drawn one after the other, from a place that a
//! test names. In storage, as in the real runtime: what fails has changed nothing.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small

use super::*;
use codec::{Decode, Encode};
use frame_support::{dispatch::DispatchResult, storage::unhashed};
use sp_runtime::{DispatchError, Weight};
use std::collections::BTreeMap;
use talent_primitives::{
	Drawn, Exit, PoolId, PoolMember, Progress, Seat, Sortition, Subject, NOT_CONNECTED,
};

/// What it answers to those who are in a pool already, or on the way out.
pub const IN_POOL: DispatchError = DispatchError::Other("in the pool");
/// What it answers about those who are not in a pool.
pub const NOT_IN_POOL: DispatchError = DispatchError::Other("not in the pool");

#[derive(Clone, Encode, Decode)]
struct Member {
	who: AccountId,
	joined_at: u64,
	leaving: bool,
}

#[derive(Clone, Encode, Decode)]
struct Frozen {
	/// In the order in which they are drawn.
	members: Vec<AccountId>,
	next: u32,
	/// Who was drawn, and whether they have given it up.
	seats: Vec<(AccountId, bool)>,
	ready_at: u64,
	expires_at: u64,
}

pub struct MockSortition;

impl MockSortition {
	const POOLS: &'static [u8] = b"mock:pools";
	const SUBJECTS: &'static [u8] = b"mock:subjects";

	fn pools() -> BTreeMap<PoolId, Vec<Member>> {
		unhashed::get_or_default(Self::POOLS)
	}

	fn subjects() -> BTreeMap<Subject, Frozen> {
		unhashed::get_or_default(Self::SUBJECTS)
	}

	fn put_subjects(subjects: &BTreeMap<Subject, Frozen>) {
		unhashed::put(Self::SUBJECTS, subjects);
	}

	/// How many freezes are not released.
	pub fn freezes() -> usize {
		Self::subjects().len()
	}

	fn live(subject: Subject) -> Option<Frozen> {
		Self::subjects().get(&subject).filter(|frozen| now() < frozen.expires_at).cloned()
	}
}

impl Sortition<AccountId, u64> for MockSortition {
	fn join(pool: PoolId, who: &AccountId) -> DispatchResult {
		let mut pools = Self::pools();
		let members = pools.entry(pool).or_default();
		if members.iter().any(|member| member.who == *who) {
			return Err(IN_POOL);
		}
		members.push(Member { who: *who, joined_at: now(), leaving: false });
		unhashed::put(Self::POOLS, &pools);
		Ok(())
	}

	fn leave(pool: PoolId, who: &AccountId) -> Result<Exit<u64>, DispatchError> {
		let mut pools = Self::pools();
		let members = pools.entry(pool).or_default();
		let member = members.iter_mut().find(|member| member.who == *who).ok_or(NOT_IN_POOL)?;
		member.leaving = true;
		let until = Self::subjects()
			.iter()
			.filter(|(subject, frozen)| {
				subject.pool == pool && now() < frozen.expires_at && frozen.members.contains(who)
			})
			.map(|(_, frozen)| frozen.expires_at)
			.max();
		if until.is_none() {
			members.retain(|member| member.who != *who);
		}
		unhashed::put(Self::POOLS, &pools);
		Ok(until.map_or(Exit::Complete, |until| Exit::Waiting { until }))
	}

	fn complete_exit(pool: PoolId, who: &AccountId) -> Result<Exit<u64>, DispatchError> {
		match Self::member(pool, who) {
			Some(member) if member.leaving => Self::leave(pool, who),
			_ => Err(NOT_IN_POOL),
		}
	}

	fn member(pool: PoolId, who: &AccountId) -> Option<PoolMember<u64>> {
		let pools = Self::pools();
		let members = pools.get(&pool)?;
		let slot = members.iter().position(|member| member.who == *who)?;
		let Member { joined_at, leaving, .. } = members[slot].clone();
		let sits = |frozen: &Frozen| frozen.seats.contains(&(*who, false));
		let seats =
			Self::subjects().iter().filter(|(s, frozen)| s.pool == pool && sits(frozen)).count();
		let seats = u32::try_from(seats).unwrap();
		Some(PoolMember { slot: u32::try_from(slot).unwrap(), joined_at, leaving, seats })
	}

	fn pool_size(pool: PoolId) -> u32 {
		let staying = |members: &Vec<Member>| members.iter().filter(|m| !m.leaving).count();
		u32::try_from(Self::pools().get(&pool).map(staying).unwrap_or_default()).unwrap()
	}

	fn freeze(subject: Subject) -> DispatchResult {
		let mut subjects = Self::subjects();
		if subjects.contains_key(&subject) {
			return Err(DispatchError::Other("frozen already"));
		}
		let members = Self::pools().remove(&subject.pool).unwrap_or_default();
		let mut members: Vec<AccountId> =
			members.into_iter().filter(|member| !member.leaving).map(|member| member.who).collect();
		if !members.is_empty() {
			let from = usize::try_from(DrawFrom::get()).unwrap() % members.len();
			members.rotate_left(from);
		}
		subjects.insert(
			subject,
			Frozen {
				members,
				next: 0,
				seats: vec![],
				ready_at: now() + SeedDelay::get(),
				expires_at: now() + FreezeLife::get(),
			},
		);
		Self::put_subjects(&subjects);
		Ok(())
	}

	fn is_ready(subject: Subject) -> bool {
		Self::live(subject).is_some_and(|frozen| now() >= frozen.ready_at)
	}

	/// One block too early: an estimate.
	fn ready_at(subject: Subject) -> Option<u64> {
		Self::live(subject).map(|frozen| now().max(frozen.ready_at - 1))
	}

	fn expires_at(subject: Subject) -> Option<u64> {
		Self::subjects().get(&subject).map(|frozen| frozen.expires_at)
	}

	fn draw(
		subject: Subject,
		seats: u32,
		attempts: u32,
		mut eligible: impl FnMut(&AccountId) -> bool,
	) -> Result<Drawn<AccountId>, DispatchError> {
		if !Self::is_ready(subject) {
			return Err(NOT_CONNECTED);
		}
		let mut frozen = Self::live(subject).ok_or(NOT_CONNECTED)?;
		let mut taken = frozen.seats.iter().filter(|(_, vacated)| !vacated).count();
		let mut newly = vec![];
		let mut used = 0;
		let progress = loop {
			if taken >= usize::try_from(seats).unwrap() {
				break Progress::Complete;
			}
			let Some(who) = frozen.members.get(usize::try_from(frozen.next).unwrap()).copied()
			else {
				break Progress::Exhausted;
			};
			if used >= attempts {
				break Progress::Unfinished;
			}
			used += 1;
			frozen.next += 1;
			if eligible(&who) {
				frozen.seats.push((who, false));
				newly.push(who);
				taken += 1;
			}
		};
		let mut subjects = Self::subjects();
		subjects.insert(subject, frozen);
		Self::put_subjects(&subjects);
		Ok(Drawn { newly, attempts: used, progress })
	}

	fn seats(subject: Subject) -> Vec<Seat<AccountId>> {
		let seats = Self::live(subject).map(|frozen| frozen.seats).unwrap_or_default();
		seats.into_iter().map(|(who, vacated)| Seat { who, vacated }).collect()
	}

	fn vacate(subject: Subject, who: &AccountId) -> DispatchResult {
		let mut subjects = Self::subjects();
		let frozen = subjects.get_mut(&subject).ok_or(NOT_CONNECTED)?;
		let seat =
			frozen.seats.iter_mut().find(|seat| **seat == (*who, false)).ok_or(NOT_CONNECTED)?;
		seat.1 = true;
		Self::put_subjects(&subjects);
		Ok(())
	}

	fn release(subject: Subject) {
		let mut subjects = Self::subjects();
		subjects.remove(&subject);
		Self::put_subjects(&subjects);
	}

	fn join_weight() -> Weight {
		Weight::zero()
	}

	fn leave_weight() -> Weight {
		Weight::zero()
	}

	fn freeze_weight() -> Weight {
		Weight::zero()
	}

	fn draw_weight(_: u32) -> Weight {
		Weight::zero()
	}

	fn vacate_weight() -> Weight {
		Weight::zero()
	}

	fn release_weight(_: u32) -> Weight {
		Weight::zero()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn make_ready(subject: Subject) {
		let mut subjects = Self::subjects();
		if let Some(frozen) = subjects.get_mut(&subject) {
			frozen.ready_at = now();
		}
		Self::put_subjects(&subjects);
	}
}
