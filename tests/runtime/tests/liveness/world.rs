// SPDX-License-Identifier: Apache-2.0

//! Who is there, and what the chain is before anything happens.

use super::{
	checks::Checker,
	seen,
	steps::{self, Outcome, Step},
	time,
};
use frame_support::{
	assert_ok, dispatch::CheckIfFeeless, storage::unhashed, traits::BuildGenesisConfig,
};
use pallet_jury::Expertise;
use pallet_members::MAX_ITEMS_PER_PAGE;
use sp_io::storage::{rollback_transaction, start_transaction};
use sp_runtime::{traits::Dispatchable, DispatchResult, Perbill};
use std::{
	cell::Cell,
	collections::BTreeMap,
	panic::{catch_unwind, AssertUnwindSafe},
};
use talent_primitives::{AccountId, Balance, BlockNumber, Item, Roles};
use talent_runtime::{
	configs::shared::TreasuryAccount,
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT},
	genesis_config_presets::DEV,
	Jobs, Jury, Members, OriginCaller, Runtime, RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin,
	Sortition,
};
use talent_runtime_tests::*;

/// Who claims. Both have BTRST and dollars.
pub const CLIENTS: [Person; 2] = [Person::Bob, Person::Dave];
/// Who answers. Both have BTRST and dollars.
pub const TALENTS: [Person; 2] = [Person::Charlie, Person::Eve];
/// Has nothing to do with anybody, and much money.
pub const STRANGER: Person = Person::Ferdie;
/// Where coins come from that somebody is given.
pub const RICH: Person = Person::Alice;

/// How many there are who are not members.
const OTHERS: u8 = 11;
/// From this one on they are arbitrators.
const FIRST_ARBITRATOR: u8 = 8;
/// What each of them has.
const ENDOWMENT: Balance = 2_000 * BTRST;

/// How many serve from the start.
#[derive(Clone, Copy)]
pub struct Cast {
	/// As jurors: at most 14. The first six of them have credentials and can be eyewitnesses.
	pub jurors: usize,
	/// As arbitrators: at most 3.
	pub arbitrators: usize,
	/// How many blocks a freeze of a pool lasts. It should be longer than any panel, but governance
	/// can err.
	pub freezes_last: BlockNumber,
}

/// Where a member's pay may go: there is no such account, so what is below the minimum balance
/// cannot be received.
pub fn nobody() -> AccountId {
	AccountId::from([99; 32])
}

/// Somebody who is no member and holds no key that anybody knows.
fn other(number: u8) -> AccountId {
	AccountId::from([100 + number; 32])
}

/// Everybody who acts: parties, screeners, others, a stranger, and somebody without a coin.
pub fn everybody() -> Vec<AccountId> {
	let known =
		|people: &[Person]| people.iter().map(|who| who.to_account_id()).collect::<Vec<_>>();
	[
		known(&CLIENTS),
		known(&TALENTS),
		known(&screeners()),
		(0..OTHERS).map(other).collect(),
		known(&[STRANGER]),
		vec![nobody()],
	]
	.concat()
}

/// Those who can be jurors, by the order in which they volunteer.
fn candidates() -> Vec<AccountId> {
	let screeners = screeners().into_iter().map(|who| who.to_account_id());
	screeners.chain((0..FIRST_ARBITRATOR).map(other)).collect()
}

/// `who` makes this call. A call that was promised to be free because it will succeed must succeed;
/// and a duty that succeeds must have been promised.
pub fn act(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	let origin = RuntimeOrigin::signed(who.clone());
	let is_free = call.is_feeless(&origin);
	let is_duty = is_duty(&call);
	let told = if is_free || is_duty { format!("{call:?}") } else { String::new() };
	let result = call.dispatch(origin).map(|_| ()).map_err(|error| error.error);
	if is_free {
		assert_eq!(result, Ok(()), "{told} was free and is refused");
	} else if is_duty {
		assert!(result.is_err(), "{told} was a duty and not free");
	}
	result
}

