// SPDX-License-Identifier: Apache-2.0

//! What must hold in every state, and what must become of it.

use super::{
	seen, time,
	world::{act, everybody, Before},
};
use frame_support::{
	assert_ok,
	storage::{with_transaction_unchecked, TransactionOutcome},
	traits::{
		fungible::{Inspect, InspectHold, Mutate},
		tokens::Preservation,
	},
};
use pallet_fee_treasury::Event as FeeEvent;
use pallet_jobs::Event as JobsEvent;
use pallet_jury::{Basis, CaseOf, Event as JuryEvent, HoldReason, Phase, State};
use pallet_members::MAX_ITEMS_PER_PAGE;
use std::collections::BTreeMap;
use talent_primitives::{
	purse::Purse, AccountId, AssetKind, Balance, BlockNumber, CaseId, Item, ItemRegistry, PoolId,
	Sortition as Lots, Subject,
};
use talent_runtime::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, TOTAL_SUPPLY},
		test_dollar,
	},
	Balances, Jobs, Jury, Members, Runtime, RuntimeEvent, RuntimeHoldReason, Screening, Sortition,
	System,
};
use talent_runtime_tests::*;

/// How many blocks each panel may be late: what is left to draw when the time for it is over is
/// drawn all the same, so many slots in a block. Nothing else is late while the queue keeps up.
const LATE: BlockNumber = 3;
/// More blocks with something due than any state leads to.
const PATIENCE: u32 = 1_000;
/// How often a state is followed until even the last juror's term is over.
const FOR_GOOD: u32 = 8;

/// Follows one sequence.
pub struct Checker<'a> {
	before: &'a Before,
	/// What was in the pot when it was last looked at.
	pot: Balance,
	/// How many states were followed.
	followed: u32,
	/// Whether what happens is what somebody has done, and not what would become of it.
	in_earnest: bool,
}

impl<'a> Checker<'a> {
	/// From now on.
	pub fn new(before: &'a Before) -> Self {
		Self { before, pot: pot(), followed: 0, in_earnest: true }
	}

	/// Takes note of what has happened since it last did: what came into the pot and left it is
	/// what was told.
	pub fn observe(&mut self) {
		let (mut came, mut left) = (0, 0);
		let account = Jury::account();
		for record in System::read_events_no_consensus() {
			let (into, out) = flows(&record.event, &account);
			came += into;
			left += out;
			if self.in_earnest {
				note(&record.event);
			}
		}
		System::reset_events();
		let now = pot();
		assert_eq!(now + left, self.pot + came, "the pot is not what was told of it");
		self.pot = now;
	}

	/// What must hold in every state.
	pub fn holds(&self) {
		holds();
	}

	/// What becomes of it if everybody is silent from now on; then it is as if nobody had asked.
	/// Every so often, and if `for_good`, until even the last juror's term is over.
	pub fn run_out(&mut self, for_good: bool) {
		self.followed += 1;
		let for_good = for_good || self.followed.is_multiple_of(FOR_GOOD);
		self.as_if(|checker| checker.follow(for_good));
	}

	fn as_if(&mut self, follow: impl FnOnce(&mut Self)) {
		let pot = self.pot;
		self.in_earnest = false;
		with_transaction_unchecked(|| {
			follow(self);
			TransactionOutcome::Rollback(())
		});
		self.in_earnest = true;
		self.pot = pot;
	}

	fn follow(&mut self, for_good: bool) {
		let mut ends = latest_ends();
		let mut patience = PATIENCE;
		while let Some(next) = time::next_due() {
			if !for_good && everything_is_over() {
				break;
			}
			time::pass_one(next);
			self.observe();
			ends.retain(|id, end| {
				let is_open = pallet_jury::Cases::<Runtime>::contains_key(id);
				assert!(
					!is_open || block() <= *end,
					"case {id} should be over by {end} and is not at {}: {:?}",
					block(),
					pallet_jury::Cases::<Runtime>::get(id)
				);
				is_open
			});
			patience -= 1;
			assert!(patience > 0, "something is due for ever");
		}
		assert!(ends.is_empty(), "nothing is due, and these cases are open: {ends:?}");
		over();
		if for_good {
			for_good_over(self.before);
		}
		holds();
	}
}

/// What the pot has.
fn pot() -> Balance {
	Balances::total_balance(&Jury::account())
}

