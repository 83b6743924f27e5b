// SPDX-License-Identifier: Apache-2.0

//! Being vetted, and vetting: from the request to the pay for the job that demands it, and to what
//! screeners earn of it. With all that can go wrong on the way: silence, full blocks, a second
//! opinion, a credential that is revoked.

use frame_support::assert_ok;
use pallet_jobs::JobDetails;
use pallet_screening::{RequestId, ServiceStatus, Source, Stage};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionValidityError},
	DispatchResult,
};
use std::{cmp::Reverse, collections::BTreeSet};
use talent_primitives::{JobId, Roles, ShareKind};
use talent_runtime::{
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT, MICRO},
	extensions::{DUTY_PRIORITY, MAX_PAID_PRIORITY},
	AccountId, Balance, Jury, Runtime, RuntimeCall, RuntimeEvent, Screening,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// Has nothing to do with any of it.
const STRANGER: Person = Person::Eve;

/// What a job of 100 BTRST brings those who screen: a twentieth of the fee of a tenth.
const SHARE: Balance = BTRST / 2;

type MembersError = pallet_members::Error<Runtime>;

/// A client, and a talent who wants to be vetted.
fn both_join() {
	join(CLIENT, Roles::CLIENT);
	join(TALENT, Roles::TALENT);
}

/// A job that demands the skill.
fn demanding_job() -> JobId {
	post(CLIENT, JobDetails { required_skill: Some(SKILL), ..job_details() })
}

fn try_apply(job: JobId) -> DispatchResult {
	submit(TALENT, JobsCall::apply { job, proposal: cid("proposal"), recommended_by: None })
}

/// Without the credential jobs says so, and for which skill.
fn missing() -> DispatchResult {
	Err(JobsError::CredentialMissing { skill: SKILL }.into())
}

/// The account with the credential for the skill, if it lives.
fn is_vetted(who: Person) -> bool {
	Screening::credential(who.to_account_id(), SKILL).is_some()
}

fn record(who: Person) -> pallet_screening::ScreenerRecord {
	Screening::record(who.to_account_id(), SKILL)
}

fn bond_of(who: Person) -> Option<pallet_screening::ScreenerOf<Runtime>> {
	Screening::screener(who.to_account_id(), SKILL)
}

/// What the last fee has brought screening, and who got it.
fn last_screening_share() -> Option<(AccountId, Balance)> {
	let shares = history().into_iter().rev().find_map(|event| match event {
		RuntimeEvent::FeeTreasury(pallet_fee_treasury::Event::FeeReceipt { shares, .. }) => {
			Some(shares)
		},
		_ => None,
	});
	let shares = shares.expect("there is a receipt");
	let share = shares.iter().find(|share| share.kind == ShareKind::Screening);
	share.map(|share| (share.to.clone(), share.amount))
}

/// What happened that `pick` knows, of all that screening has told.
fn told<R>(pick: impl Fn(ScreeningEvent) -> Option<R>) -> Vec<R> {
	history()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::Screening(event) => pick(event),
			_ => None,
		})
		.collect()
}

/// Nothing is in the account of screening but what it had from the start, and `rest`.
fn screening_has(rest: Balance) {
	assert_eq!(total(screening_account()), EXISTENTIAL_DEPOSIT + rest);
	assert_eq!(pallet_screening::Ledger::<Runtime>::get(), rest);
}

