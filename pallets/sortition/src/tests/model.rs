// SPDX-License-Identifier: Apache-2.0

//! A hundred thousand random steps, each compared with a model that copies the whole pool for each
//! freeze.

use crate::{mock::*, order, Error};
use frame_support::{assert_err, assert_ok};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{Drawn, Exit, Hash, PoolId, Progress, Sortition, Subject};

const STEPS: u32 = 100_000;
const ACCOUNTS: u64 = 80;
const TENURE: u64 = 3;
const LIFETIME: u64 = 150;
const ATTEMPTS: u32 = 40;
const MOST_OPEN: usize = 24;

/// Pseudorandom numbers, the same in every run.
struct Dice(u64);

impl Dice {
	fn below(&mut self, bound: u64) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		(mixed ^ (mixed >> 31)) % bound
	}

	fn one_of<Item: Copy>(&mut self, items: &[Item]) -> Option<Item> {
		if items.is_empty() {
			return None;
		}
		items.get(self.below(items.len() as u64) as usize).copied()
	}
}

struct Member {
	who: u64,
	joined_at: u64,
	/// The freezes that the exit waits for, once the account has asked to leave.
	waits_for: Option<BTreeSet<Subject>>,
}

#[derive(Default)]
struct Pool {
	slots: Vec<Option<Member>>,
	free: Vec<usize>,
}

impl Pool {
	fn find(&self, who: u64) -> Option<usize> {
		self.slots.iter().position(|slot| slot.as_ref().is_some_and(|m| m.who == who))
	}

	fn member(&mut self, who: u64) -> Option<&mut Member> {
		self.slots.iter_mut().flatten().find(|member| member.who == who)
	}
}

struct Freeze {
	/// The account that can be drawn from each slot.
	snapshot: Vec<Option<u64>>,
	/// The accounts that the owner's filter refuses.
	conflicted: BTreeSet<u64>,
	seed_epoch: u32,
	expires_at: u64,
	/// All slots, shuffled by the first draw.
	order: Option<Vec<usize>>,
	tried: usize,
	/// The drawn accounts, and whether the seat is vacated.
	seats: Vec<(u64, bool)>,
}

impl Freeze {
	fn seated(&self) -> usize {
		self.seats.iter().filter(|(_, vacated)| !vacated).count()
	}

	fn draw(&mut self, subject: Subject, seed: Hash, seats: u32, attempts: u32) -> Drawn<u64> {
		let slots = self.snapshot.len() as u32;
		let order = self.order.get_or_insert_with(|| {
			let mut all: Vec<usize> = (0..slots as usize).collect();
			for place in 0..slots.min(ATTEMPTS) {
				let other = place + order::pick(&seed, &subject, place, slots - place);
				all.swap(place as usize, other as usize);
			}
			all.truncate(ATTEMPTS as usize);
			all
		});
		let order = order.clone();
		let mut drawn = Drawn { newly: vec![], attempts: 0, progress: Progress::Unfinished };
		while self.seated() < seats as usize {
			let Some(slot) = order.get(self.tried) else {
				drawn.progress = Progress::Exhausted;
				return drawn;
			};
			if drawn.attempts == attempts {
				return drawn;
			}
			self.tried += 1;
			drawn.attempts += 1;
			if let Some(who) = self.snapshot[*slot] {
				if !self.conflicted.contains(&who) {
					self.seats.push((who, false));
					drawn.newly.push(who);
				}
			}
		}
		drawn.progress = Progress::Complete;
		drawn
	}
}

#[derive(Default)]
struct Model {
	pools: BTreeMap<PoolId, Pool>,
	freezes: BTreeMap<Subject, Freeze>,
	cases: u32,
	epoch: u32,
	blocks: u64,
	entropy: Hash,
	seeds: BTreeMap<u32, Hash>,
	/// The count of each outcome, to assert that all occur.
	count: BTreeMap<&'static str, u32>,
}

impl Model {
	fn happened(&mut self, what: &'static str) {
		*self.count.entry(what).or_default() += 1;
	}

	fn open(&self, dice: &mut Dice) -> Option<Subject> {
		let open: Vec<Subject> = self.freezes.keys().copied().collect();
		dice.one_of(&open)
	}

	fn seats_of(&self, pool: PoolId, who: u64) -> usize {
		self.freezes
			.iter()
			.filter(|(subject, _)| subject.pool == pool)
			.filter(|(_, freeze)| freeze.seats.contains(&(who, false)))
			.count()
	}