/// The most that a case can last if nobody does anything from now on: each case keeps the windows
/// that it was opened under.
fn latest_end(case: &CaseOf<Runtime>) -> BlockNumber {
	let now = block();
	let terms = &case.terms;
	let once = terms.draw_window + terms.commit_window + terms.reveal_window;
	let after_first = if case.appeal.is_none() { terms.appeal_window } else { 0 };
	match &case.state {
		State::Claimed { until } => now.max(*until) + terms.appeal_window,
		State::Evidence { until, .. } => {
			let testimony = terms.draw_window + terms.testimony_window;
			now.max(*until) + testimony + 3 * once + terms.appeal_window
		},
		State::Testimony { until } => now.max(*until) + 3 * once + terms.appeal_window,
		State::Panel(panel) => {
			let left = match panel.phase {
				Phase::Drawing { until } => {
					now.max(until) + terms.commit_window + terms.reveal_window
				},
				Phase::Committing { until } => now.max(until) + terms.reveal_window,
				Phase::Revealing { until } => now.max(until),
			};
			left + (2 - panel.redraws) * once + after_first
		},
		State::Provisional { until, .. } => now.max(*until),
		State::Ruled { retry_at, .. } => now.max(*retry_at),
	}
}

/// By when each case must be over.
fn latest_ends() -> BTreeMap<CaseId, BlockNumber> {
	// What hooks have not done yet they must do first, and of what is due in one block only so much
	// at once.
	let done = pallet_jury::DueCursor::<Runtime>::get().unwrap_or(block());
	let items = pallet_jury::DueItems::<Runtime>::iter_keys().count() as BlockNumber;
	let behind = block().saturating_sub(done) + items / Jury::parameters().max_due_items;
	pallet_jury::Cases::<Runtime>::iter()
		.map(|(id, case)| (id, latest_end(&case) + behind + 2 * LATE))
		.collect()
}

/// What must hold in every state.
fn holds() {
	assert_eq!(Balances::total_issuance(), TOTAL_SUPPLY, "coins were made or burnt");
	assert_ok!(Jury::do_try_state());
	assert_ok!(Jobs::do_try_state());
	assert_ok!(Sortition::do_try_state());
	assert_ok!(Members::do_try_state());
	assert_ok!(Screening::do_try_state());
	let stuck = pallet_jury::StuckItems::<Runtime>::iter_keys().collect::<Vec<_>>();
	assert!(stuck.is_empty(), "the jury's queue has failed: {stuck:?}");
}

/// Whether only terms of jurors and arbitrators, and what is kept for somebody, are left.
fn everything_is_over() -> bool {
	pallet_jury::Cases::<Runtime>::iter_keys().next().is_none()
		&& pallet_jobs::Contracts::<Runtime>::iter_keys().next().is_none()
}

/// Without cases and contracts nothing is kept for any.
fn over() {
	use pallet_jury::*;
	assert_eq!(Cases::<Runtime>::iter_keys().count(), 0, "a case is left");
	assert_eq!(CaseByInvoice::<Runtime>::iter_keys().count(), 0, "an invoice is in a case");
	assert_eq!(Evidence::<Runtime>::iter_keys().count(), 0, "evidence is left");
	assert_eq!(Notes::<Runtime>::iter_keys().count(), 0, "a note is left");
	assert_eq!(Involved::<Runtime>::iter_keys().count(), 0, "somebody is involved in nothing");
	for (who, juror) in Jurors::<Runtime>::iter() {
		assert_eq!(juror.load, 0, "{who:?} has a seat of nothing");
	}
	for (who, arbitrator) in Arbitrators::<Runtime>::iter() {
		assert_eq!(arbitrator.load, 0, "{who:?} organises nothing");
	}
	let frozen = pallet_sortition::Freezes::<Runtime>::iter_keys().collect::<Vec<_>>();
	assert!(frozen.is_empty(), "a pool is frozen for nothing: {frozen:?}");

	// Of what was on hold, what is promised for cases that never came is left, and its owner can
	// have it back.
	for (invoice, backing) in Backings::<Runtime>::iter().collect::<Vec<_>>() {
		assert_ok!(act(&backing.backer, Call::<Runtime>::withdraw_backing { invoice }));
	}
	assert_eq!(Backings::<Runtime>::iter_keys().count(), 0, "a promise is left");
	for who in everybody() {
		let held = held_for(HoldReason::Deposit, &who);
		assert_eq!(held, 0, "a deposit of {who:?} is left");
	}

	assert_eq!(pallet_jobs::Contracts::<Runtime>::iter_keys().count(), 0, "a contract is left");
	assert_eq!(pallet_jobs::Invoices::<Runtime>::iter_keys().count(), 0, "an invoice is left");
	assert_eq!(pallet_jobs::Agreements::<Runtime>::iter_keys().count(), 0, "terms are left");
	for asset in [AssetKind::Native, test_dollar::ASSET] {
		// The escrow is empty: what could not be paid, as the asset is frozen, is on record as
		// somebody's.
		let unclaimed = pallet_jobs::UnclaimedAmounts::<Runtime>::iter()
			.filter(|(_, of, _)| *of == asset)
			.map(|(.., kept)| kept.amount);
		let fees = pallet_jobs::WaitingFees::<Runtime>::iter_values()
			.filter(|fee| fee.asset == asset)
			.map(|fee| fee.amount);
		let owed = unclaimed.chain(fees).sum::<Balance>();
		assert_eq!(
			pallet_jobs::Ledger::<Runtime>::get(&asset),
			owed,
			"escrow of {asset:?} is left"
		);
	}
}

