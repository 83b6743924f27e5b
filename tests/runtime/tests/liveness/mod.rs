// SPDX-License-Identifier: Apache-2.0

//! Liveness, proved by search: whatever people and governance have done, if everybody is silent
//! from now on, every case is over within a stated time, everybody has theirs back, and nothing is
//! left.
//!
//! A search makes up sequences of steps ([`Step`]): parties, jurors, arbitrators, eyewitnesses,
//! strangers and governance act, err and stay silent, over contracts in BTRST and in test dollars,
//! several cases at once, while time passes. After **every** step it asks what would become of it
//! all without anybody: in a storage layer that is thrown away afterwards only hooks run, until
//! nothing is due any more ([`checks::run_out`] says what must hold on the way and in the end).
//!
//! From three kinds of states nobody has to look, as that was done:
//! - a step that was refused has changed nothing: the dispatch has rolled it back;
//! - blocks with hooks and without anybody are themselves a part of what was looked at before;
//! - after a step that consists of several calls, the calls before the last are steps of other
//!   sequences.
//!
//! The runtime is the real one, with the genesis of the `dev` network and shorter windows. Blocks
//! are not whole ones ([`time`] says what runs): some hundred thousand would take hours.
//!
//! A failure prints the shortest list of steps that was found for it, and the seed that leads
//! there:
//!
//! ```text
//! # Begin each search with this sequence.
//! LIVENESS_SEED=4711 test_crates -p talent-runtime-tests liveness -- --nocapture
//! # So many steps, all searches together.
//! LIVENESS_STEPS=10000000 test_crates -p talent-runtime-tests liveness -- --nocapture
//! ```

mod checks;
mod steps;
mod time;
mod world;