	fn end(&mut self, subject: Subject) {
		self.freezes.remove(&subject);
		for member in self.pools.values_mut().flat_map(|pool| pool.slots.iter_mut().flatten()) {
			if let Some(waits_for) = &mut member.waits_for {
				waits_for.remove(&subject);
			}
		}
	}

	fn join(&mut self, pool_id: PoolId, who: u64) {
		let pool = self.pools.entry(pool_id).or_default();
		if pool.find(who).is_some() {
			assert_err!(Port::join(pool_id, &who), Error::<Test>::AlreadyInPool);
			return;
		}
		assert_ok!(Port::join(pool_id, &who));
		let member = Member { who, joined_at: System::block_number(), waits_for: None };
		let slot = match pool.free.pop() {
			Some(slot) => {
				assert!(pool.slots[slot].is_none());
				pool.slots[slot] = Some(member);
				self.happened("a slot was used again");
				slot
			},
			None => {
				pool.slots.push(Some(member));
				pool.slots.len() - 1
			},
		};
		assert_eq!(Port::member(pool_id, &who).unwrap().slot as usize, slot);
	}

	fn leave(&mut self, pool_id: PoolId, who: u64) {
		let open: BTreeSet<Subject> =
			self.freezes.keys().filter(|subject| subject.pool == pool_id).copied().collect();
		let pool = self.pools.entry(pool_id).or_default();
		let Some(member) = pool.member(who) else {
			assert_err!(Port::leave(pool_id, &who), Error::<Test>::NotInPool);
			return;
		};
		member.waits_for.get_or_insert(open);
		let exit = Port::leave(pool_id, &who).unwrap();
		self.check_exit(pool_id, who, exit);
	}

	fn complete_exit(&mut self, pool_id: PoolId, who: u64) {
		let pool = self.pools.entry(pool_id).or_default();
		match pool.member(who).map(|member| member.waits_for.is_some()) {
			None => {
				assert_err!(Port::complete_exit(pool_id, &who), Error::<Test>::NotInPool);
			},
			Some(false) => {
				assert_err!(Port::complete_exit(pool_id, &who), Error::<Test>::NotLeaving);
			},
			Some(true) => {
				let exit = Port::complete_exit(pool_id, &who).unwrap();
				self.check_exit(pool_id, who, exit);
			},
		}
	}

	fn check_exit(&mut self, pool_id: PoolId, who: u64, exit: Exit<u64>) {
		let pool = self.pools.get_mut(&pool_id).unwrap();
		let slot = pool.find(who).unwrap();
		let waits_for = pool.slots[slot].as_ref().unwrap().waits_for.as_ref().unwrap();
		match exit {
			Exit::Complete => {
				assert!(waits_for.is_empty(), "{who} is out too early");
				pool.slots[slot] = None;
				pool.free.push(slot);
				// A complete exit leaves no seat.
				assert_eq!(self.seats_of(pool_id, who), 0);
				self.happened("somebody got out");
			},
			Exit::Waiting { until } => {
				assert!(!waits_for.is_empty(), "{who} waits in vain");
				for subject in waits_for {
					assert!(self.freezes[subject].expires_at <= until);
				}
				self.happened("somebody waits");
			},
		}
	}

	fn freeze(&mut self, pool_id: PoolId, dice: &mut Dice) {
		if self.freezes.len() >= MOST_OPEN {
			return;
		}
		let now = System::block_number();
		let subject = Subject { pool: pool_id, case_id: self.cases, round: 0 };
		self.cases += 1;
		assert_ok!(Port::freeze(subject));
		let hostile = dice.below(10) == 0;
		let freeze = Freeze {
			snapshot: self
				.pools
				.entry(pool_id)
				.or_default()
				.slots
				.iter()
				.map(|slot| {
					let member = slot.as_ref()?;
					let drawable = member.waits_for.is_none()
						&& member.joined_at <= now.saturating_sub(TENURE);
					drawable.then_some(member.who)
				})
				.collect(),
			conflicted: (0..ACCOUNTS).filter(|_| hostile || dice.below(3) == 0).collect(),
			seed_epoch: self.epoch + 2,
			expires_at: now + LIFETIME,
			order: None,
			tried: 0,
			seats: vec![],
		};
		self.freezes.insert(subject, freeze);
		assert_err!(Port::freeze(subject), Error::<Test>::AlreadyFrozen);
	}