/// When even the last term is over, nobody has anything on hold here, or is bound by anything.
fn for_good_over(before: &Before) {
	assert_eq!(pallet_jury::Jurors::<Runtime>::iter_keys().count(), 0, "a juror is left");
	assert_eq!(pallet_jury::Arbitrators::<Runtime>::iter_keys().count(), 0, "one is left");
	assert_eq!(pallet_jury::UnclaimedAmounts::<Runtime>::iter_keys().count(), 0, "one is kept");
	assert_eq!(pallet_jury::Ledger::<Runtime>::get(), 0, "something is owed to nobody");
	assert_eq!(pallet_jury::DueItems::<Runtime>::iter_keys().count(), 0, "something is due");
	for pool in [PoolId::Jurors, PoolId::Arbitrators, PoolId::Eyewitnesses(SKILL)] {
		assert_eq!(Sortition::pool(pool).members, 0, "somebody is in {pool:?}");
	}
	assert_eq!(pot(), Jury::pot() + EXISTENTIAL_DEPOSIT, "the pot keeps something for nobody");
	assert_eq!(pallet_jobs::Jobs::<Runtime>::iter_keys().count(), 0, "a job is left");
	assert_eq!(pallet_jobs::Reviews::<Runtime>::iter_keys().count(), 0, "a review is left");
	for who in everybody() {
		let items = Members::open_items(who.clone(), None, MAX_ITEMS_PER_PAGE);
		let at_first = before.items.get(&who).cloned().unwrap_or_default();
		// Members without anything to do may have left.
		if Members::member(who.clone()).is_some() {
			assert_eq!(items, at_first, "something still binds {who:?}");
			assert_eq!(held(who.clone()), before.held[&who], "something of {who:?} is on hold");
		} else {
			assert_eq!(held(who.clone()), 0, "something of {who:?} is on hold");
		}
	}
	let kept = |item: &pallet_jobs::DueItemOf<Runtime>| {
		matches!(item, pallet_jobs::DueItem::Unclaimed { asset: AssetKind::WithId(_), .. })
	};
	// What is frozen cannot go to the treasury either.
	let stuck = pallet_jobs::StuckItems::<Runtime>::iter_keys().filter(|item| !kept(item));
	let stuck = stuck.collect::<Vec<_>>();
	assert!(stuck.is_empty(), "the queue of jobs has failed: {stuck:?}");
}

fn held_for(reason: HoldReason, who: &AccountId) -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Jury(reason), who)
}

/// What came into the pot and what left it, as it is told.
fn flows(event: &RuntimeEvent, account: &AccountId) -> (Balance, Balance) {
	use JuryEvent::*;
	match event {
		RuntimeEvent::Jury(
			BondSlashed { to, amount, .. } | DepositForfeited { to, amount, .. },
		) => {
			assert_eq!(to, account);
			(*amount, 0)
		},
		RuntimeEvent::Jury(
			JurorPaid { from, amount, .. }
			| JurorRewarded { from, amount, .. }
			| EyewitnessPaid { from, amount, .. }
			| ArbitratorPaid { from, amount, .. }
			| Claimed { from, amount, .. }
			| Forfeited { from, amount, .. },
		) => {
			assert_eq!(from, account);
			(0, *amount)
		},
		RuntimeEvent::FeeTreasury(FeeEvent::FeeReceipt {
			paid_in: AssetKind::Native,
			shares,
			..
		}) => {
			let share =
				shares.iter().filter(|share| share.to == *account).map(|share| share.amount);
			(share.sum(), 0)
		},
		// The owner of the payout account.
		RuntimeEvent::Jobs(JobsEvent::InvoicePaid {
			asset: AssetKind::Native, to, amount, ..
		}) if to == account => (*amount, 0),
		// A present. Nobody else sends coins by hand.
		RuntimeEvent::Balances(pallet_balances::Event::Transfer { from, to, amount })
			if to == account && *from == Person::Alice.to_account_id() =>
		{
			(*amount, 0)
		},
		_ => (0, 0),
	}
}