#[test]
fn vetted_hired_and_paid_and_the_screeners_have_their_share() {
	on_dev(|| {
		both_join();
		let job = demanding_job();
		assert_eq!(try_apply(job), missing());

		let parameters = Screening::parameters();
		let talents = Purse::of(TALENT);
		let pool = screeners();
		let purses = pool.iter().copied().map(Purse::of).collect::<Vec<_>>();
		let request = request_screening(TALENT);
		assert_eq!(talents.lost(), parameters.fee);
		assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT + parameters.request_deposit);
		screening_has(parameters.fee);
		assert!(panel(request).is_empty(), "nobody knows yet who it will be");
		let not_due = Err(ScreeningError::NotDue.into());
		assert_eq!(submit(STRANGER, ScreeningCall::advance { request }), not_due);
		// The applicant cannot go before the panel has.
		assert_eq!(leave(TALENT), Err(MembersError::ItemsOpen.into()));

		// Two epochs later the queue draws three different ones.
		let panel = pass_draw(request);
		assert_eq!(panel.iter().collect::<BTreeSet<_>>().len(), 3);
		assert!(panel.iter().all(|who| pool.contains(who)));

		// One who has not made up their mind copies what another has committed to. It is no use to
		// them.
		let [first, second, third] = [0, 1, 2].map(|seat| panel[seat]);
		let opinion = Opinion::of(first, request, 90);
		assert_ok!(submit(first, opinion.commit()));
		assert_ok!(submit(second, opinion.commit()));
		assert_eq!(submit(third, opinion.reveal()), Err(ScreeningError::NotRevealing.into()));
		let last = Opinion::of(third, request, 40);
		assert_ok!(submit(third, last.commit()));
		let already = Err(ScreeningError::AlreadyCommitted.into());
		assert_eq!(submit(first, Opinion { score: 10, ..opinion.clone() }.commit()), already);
		assert_ok!(submit(first, opinion.reveal()));
		let mismatch = Err(ScreeningError::CommitmentMismatch.into());
		assert_eq!(submit(second, opinion.reveal()), mismatch);
		let changed = Opinion { score: 90, ..last.clone() };
		assert_eq!(submit(third, changed.reveal()), mismatch);
		assert_ok!(submit(third, last.reveal()));
		assert!(!is_vetted(TALENT));

		// The copier is silent in the end, and two judge: 65 on average.
		let patience = block() + parameters.reveal_window + MOST_FULL_BLOCKS;
		while is_sat_on(request) {
			assert!(block() < patience, "the panel is never over");
			next_block();
		}
		assert_eq!(record(second).silent, 1);
		assert_eq!(bond_of(second).unwrap().strikes, 1);
		let credential = Screening::credential(TALENT.to_account_id(), SKILL).unwrap();
		assert_eq!(credential.source, Source::Panel { request, round: 0, score: 65 });
		assert_eq!(credential.admitted_by.to_vec(), [first.to_account_id()]);
		// Each who has assessed is paid the same; the pay of the third comes back.
		for (who, purse) in pool.into_iter().zip(purses) {
			let pay = if who == first || who == third { parameters.assessment_pay } else { 0 };
			assert_eq!(purse.gained(), pay, "{who:?}");
		}
		assert_eq!(talents.lost(), parameters.fee - parameters.assessment_pay);
		screening_has(0);

		// The job, and what it pays.
		assert_ok!(try_apply(job));
		let talents = Purse::of(TALENT);
		let contract = sign(CLIENT, job, TALENT, fixed(&[100 * BTRST]));
		pay_milestone(CLIENT, TALENT, contract, 0);
		assert_eq!(talents.gained(), 100 * BTRST);
		assert_eq!(last_screening_share(), Some((screening_account(), SHARE)));
		let shared = told(|event| match event {
			ScreeningEvent::RewardShared { skill, amount, points, .. } => {
				Some((skill, amount, points))
			},
			_ => None,
		});
		assert_eq!(shared, [(SKILL, SHARE, 2)]);
		screening_has(SHARE);

		// The record tells how the work went of those whom they admitted, and of nobody else.
		end_and_pass(TALENT, contract);
		assert_eq!(
			(record(first).assessed, record(first).admitted, record(first).completed),
			(1, 1, 1)
		);
		assert_eq!(
			(record(third).assessed, record(third).admitted, record(third).completed),
			(1, 0, 0)
		);
		assert_eq!(
			record(second),
			pallet_screening::ScreenerRecord { silent: 1, ..Default::default() }
		);

		// When it has vested, each has half of the share: by itself.
		let vests_at = Screening::vesting(request, 0).unwrap().vests_at;
		pass_until(vests_at - 1);
		let screeners = [first, second, third].map(Purse::of);
		pass_blocks(1 + MOST_FULL_BLOCKS);
		assert_eq!(screeners.map(|purse| purse.gained()), [SHARE / 2, 0, SHARE / 2]);
		screening_has(0);

		// The talent may go; the deposit for the credential stays until that ends.
		assert_ok!(leave(TALENT));
		assert_eq!(held(TALENT.to_account_id()), parameters.request_deposit);
	});
}