	fn draw(&mut self, dice: &mut Dice) {
		let Some(subject) = self.open(dice) else { return };
		let freeze = self.freezes.get_mut(&subject).unwrap();
		let seats = dice.below(6) as u32;
		let attempts = dice.below(20) as u32;
		let conflicted = freeze.conflicted.clone();
		let call = || Port::draw(subject, seats, attempts, |who| !conflicted.contains(who));
		if System::block_number() >= freeze.expires_at {
			assert_err!(call(), Error::<Test>::FreezeExpired);
			return self.happened("too late to draw");
		}
		let Some(seed) = self.seeds.get(&freeze.seed_epoch) else {
			assert!(!Port::is_ready(subject));
			assert_err!(call(), Error::<Test>::SeedNotKnown);
			return self.happened("too early to draw");
		};
		assert!(Port::is_ready(subject));
		let expected = freeze.draw(subject, *seed, seats, attempts);
		assert_eq!(call(), Ok(expected.clone()));
		let seats: Vec<_> =
			Port::seats(subject).into_iter().map(|seat| (seat.who, seat.vacated)).collect();
		assert_eq!(seats, freeze.seats);
		// Without the model's draw: no account twice, none that joined later, none in conflict.
		let drawn: BTreeSet<u64> = seats.iter().map(|(who, _)| *who).collect();
		assert_eq!(drawn.len(), seats.len());
		for who in &drawn {
			assert!(freeze.snapshot.contains(&Some(*who)));
			assert!(!freeze.conflicted.contains(who));
		}
		let pool = &self.pools[&subject.pool];
		let leavers = expected
			.newly
			.iter()
			.filter(|who| {
				let slot = pool.slots[pool.find(**who).unwrap()].as_ref().unwrap();
				slot.waits_for.is_some()
			})
			.count();
		if leavers > 0 {
			self.happened("somebody was drawn who had asked to leave after the freeze");
		}
		for _ in &expected.newly {
			self.happened("somebody was drawn");
		}
		self.happened(match expected.progress {
			Progress::Complete => "a draw was complete",
			Progress::Unfinished => "a draw was unfinished",
			Progress::Exhausted => "a draw was exhausted",
		});
	}

	fn vacate(&mut self, dice: &mut Dice) {
		let Some(subject) = self.open(dice) else { return };
		let freeze = self.freezes.get_mut(&subject).unwrap();
		let who = dice.below(ACCOUNTS);
		match freeze.seats.iter_mut().find(|seat| **seat == (who, false)) {
			Some(seat) => {
				seat.1 = true;
				assert_ok!(Port::vacate(subject, &who));
				self.happened("a seat was vacated");
			},
			None => {
				assert_err!(Port::vacate(subject, &who), Error::<Test>::NotSeated);
			},
		}
	}

	fn release(&mut self, dice: &mut Dice) {
		// The oldest as often as all others together, so that exits complete.
		let oldest = self.freezes.keys().next().copied();
		let chosen = if dice.below(2) == 0 { oldest } else { self.open(dice) };
		if let Some(subject) = chosen {
			Port::release(subject);
			self.end(subject);
			self.happened("a case was over");
		}
	}

	fn expire(&mut self, dice: &mut Dice) {
		let Some(subject) = self.open(dice) else { return };
		let call = || SortitionPallet::expire_freeze(RuntimeOrigin::signed(0), subject);
		if System::block_number() < self.freezes[&subject].expires_at {
			assert_err!(call(), Error::<Test>::FreezeNotExpired);
			return;
		}
		assert_ok!(call());
		self.end(subject);
		self.happened("a freeze has expired");
	}

	fn block(&mut self, dice: &mut Dice) {
		let change = dice.below(4) == 0;
		if change {
			// Consensus may skip epochs.
			ConsensusEpoch::mutate(|epoch| *epoch += 1 + dice.below(3));
		}
		let output = author_output(System::block_number());
		next_block();
		let output = BlakeTwo256::hash_of(&(&b"talent/sortition"[..], output));
		self.entropy = BlakeTwo256::hash_of(&(b"talent/entropy", self.entropy, Some(output)));
		self.blocks += 1;
		if change && self.blocks >= EPOCH {
			self.blocks = 0;
			self.epoch += 1;
			let seed = BlakeTwo256::hash_of(&(b"talent/seed", self.entropy, self.epoch));
			self.seeds.insert(self.epoch, seed);
			self.happened("an epoch has begun");
		}
	}