/// Counts what is worth having seen.
fn note(event: &RuntimeEvent) {
	let RuntimeEvent::Jury(event) = event else {
		if let RuntimeEvent::Jobs(JobsEvent::KeptForClaim { .. }) = event {
			seen("kept for a claim, by jobs");
		}
		return;
	};
	use JuryEvent::*;
	match event {
		CaseOpened { asset, .. } => {
			seen("a case is opened");
			if *asset != AssetKind::Native {
				seen("a contract in dollars is disputed");
			}
		},
		CaseRuled { basis, .. } => seen(match basis {
			Basis::Default => "a ruling: Default",
			Basis::Votes => "a ruling: Votes",
			Basis::AllVotes => "a ruling: AllVotes",
			Basis::Offers => "a ruling: Offers",
			Basis::Settlement => "a ruling: Settlement",
			Basis::Acceptance => "a ruling: Acceptance",
		}),
		RulingExecuted { .. } => seen("a ruling is executed"),
		RulingNotExecuted { .. } => seen("a ruling is not executed"),
		RulingMade { .. } => seen("a first ruling"),
		ClaimBacked { .. } => seen("a claim is backed"),
		DefaultOpened { .. } => seen("a default is opened"),
		Appealed { .. } => seen("an appeal"),
		JurorSeated { round: 0, .. } => seen("a juror is seated"),
		JurorSeated { .. } => seen("a juror of a second panel is seated"),
		JurorStruck { .. } => seen("a juror is struck"),
		SeatLost { .. } => seen("a seat is lost"),
		VoteRevealed { round: 0, .. } => seen("a vote is revealed"),
		VoteRevealed { .. } => seen("a second panel rules"),
		JurorRewarded { .. } => seen("a juror is rewarded"),
		Testified { .. } => seen("an eyewitness testifies"),
		EyewitnessSeated { .. } => seen("an eyewitness is seated"),
		ArbitratorPaid { .. } => seen("an arbitrator is paid"),
		ArbitratorIdle { .. } => seen("an arbitrator is idle"),
		JurorOusted { .. } => seen("a juror is ousted"),
		JurorLeft { .. } => seen("a juror has left"),
		KeptForClaim { .. } => seen("kept for a claim"),
		Claimed { .. } => seen("claimed"),
		_ => (),
	}
}

/// What somebody could spoil about the first case, and what must be said of it: either of these.
pub const SPOILS: [(fn(), &str); 8] = [
	// Its next step is in no block of the queue.
	(
		|| {
			let (_, case, item) = first_case();
			pallet_jury::DueItems::<Runtime>::remove(case.queued_at, item);
		},
		"should be over by",
	),
	// Its next step comes too late.
	(
		|| {
			let (id, mut case, item) = first_case();
			pallet_jury::DueItems::<Runtime>::remove(case.queued_at, &item);
			case.queued_at += 1_000;
			pallet_jury::DueItems::<Runtime>::insert(case.queued_at, item, ());
			pallet_jury::Cases::<Runtime>::insert(id, case);
		},
		"should be over by",
	),
	// Somebody who stands for the deposit is forgotten.
	(
		|| {
			let (id, mut case, _) = first_case();
			case.stakes.pop();
			pallet_jury::Cases::<Runtime>::insert(id, case);
		},
		"a deposit of|somebody is involved in nothing",
	),
	// An item of a party is open that has no record.
	(
		|| {
			let (_, case, _) = first_case();
			assert_ok!(<Members as ItemRegistry<_>>::open(&case.respondent, Item::Job(u32::MAX)));
		},
		"an open item has no record|something still binds",
	),
	// A pool is frozen and nobody releases it.
	(
		|| {
			let subject = Subject { pool: PoolId::Jurors, case_id: 77, round: 0 };
			assert_ok!(<Sortition as Lots<AccountId, BlockNumber>>::freeze(subject));
		},
		"a pool is frozen for nothing|something is due for ever",
	),
	// A juror counts a seat that there is not.
	(
		|| {
			let (who, mut juror) = pallet_jury::Jurors::<Runtime>::iter().next().expect("many");
			juror.load += 1;
			pallet_jury::Jurors::<Runtime>::insert(who, juror);
		},
		"has a seat of nothing|something is due for ever",
	),
	// Something goes out of the pot, and nobody is told.
	(
		|| {
			let pot = Jury::account();
			assert_ok!(<Balances as Mutate<_>>::transfer(
				&Person::Alice.to_account_id(),
				&pot,
				EXISTENTIAL_DEPOSIT,
				Preservation::Preserve,
			));
			System::reset_events();
		},
		"the pot is not what was told of it",
	),
	// The invoice is not disputed any more, so that the ruling can never be executed.
	(
		|| {
			let (_, case, _) = first_case();
			pallet_jobs::Invoices::<Runtime>::mutate(case.invoice, |invoice| {
				invoice.as_mut().expect("it is disputed").state =
					pallet_jobs::InvoiceState::Submitted;
			});
		},
		"should be over by",
	),
];

fn first_case() -> (CaseId, CaseOf<Runtime>, pallet_jury::DueItemOf<Runtime>) {
	let (id, case) = pallet_jury::Cases::<Runtime>::iter().next().expect("there is one");
	(id, case, pallet_jury::DueItem::Case(id))
}