/// Returns `true` for a call that is feeless when it succeeds.
fn is_duty(call: &RuntimeCall) -> bool {
	use pallet_jury::Call::*;
	matches!(
		call,
		RuntimeCall::Jury(
			accept_claim { .. }
				| counterclaim { .. }
				| accept_settlement { .. }
				| call_eyewitnesses { .. }
				| testify { .. }
				| close_evidence { .. }
				| commit_vote { .. }
				| reveal_vote { .. }
		)
	)
}

/// Governance makes this call.
pub fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|error| error.error)
}

/// What the owner of the dollar does: the treasury's account, for which governance speaks.
pub fn by_owner(call: pallet_assets::Call<Runtime>) -> DispatchResult {
	let treasury = frame_system::RawOrigin::Signed(TreasuryAccount::get());
	let as_origin = Box::new(OriginCaller::system(treasury));
	by_root(pallet_utility::Call::<Runtime>::dispatch_as_fallible {
		as_origin,
		call: Box::new(call.into()),
	})
}

/// `from` sends so many BTRST.
pub fn pay(from: &AccountId, to: AccountId, value: Balance) -> DispatchResult {
	act(from, pallet_balances::Call::<Runtime>::transfer_keep_alive { dest: to.into(), value })
}

/// What binds a member, and what is held from them, before anything happens: so it must be in the
/// end.
#[derive(Clone, Default)]
pub struct Before {
	/// What a member is bound by.
	pub items: BTreeMap<AccountId, Vec<Item<AccountId>>>,
	/// What is on hold, for whatever reason.
	pub held: BTreeMap<AccountId, Balance>,
}

impl Before {
	/// As it is now.
	fn now() -> Self {
		let items = |who: &AccountId| {
			(who.clone(), Members::open_items(who.clone(), None, MAX_ITEMS_PER_PAGE))
		};
		let held = |who: &AccountId| (who.clone(), held(who.clone()));
		Self {
			items: everybody().iter().map(items).collect(),
			held: everybody().iter().map(held).collect(),
		}
	}
}

/// A chain in memory on which nothing has happened yet.
pub struct World {
	state: sp_io::TestExternalities,
	before: Before,
}

impl World {
	/// A chain where these serve.
	pub fn new(cast: Cast) -> Self {
		let mut genesis = preset(DEV);
		// Who serves is up to the search.
		genesis["jury"]["jurors"] = serde_json::json!([]);
		genesis["jury"]["arbitrators"] = serde_json::json!([]);
		let genesis: RuntimeGenesisConfig = serde_json::from_value(genesis).expect("it is one");
		// Never written down: whatever is read is found among the changes, which is quicker than in
		// a trie.
		let mut state = sp_io::TestExternalities::new_empty();
		let before = state.execute_with(|| {
			genesis.build();
			begin_block(BEGINNING);
			// Until the dollar has a price.
			pass_blocks(6);
			forget_history();
			Self::begin(cast)
		});
		Self { state, before }
	}

	fn begin(cast: Cast) -> Before {
		time::begin();
		set_parameters(cast.freezes_last);
		for number in 0..OTHERS {
			assert_ok!(pay(&RICH.to_account_id(), other(number), ENDOWMENT));
		}
		for who in screeners() {
			assert_ok!(pay(&RICH.to_account_id(), who.to_account_id(), ENDOWMENT));
		}
		for (people, roles) in [(CLIENTS, Roles::CLIENT), (TALENTS, Roles::TALENT)] {
			for who in people {
				let join = MembersCall::join { roles, profile: cid("profile"), referrer: None };
				assert_ok!(act(&who.to_account_id(), join));
			}
		}
		let before = Before::now();
		for (place, who) in candidates().iter().take(cast.jurors).enumerate() {
			let skills = if place < screeners().len() { vec![SKILL] } else { vec![] };
			let expertise = Expertise::try_from(skills).expect("one is not too many");
			assert_ok!(act(who, pallet_jury::Call::<Runtime>::volunteer { expertise }));
		}
		for place in 0..cast.arbitrators {
			let account = other(FIRST_ARBITRATOR + place as u8);
			assert_ok!(by_root(pallet_jury::Call::<Runtime>::appoint_arbitrator { account }));
		}
		time::pass_to(block() + 20);
		frame_system::Pallet::<Runtime>::reset_events();
		before
	}