#[test]
fn whoever_has_failed_passes_on_a_second_panel_of_three_others() {
	on_dev(|| {
		both_join();
		let parameters = Screening::parameters();
		let talents = Purse::of(TALENT);
		let (request, first) = vet(TALENT, [10, 20, 90]);
		assert!(matches!(stage(request), Some(Stage::Failed { .. })));
		assert!(!is_vetted(TALENT));
		let again = ScreeningCall::request_screening { skill: SKILL, portfolio: cid("portfolio") };
		assert_eq!(submit(TALENT, again), Err(ScreeningError::AlreadyRequested.into()));

		let claim = ScreeningCall::claim_second_panel { request };
		let not_theirs = Err(ScreeningError::NotTheApplicant.into());
		assert_eq!(submit(STRANGER, claim.clone()), not_theirs);
		assert_ok!(submit(TALENT, claim.clone()));
		assert_eq!(submit(TALENT, claim), Err(ScreeningError::NotFailed.into()));
		let second = pass_draw(request);
		assert_eq!(second.len(), 3);
		assert!(second.iter().all(|who| !first.contains(who)), "{second:?} after {first:?}");
		assess(request, &second, &[60, 80, 50]);

		let credential = Screening::credential(TALENT.to_account_id(), SKILL).unwrap();
		assert_eq!(credential.source, Source::Panel { request, round: 1, score: 60 });
		assert_eq!(stage(request), None);
		assert_eq!(talents.lost(), 2 * parameters.fee);
		// Two of the first have been proved wrong; the one who said yes has not, but has admitted
		// nobody.
		let overruled = first.iter().map(|who| record(*who).overruled);
		assert_eq!(overruled.collect::<Vec<_>>(), [1, 1, 0]);
		assert!(first.iter().all(|who| record(*who).admitted == 0 && record(*who).assessed == 1));
		let admitted = second.iter().map(|who| record(*who).admitted);
		assert_eq!(admitted.collect::<Vec<_>>(), [1, 1, 0]);
		screening_has(0);
		assert_ok!(try_apply(demanding_job()));
	});
}

#[test]
fn a_request_that_nobody_answers_ends_by_itself_and_the_fee_comes_back() {
	on_dev(|| {
		join(TALENT, Roles::TALENT);
		let parameters = Screening::parameters();
		let talents = Purse::of(TALENT);
		let pool = screeners();
		let purses = pool.iter().copied().map(Purse::of).collect::<Vec<_>>();
		let asked_at = block();
		let request = request_screening(TALENT);
		while stage(request).is_some() {
			let late = block() > asked_at + parameters.panel_period + MOST_FULL_BLOCKS;
			assert!(!late, "nobody ends it");
			next_block();
		}

		assert_eq!(
			told(|event| match event {
				ScreeningEvent::NotJudged { request, round } => Some((request, round)),
				_ => None,
			}),
			[(request, 0)]
		);
		assert_eq!(talents.lost(), 0, "the whole fee is back");
		assert_eq!(held(TALENT.to_account_id()), MEMBER_DEPOSIT, "and the deposit");
		screening_has(0);
		// It cost those who were drawn and silent, twice three, a strike each; their bonds are
		// whole.
		let mut struck = 0;
		for (who, purse) in pool.into_iter().zip(purses) {
			let screener = bond_of(who).unwrap();
			assert_eq!((screener.bond, screener.load), (parameters.bond, 0));
			assert_eq!((record(who).silent, record(who).assessed), (screener.strikes, 0));
			assert_eq!(purse.gained(), 0);
			struck += screener.strikes;
		}
		assert_eq!(struck, 6);
		// Nothing keeps them from asking again, nor from going.
		assert_eq!(Screening::may_request_from(TALENT.to_account_id(), SKILL), None);
		let again = request_screening(TALENT);
		assert!(is_sat_on(again));
	});
}