	/// Asserts that slots, counts and seats agree.
	fn check(&self) {
		assert_ok!(SortitionPallet::do_try_state());
		for (id, pool) in &self.pools {
			let is = SortitionPallet::pool(*id);
			assert_eq!(is.slots as usize, pool.slots.len());
			assert_eq!(is.members as usize, pool.slots.iter().flatten().count());
			let staying = pool.slots.iter().flatten().filter(|m| m.waits_for.is_none()).count();
			assert_eq!(Port::pool_size(*id) as usize, staying);
			for who in 0..ACCOUNTS {
				let is = Port::member(*id, &who);
				let slot = pool.find(who);
				assert_eq!(is.map(|member| member.slot as usize), slot);
				let Some((is, slot)) = is.zip(slot) else { continue };
				let member = pool.slots[slot].as_ref().unwrap();
				assert_eq!(is.joined_at, member.joined_at);
				assert_eq!(is.leaving, member.waits_for.is_some());
				assert_eq!(is.seats as usize, self.seats_of(*id, who));
			}
		}
		assert_eq!(SortitionPallet::current_epoch().number, self.epoch);
		for (subject, freeze) in &self.freezes {
			assert_eq!(
				SortitionPallet::seed_of(*subject),
				self.seeds.get(&freeze.seed_epoch).copied()
			);
		}
	}
}

fn walk(seed: u64) -> BTreeMap<&'static str, u32> {
	let mut model = Model::default();
	ExtBuilder::default()
		.with_parameters(|p| {
			p.min_tenure = TENURE;
			p.freeze_lifetime = LIFETIME;
			p.max_attempts = ATTEMPTS;
		})
		.build_and_execute(|| {
			let mut dice = Dice(seed);
			// The state has passed a block.
			model.entropy = SortitionPallet::current_epoch().entropy;
			model.blocks = 1;
			for step in 0..STEPS {
				let pool = if dice.below(3) == 0 { OTHER_POOL } else { POOL };
				let who = dice.below(ACCOUNTS);
				match dice.below(100) {
					0..=21 => model.join(pool, who),
					22..=31 => model.leave(pool, who),
					32..=44 => model.complete_exit(pool, who),
					45..=53 => model.freeze(pool, &mut dice),
					54..=73 => model.draw(&mut dice),
					74..=79 => model.vacate(&mut dice),
					80..=84 => model.release(&mut dice),
					85..=87 => model.expire(&mut dice),
					_ => model.block(&mut dice),
				}
				if step % 500 == 0 {
					model.check();
					System::reset_events();
				}
			}
			model.check();
			// At the end every exit completes.
			for subject in model.freezes.keys().copied().collect::<Vec<_>>() {
				Port::release(subject);
				model.end(subject);
			}
			for pool in [POOL, OTHER_POOL] {
				for who in 0..ACCOUNTS {
					if Port::member(pool, &who).is_some() {
						model.leave(pool, who);
					}
				}
				assert_eq!(SortitionPallet::pool(pool).members, 0);
			}
			model.check();
		});
	model.count
}

fn goes_as_the_model_says(seed: u64) {
	let count = walk(seed);
	println!("{count:#?}");
	for (what, least) in [
		("a slot was used again", 1_000),
		("somebody got out", 1_000),
		("somebody waits", 1_000),
		("somebody was drawn", 1_000),
		("somebody was drawn who had asked to leave after the freeze", 100),
		("a draw was complete", 1_000),
		("a draw was unfinished", 1_000),
		("a draw was exhausted", 100),
		("too early to draw", 500),
		("too late to draw", 10),
		("a seat was vacated", 100),
		("a case was over", 1_000),
		("a freeze has expired", 10),
		("an epoch has begun", 1_000),
	] {
		let times = count.get(what).copied().unwrap_or_default();
		assert!(times >= least, "{what}: only {times} times");
	}
}

#[test]
fn a_hundred_thousand_steps_go_as_the_model_says() {
	goes_as_the_model_says(1);
}

#[test]
fn another_hundred_thousand_do() {
	goes_as_the_model_says(2);
}

#[test]
fn and_another() {
	goes_as_the_model_says(3);
}