	/// Plays a sequence and undoes it. Asks after each step what would become of it all without
	/// anybody; if not `thoroughly`, only after the last. Which step has failed, and why.
	pub fn play(&mut self, sequence: &[Step], thoroughly: bool) -> Result<(), (usize, String)> {
		let at = Cell::new(0);
		let played = self.undone(|checker| {
			for (place, step) in sequence.iter().enumerate() {
				at.set(place);
				let outcome = steps::take(step);
				checker.observe();
				if outcome != Outcome::Refused {
					seen(&step.name());
					checker.holds();
				}
				if outcome == Outcome::Done && thoroughly {
					checker.run_out(false);
				}
			}
			checker.run_out(true);
		});
		played.map_err(|why| (at.get(), why))
	}

	/// What is noticed if, behind everybody's back, something is spoilt after these steps.
	pub fn spoilt(&mut self, sequence: &[Step], spoil: fn()) -> Result<(), String> {
		self.undone(|checker| {
			for step in sequence {
				assert_ne!(steps::take(step), Outcome::Refused, "{step:?}");
			}
			checker.observe();
			spoil();
			checker.run_out(true);
		})
	}

	/// Does something and undoes it; why it has failed.
	fn undone(&mut self, something: impl FnOnce(&mut Checker)) -> Result<(), String> {
		let before = &self.before;
		self.state.execute_with(|| {
			start_transaction();
			unhashed::put(PLAYING, &());
			let done = catch_unwind(AssertUnwindSafe(|| something(&mut Checker::new(before))));
			// A failure may have left storage layers open within this one.
			while unhashed::exists(PLAYING) {
				rollback_transaction();
			}
			done.map_err(|panic| {
				let words = panic.downcast_ref::<String>().cloned();
				let word = panic.downcast_ref::<&str>().map(|why| String::from(*why));
				words.or(word).unwrap_or_else(|| "without a word".into())
			})
		})
	}
}

/// Is there while a sequence is played.
const PLAYING: &[u8] = b"liveness:playing";

/// Windows of a few blocks, and what is due at once is never very much.
fn set_parameters(freezes_last: BlockNumber) {
	assert_ok!(by_root(pallet_jury::Call::<Runtime>::set_parameters {
		parameters: short(Jury::parameters())
	}));

	let mut parameters = Sortition::parameters();
	parameters.min_tenure = 5;
	parameters.freeze_lifetime = freezes_last;
	parameters.min_epoch_blocks = 1;
	assert_ok!(by_root(pallet_sortition::Call::<Runtime>::set_parameters { parameters }));

	let mut parameters = Jobs::parameters();
	parameters.claim_period = 100;
	parameters.default_open_for = 40;
	parameters.default_duration = 120;
	parameters.default_notice_period = 5;
	parameters.final_billing_window = 10;
	parameters.default_review_window = 12;
	parameters.min_review_window = 5;
	parameters.review_period = 10;
	assert_ok!(by_root(JobsCall::set_parameters { parameters }));
}

/// The parameters of the jury that a search begins with.
pub fn short(
	parameters: pallet_jury::Parameters<BlockNumber>,
) -> pallet_jury::Parameters<BlockNumber> {
	pallet_jury::Parameters {
		answer_window: 8,
		evidence_window: 24,
		testimony_window: 6,
		draw_window: 22,
		commit_window: 5,
		reveal_window: 5,
		appeal_window: 8,
		retry_period: 5,
		term: 2_000,
		arbitrator_term: 1_500,
		bond: 10 * BTRST,
		slash: Perbill::from_percent(25),
		max_strikes: 3,
		strike_memory: 600,
		max_load: 3,
		juror_pay: 2 * BTRST,
		juror_bonus: BTRST,
		appeal_pay: 3 * BTRST,
		eyewitness_pay: BTRST,
		arbitrator_pay: 3 * BTRST,
		claim_rate: Perbill::from_percent(2),
		appeal_rate: Perbill::from_percent(4),
		value_per_seat: 50 * BTRST,
		claim_period: 100,
		max_due_items: 100,
		..parameters
	}
}

/// What somebody who spends all keeps.
pub const LEFT: Balance = EXISTENTIAL_DEPOSIT;