#[test]
fn whoever_is_silent_is_replaced_and_the_panel_judges_in_time() {
	on_dev(|| {
		both_join();
		let parameters = Screening::parameters();
		let request = request_screening(TALENT);
		let panel = pass_draw(request);
		for who in &panel[..2] {
			assert_ok!(submit(*who, Opinion::of(*who, request, 70).commit()));
		}
		let ends_at = block() + parameters.commit_window;
		pass_until(ends_at + MOST_FULL_BLOCKS);
		let now = self::panel(request);
		assert_eq!(now.len(), 3);
		assert_eq!(now[..2], panel[..2], "who has committed stays");
		let newcomer = now[2];
		assert!(!panel.contains(&newcomer));
		assert_eq!(bond_of(panel[2]).unwrap().strikes, 1);

		let late = Opinion::of(panel[2], request, 70);
		let not_seated = Err(ScreeningError::NotSeated.into());
		assert_eq!(submit(panel[2], late.commit()), not_seated);
		assert!(fees_paid(panel[2]) > 0, "what is no duty any more is not free");
		assert_ok!(submit(newcomer, Opinion::of(newcomer, request, 50).commit()));
		for (who, score) in [(panel[0], 70), (panel[1], 70), (newcomer, 50)] {
			assert_ok!(submit(who, Opinion::of(who, request, score).reveal()));
		}
		pass_judgement(request);
		assert!(is_vetted(TALENT));
		screening_has(0);
	});
}

/// A transaction that waits for a block.
#[derive(Clone)]
pub(crate) struct Waiting {
	who: Person,
	call: RuntimeCall,
	tip: Balance,
}

impl Waiting {
	pub(crate) fn new(who: Person, call: impl Into<RuntimeCall>) -> Self {
		Self { who, call: call.into(), tip: 0 }
	}

	/// Of somebody who fills blocks, and pays for it: with the square of the length, so that what
	/// is large goes first and what is small fills the gaps.
	fn noise(bytes: usize) -> Self {
		let call = frame_system::Call::<Runtime>::remark { remark: vec![0; bytes] };
		let tip = MICRO * ((bytes + 64).pow(2) / 256) as Balance;
		Self { who: Person::Alice, call: call.into(), tip }
	}

	fn priority(&self) -> TransactionPriority {
		priority(self.tip, self.who, self.call.clone()).expect("it is valid")
	}

	/// Whether it went into the block.
	fn goes_in(&self) -> bool {
		let full = TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources);
		match transact_paying_in(None, self.tip, self.who, self.call.clone()) {
			Err(error) if error == full => false,
			result => {
				// It may fail: it is in the block, and paid for.
				let _ = result.expect("it is valid");
				true
			},
		}
	}
}

/// More noise than a block takes, of all sizes: nothing else fits beside it.
fn more_than_a_block() -> Vec<Waiting> {
	let sizes = (0..=20).rev().map(|power| 1 << power);
	[1 << 20; 3].into_iter().chain(sizes).map(Waiting::noise).collect()
}

/// What an author makes of a pool, in which transactions stand as they came: whatever has the
/// highest priority goes first, of equal ones what came first. Gives what is left.
fn author(pool: Vec<Waiting>) -> Vec<Waiting> {
	let mut order = pool.into_iter().map(|one| (one.priority(), one)).collect::<Vec<_>>();
	order.sort_by_key(|(priority, _)| Reverse(*priority));
	order.into_iter().map(|(_, one)| one).filter(|one| !one.goes_in()).collect()
}