use proptest::{
	collection::vec,
	strategy::{Strategy, ValueTree},
	test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use sp_io::hashing::blake2_256;
use std::{
	cell::{Cell, RefCell},
	collections::BTreeMap,
	sync::Once,
	time::Instant,
};
use steps::Step;
use world::{Cast, World};

/// How many steps all searches take together if nobody says.
const STEPS: u64 = 100_000;
/// How many searches there are: each is a test of its own, so that they run side by side.
const SEARCHES: u64 = 4;
/// How many steps a sequence has.
const LENGTH: usize = 100;

thread_local! {
	/// How often something has happened, over all sequences.
	static SEEN: RefCell<BTreeMap<String, u64>> = const { RefCell::new(BTreeMap::new()) };
	/// Whether this thread is searching: then a failure is no news yet.
	static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Counts that something has happened.
fn seen(what: &str) {
	SEEN.with(|seen| *seen.borrow_mut().entry(what.into()).or_default() += 1);
}

/// Lets failures of a search be told once, when the shortest way to one is known.
fn be_quiet() {
	static HOOK: Once = Once::new();
	HOOK.call_once(|| {
		let loud = std::panic::take_hook();
		std::panic::set_hook(Box::new(move |panic| {
			if !QUIET.get() {
				loud(panic);
			}
		}));
	});
}

fn number(variable: &str) -> Option<u64> {
	let value = std::env::var(variable).ok()?;
	Some(value.parse().unwrap_or_else(|_| panic!("{variable} is a number")))
}

/// The sequence that belongs to a seed.
fn sequence(seed: u64) -> Vec<Step> {
	let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &blake2_256(&seed.to_le_bytes()));
	let mut runner = TestRunner::new_with_rng(Config::default(), rng);
	vec(steps::step(), LENGTH).new_tree(&mut runner).expect("nothing is refused").current()
}

/// Leaves out of a sequence that fails whatever can be left out: halves, quarters, at last single
/// steps.
fn shortest(world: &mut World, mut sequence: Vec<Step>, mut why: String) -> (Vec<Step>, String) {
	let mut part = sequence.len();
	while part > 0 {
		let mut at = 0;
		while at < sequence.len() {
			let mut shorter = sequence.clone();
			shorter.drain(at..(at + part).min(sequence.len()));
			match world.play(&shorter, false) {
				Err((failed, reason)) => {
					shorter.truncate(failed + 1);
					(sequence, why) = (shorter, reason);
				},
				Ok(()) => at += part,
			}
		}
		part /= 2;
	}
	(sequence, why)
}

/// Looks for a state from which silence strands somebody. Each of `expected` must have happened, or
/// the search has not looked where it should.
fn search(name: &str, cast: Cast, expected: &[&str]) {
	be_quiet();
	let wanted = number("LIVENESS_STEPS").unwrap_or(STEPS);
	let sequences = wanted.div_ceil(SEARCHES).div_ceil(LENGTH as u64);
	let derived = |turn: u64| {
		let hash = blake2_256(format!("{name} {turn}").as_bytes());
		u64::from_le_bytes(hash[..8].try_into().unwrap())
	};
	let mut world = World::new(cast);
	let started = Instant::now();
	for turn in 0..sequences {
		let seed = match number("LIVENESS_SEED") {
			Some(seed) if turn == 0 => seed,
			_ => derived(turn),
		};
		let mut steps = sequence(seed);
		QUIET.set(true);
		if let Err((failed, why)) = world.play(&steps, true) {
			steps.truncate(failed + 1);
			let (steps, why) = shortest(&mut world, steps, why);
			QUIET.set(false);
			let list = steps.iter().map(|step| format!("  {step:?}\n")).collect::<String>();
			panic!(
				"{why}\nafter, at the shortest,\n{list}\
				again: LIVENESS_SEED={seed}, the search `{name}`, sequence {turn}"
			);
		}
		QUIET.set(false);
	}
	let took = started.elapsed();
	let steps = sequences * LENGTH as u64;
	println!("{name}: {steps} steps, {:.0} a second", steps as f64 / took.as_secs_f64());
	SEEN.with(|all| {
		println!("{:#?}", all.borrow());
		// A few steps need not lead everywhere.
		for what in expected.iter().filter(|_| steps >= STEPS / SEARCHES) {
			assert!(all.borrow().contains_key(*what), "{name} has never seen: {what}");
		}
	});
}

/// What every search comes across, however few there are.
const ALWAYS: [&str; 6] = [
	"a case is opened",
	"a ruling: Default",
	"a ruling: Settlement",
	"a ruling: Offers",
	"a ruling is executed",
	"a contract in dollars is disputed",
];

#[test]
fn where_everybody_is_there_nobody_is_stranded() {
	let expected = [
		"a ruling: Votes",
		"a ruling: AllVotes",
		"an appeal",
		"a second panel rules",
		"a juror is struck",
		"an eyewitness testifies",
		"an arbitrator is paid",
		"an arbitrator is idle",
		"seats are drawn again",
		"a default is opened",
		"kept for a claim",
		"ClaimKept",
	];
	search(
		"everybody",
		Cast { jurors: 14, arbitrators: 3, freezes_last: 600 },
		&[&ALWAYS[..], &expected].concat(),
	);
}

#[test]
fn where_few_are_there_nobody_is_stranded() {
	let expected = ["a ruling: Votes", "an appeal", "a juror is struck", "ExpireFreeze"];
	search(
		"few",
		Cast { jurors: 4, arbitrators: 1, freezes_last: 100 },
		&[&ALWAYS[..], &expected].concat(),
	);
}

#[test]
fn where_two_can_judge_nobody_is_stranded() {
	search("two", Cast { jurors: 2, arbitrators: 0, freezes_last: 150 }, &ALWAYS);
}

#[test]
fn where_nobody_judges_nobody_is_stranded() {
	search("nobody", Cast { jurors: 0, arbitrators: 0, freezes_last: 600 }, &ALWAYS);
}

/// The search is no better than what it notices: each of these is what a forgotten line would do.
#[test]
fn what_would_strand_somebody_is_noticed() {
	use Step::*;
	be_quiet();
	let mut world = World::new(Cast { jurors: 14, arbitrators: 3, freezes_last: 600 });
	let opened = [
		Open { client: 0, talent: 0, dollars: false, amount: 100, backer: Some(12), part: 8 },
		Answer { case: 0, by: None, empty: false },
	];
	assert_eq!(world.spoilt(&opened, || ()), Ok(()));
	for (spoil, noticed) in checks::SPOILS {
		QUIET.set(true);
		let result = world.spoilt(&opened, spoil);
		QUIET.set(false);
		let why = result.expect_err(noticed);
		assert!(noticed.split('|').any(|words| why.contains(words)), "{noticed}: {why}");
	}
}