/// All of `duties` are done though blocks are full, and were before, as soon as a block has room
/// for any transaction; `other`, which is not one, waits outside.
pub(crate) fn all_are_done(duties: &[Waiting], other: &Waiting) {
	// Nobody can buy the priority of a duty.
	assert!(duties.iter().all(|duty| duty.priority() == DUTY_PRIORITY));
	for bytes in [1, 1 << 10, 1 << 20] {
		let noise = Waiting::noise(bytes).priority();
		assert!(other.priority() < noise && noise <= MAX_PAID_PRIORITY);
	}
	// The noise came first, and is more than a block takes.
	let mut pool = more_than_a_block();
	pool.extend(duties.iter().chain([other]).cloned());
	let waits = |pool: &[Waiting], who: Person| pool.iter().any(|one| one.who == who);
	for _ in 0..=MOST_FULL_BLOCKS {
		next_block();
		let before = pool.len();
		pool = author(pool);
		let noise = waits(&pool, Person::Alice);
		assert!(noise && waits(&pool, other.who), "the block was not full");
		if pool.len() < before {
			assert!(!duties.iter().any(|duty| waits(&pool, duty.who)), "duties wait");
			next_block();
			return;
		}
	}
	panic!("all blocks were full without any transaction");
}

#[test]
fn full_blocks_make_no_screener_late_and_a_stranger_pays_for_the_same_call() {
	on_dev(|| {
		both_join();
		let request = request_screening(TALENT);
		let panel = pass_draw(request);
		let opinions = panel.iter().map(|who| Opinion::of(*who, request, 75)).collect::<Vec<_>>();
		let fees = panel.iter().map(|who| fees_paid(*who)).collect::<Vec<_>>();

		let commit = |opinion: &Opinion| Waiting::new(opinion.who, opinion.commit());
		let same = Waiting::new(STRANGER, opinions[0].commit());
		all_are_done(&opinions.iter().map(commit).collect::<Vec<_>>(), &same);
		assert!(matches!(stage(request), Some(Stage::Revealing { .. })));
		let reveal = |opinion: &Opinion| Waiting::new(opinion.who, opinion.reveal());
		let same = Waiting::new(STRANGER, opinions[0].reveal());
		all_are_done(&opinions.iter().map(reveal).collect::<Vec<_>>(), &same);
		pass_judgement(request);
		assert!(is_vetted(TALENT));
		assert_eq!(panel.iter().map(|who| fees_paid(*who)).collect::<Vec<_>>(), fees);

		// A stranger's call gets in when there is room, fails, and is paid for.
		join(Person::Dave, Roles::TALENT);
		let request = request_screening(Person::Dave);
		let panel = pass_draw(request);
		assert_eq!(fees_paid(STRANGER), 0);
		let call = Opinion::of(panel[0], request, 75).commit();
		assert_eq!(submit(STRANGER, call), Err(ScreeningError::NotSeated.into()));
		assert!(fees_paid(STRANGER) > 0);
	});
}

#[test]
fn a_revoked_credential_ends_no_contract_and_begins_none() {
	on_dev(|| {
		both_join();
		let (request, panel) = vet(TALENT, [80, 80, 40]);
		let (running, open) = (demanding_job(), demanding_job());
		assert_ok!(try_apply(running));
		assert_ok!(try_apply(open));
		let contract = sign(CLIENT, running, TALENT, fixed(&[100 * BTRST, 100 * BTRST]));
		pay_milestone(CLIENT, TALENT, contract, 0);
		let each = SHARE / 3;

		let account = TALENT.to_account_id();
		let revoke = ScreeningCall::revoke_credential {
			account: account.clone(),
			skill: SKILL,
			reason: cid("reason"),
		};
		assert_ok!(pass_referendum(revoke));
		assert!(!is_vetted(TALENT));
		assert_eq!(panel.iter().map(|who| record(*who).overruled).collect::<Vec<_>>(), [1, 1, 0]);
		// A screener who has vouched has earned nothing with it; another one keeps the pay.
		let forfeited = told(|event| match event {
			ScreeningEvent::RewardForfeited { screener, amount, .. } => Some((screener, amount)),
			_ => None,
		});
		let vouched = panel[..2].iter().map(|who| (who.to_account_id(), each));
		assert_eq!(forfeited, vouched.collect::<Vec<_>>());
		screening_has(SHARE - 2 * each);

		// The contract runs on, to its last unit.
		let talents = Purse::of(TALENT);
		assert_ok!(fund(CLIENT, contract, 110 * BTRST));
		pay_milestone(CLIENT, TALENT, contract, 1);
		assert_eq!(talents.gained(), 100 * BTRST);
		assert_eq!(last_screening_share(), Some((screening_account(), SHARE)));
		screening_has(2 * SHARE - 2 * each);

		// An application from before is refused when it is to become a contract, and there are no
		// new ones.
		let offered = offer(CLIENT, open, TALENT, fixed(&[10 * BTRST]));
		assert_eq!(accept(TALENT, offered), missing());
		assert_eq!(try_apply(demanding_job()), missing());
		// Nor a new credential at once.
		let again = ScreeningCall::request_screening { skill: SKILL, portfolio: cid("portfolio") };
		assert_eq!(submit(TALENT, again), Err(ScreeningError::CoolingDown.into()));
		// Work that ends without the credential is on nobody's record.
		end_and_pass(TALENT, contract);
		assert!(panel.iter().all(|who| record(*who).completed == 0));
		// The point that was not forfeited is paid when it has vested.
		let sceptic = Purse::of(panel[2]);
		pass_until(Screening::vesting(request, 0).unwrap().vests_at + MOST_FULL_BLOCKS);
		// Two shares, the second alone, and what the first could not be divided into.
		assert_eq!(sceptic.gained(), 2 * SHARE - 2 * each);
		screening_has(0);
	});
}

#[test]
fn whoever_is_seated_cannot_leave_the_network() {
	on_dev(|| {
		both_join();
		let parameters = Screening::parameters();
		let request = request_screening(TALENT);
		let panel = pass_draw(request);
		let who = panel[0];
		let account = who.to_account_id();
		let bound = Err(MembersError::ItemsOpen.into());
		let retire = ScreeningCall::retire_as_screener { skill: SKILL };

		// Each screener here is a juror, too, and gives that up first: nothing stands in the way.
		assert_ok!(submit(who, JuryCall::stand_down {}));
		assert_eq!(Jury::juror(account.clone()), None);
		assert_eq!(leave(who), bound);
		// They may give the office up, but not what they are seated for.
		assert_ok!(submit(who, retire.clone()));
		assert_eq!(bond_of(who).unwrap().status, ServiceStatus::Leaving);
		assert_eq!(submit(who, retire.clone()), Err(ScreeningError::ExitNotComplete.into()));
		assert_eq!(leave(who), bound);
		assess(request, &panel, &[70, 70, 70]);
		assert!(is_vetted(TALENT));

		// Now nothing is left of it but the record.
		assert_ok!(submit(who, retire));
		assert_eq!(bond_of(who), None);
		let left = told(|event| match event {
			ScreeningEvent::ScreenerLeft { screener, bond, .. } => Some((screener, bond)),
			_ => None,
		});
		assert_eq!(left, [(account.clone(), parameters.bond)]);
		assert_ok!(leave(who));
		assert_eq!(held(account), 0);
		assert_eq!(record(who).assessed, 1);
		// What they have assessed still earns.
		let vested = |request: RequestId| Screening::vesting(request, 0).unwrap().points.len();
		assert_eq!(vested(request), 3);
	});
}
