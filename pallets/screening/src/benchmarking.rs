// SPDX-License-Identifier: Apache-2.0

//! What each call and each due item takes, measured on its longest way: second panels, texts as
//! long as they may be, every screener of a panel with something to lose.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::unwrap_used)]

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungible::{Inspect, Mutate},
		EnsureOrigin, Get,
	},
	weights::WeightMeter,
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use sp_runtime::traits::{BlockNumberProvider, One, Saturating};
use talent_primitives::{
	commitment::Salt,
	due_queue::DueQueue,
	holds::Holds,
	purse::{Native, Purse},
	Balance, ContentId, SkillId, Sortition, MAX_CONTENT_ID,
};

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing who takes work, with more coins than fees, deposits
	/// and bonds take.
	fn make_member(who: &AccountId);
}

/// The salt of everybody.
const SALT: Salt = [7; 32];

fn content() -> ContentId {
	BoundedVec::truncate_from(vec![0; MAX_CONTENT_ID as usize])
}

fn member<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	T::BenchmarkHelper::make_member(&who);
	who
}

/// An account that is silent once is ousted; credentials may be renewed at once; of a fee something
/// is nobody's pay. Windows are short: a freeze lasts longer than a panel.
fn begin<T: Config>() -> SkillId {
	let defaults = Parameters::<BlockNumberFor<T>>::default();
	CurrentParameters::<T>::put(Parameters {
		fee: defaults.fee * 2,
		max_strikes: 1,
		max_load: MAX_LOAD,
		min_clients: 0,
		renewal_window: defaults.credential_life,
		draw_window: 20u32.into(),
		commit_window: 10u32.into(),
		reveal_window: 10u32.into(),
		panel_period: 60u32.into(),
		..defaults
	});
	if frame_system::Pallet::<T>::block_number() < One::one() {
		frame_system::Pallet::<T>::set_block_number(One::one());
		T::BlockNumberProvider::set_block_number(One::one());
	}
	for who in [Pallet::<T>::account(), T::Treasury::get()] {
		T::Coins::mint_into(&who, T::Coins::minimum_balance()).unwrap();
	}
	let skill = NextSkill::<T>::get();
	Pallet::<T>::do_add_skill(skill_name()).unwrap();
	skill
}

fn skill_name() -> SkillName {
	BoundedVec::truncate_from(vec![b'a'; MAX_SKILL_NAME as usize])
}

/// Lets time pass without hooks.
fn later<T: Config>(to: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(to);
	T::BlockNumberProvider::set_block_number(to);
}

fn screener<T: Config>(index: u32, skill: SkillId) -> T::AccountId {
	let who = member::<T>("screener", index);
	Pallet::<T>::do_appoint_screener(skill, who.clone()).unwrap();
	Pallet::<T>::do_become_screener(who.clone(), skill).unwrap();
	who
}

fn screeners<T: Config>(count: u32, skill: SkillId) -> Vec<T::AccountId> {
	(0..count).map(|index| screener::<T>(index, skill)).collect()
}

/// A skill, whose screeners earn.
pub fn make_skill<T: Config>() -> SkillId {
	let skill = begin::<T>();
	let_screeners_earn::<T>(skill);
	skill
}

/// Has it that a whole panel earns of what is paid for work that demands `skill`.
pub fn let_screeners_earn<T: Config>(skill: SkillId) {
	T::Coins::mint_into(&Pallet::<T>::account(), T::Coins::minimum_balance()).unwrap();
	Rewards::<T>::mutate(skill, |rewards| rewards.add(PANEL_SIZE));
}

/// A credential of a member, with a deposit, that three have had a part in.
pub fn give_credential<T: Config>(who: &T::AccountId, skill: SkillId) {
	let deposit = CurrentParameters::<T>::get().request_deposit;
	Pallet::<T>::hold(HoldReason::Record, who, deposit).unwrap();
	let source = Source::Panel { request: u32::MAX, round: 0, score: MAX_SCORE };
	let admitted_by = (0..PANEL_SIZE).map(|index| member::<T>("admitter", index)).collect();
	Pallet::<T>::grant(who, skill, source, BoundedVec::truncate_from(admitted_by), deposit);
}

/// Somebody with a credential asks for another.
fn requested<T: Config>(skill: SkillId) -> (T::AccountId, RequestId) {
	let who = member::<T>("applicant", 0);
	give_credential::<T>(&who, skill);
	let id = NextRequest::<T>::get();
	Pallet::<T>::do_request_screening(who.clone(), skill, content()).unwrap();
	(who, id)
}

/// The panel of a request is drawn.
fn draw<T: Config>(skill: SkillId, id: RequestId) -> Vec<T::AccountId> {
	let round = Requests::<T>::get(id).unwrap().round();
	T::Sortition::make_ready(Pallet::<T>::subject(skill, id, round));
	while let Some((_, Stage::Drawing { .. })) = Pallet::<T>::request(id) {
		Pallet::<T>::do_advance(id).unwrap();
	}
	let record = Requests::<T>::get(id).unwrap();
	let panel = record.panel().unwrap();
	assert_eq!(panel.seats.len(), PANEL_SIZE as usize);
	panel.seats.iter().map(|seat| seat.screener.clone()).collect()
}

fn commitment<T: Config>(who: &T::AccountId, id: RequestId, score: u8) -> talent_primitives::Hash {
	let round = Requests::<T>::get(id).unwrap().round();
	Pallet::<T>::commitment(who, id, round, score, &content(), &SALT)
}

fn commit<T: Config>(who: &T::AccountId, id: RequestId, score: u8) {
	let commitment = commitment::<T>(who, id, score);
	Pallet::<T>::do_commit_assessment(who.clone(), id, commitment).unwrap();
}

fn reveal<T: Config>(who: &T::AccountId, id: RequestId, score: u8) {
	Pallet::<T>::do_submit_assessment(who.clone(), id, score, content(), SALT).unwrap();
}

/// The panel of a request has committed to a score, and revealed it.
fn assess<T: Config>(skill: SkillId, id: RequestId, score: u8) -> Vec<T::AccountId> {
	let seated = draw::<T>(skill, id);
	for who in &seated {
		commit::<T>(who, id, score);
	}
	for who in &seated {
		reveal::<T>(who, id, score);
	}
	seated
}

/// A request that was failed.
fn failed<T: Config>(skill: SkillId) -> (T::AccountId, RequestId) {
	let (who, id) = requested::<T>(skill);
	assess::<T>(skill, id, 0);
	Pallet::<T>::do_advance(id).unwrap();
	assert!(matches!(Pallet::<T>::request(id), Some((_, Stage::Failed { .. }))));
	(who, id)
}

/// A request that was failed, and has a second panel.
fn failed_once<T: Config>(skill: SkillId) -> (T::AccountId, RequestId) {
	let (who, id) = failed::<T>(skill);
	Pallet::<T>::do_claim_second_panel(who.clone(), id).unwrap();
	(who, id)
}

/// The assessments for a skill have earned something.
fn earn<T: Config>(skill: SkillId) {
	let amount: Balance = T::Coins::minimum_balance() * 3_000;
	Pallet::<T>::pull(&Native, &member::<T>("client", 0), amount).unwrap();
	assert!(Pallet::<T>::share_reward(skill, amount));
}

/// What is kept for somebody.
fn keep_for<T: Config>(who: &T::AccountId) {
	let amount: Balance = T::Coins::minimum_balance() * 10;
	Pallet::<T>::pull(&Native, &member::<T>("client", 0), amount).unwrap();
	assert!(!Pallet::<T>::push_or_keep(&Native, &Pallet::<T>::account(), who, amount));
	assert!(UnclaimedAmounts::<T>::contains_key(who));
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let parameters = Parameters { max_load: 1, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
	}

	#[benchmark]
	fn add_skill() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let skill = NextSkill::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, skill_name());

		assert!(Skills::<T>::contains_key(skill));
	}

	#[benchmark]
	fn retire_skill() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let skill = begin::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, skill);

		assert!(Skills::<T>::get(skill).unwrap().retired);
	}

	/// In the place of a credential that was earned.
	#[benchmark]
	fn appoint_screener() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let skill = begin::<T>();
		let who = member::<T>("applicant", 0);
		give_credential::<T>(&who, skill);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, skill, who.clone());

		assert_eq!(Credentials::<T>::get(who, skill).unwrap().source, Source::Appointed);
	}

	#[benchmark]
	fn become_screener() {
		let skill = begin::<T>();
		let who = member::<T>("screener", 0);
		give_credential::<T>(&who, skill);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), skill);

		assert!(Screeners::<T>::contains_key(who, skill));
	}

	#[benchmark]
	fn retire_as_screener() {
		let skill = begin::<T>();
		let who = screener::<T>(0, skill);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), skill);

		assert!(!Screeners::<T>::contains_key(who, skill));
	}

	#[benchmark]
	fn request_screening() {
		let skill = begin::<T>();
		let who = member::<T>("applicant", 0);
		give_credential::<T>(&who, skill);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), skill, content());

		assert!(OpenRequests::<T>::contains_key(who, skill));
	}

	#[benchmark]
	fn claim_second_panel() {
		let skill = begin::<T>();
		screeners::<T>(PANEL_SIZE, skill);
		let (who, id) = failed::<T>(skill);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);

		assert!(Requests::<T>::get(id).unwrap().panel().is_some());
	}

	/// The last one of a second panel, and the question whether it is a duty: a transaction
	/// extension asks it.
	#[benchmark]
	fn commit_assessment() {
		let skill = begin::<T>();
		screeners::<T>(2 * PANEL_SIZE, skill);
		let (_, id) = failed_once::<T>(skill);
		let mut seated = draw::<T>(skill, id);
		let last = seated.pop().unwrap();
		for who in &seated {
			commit::<T>(who, id, MAX_SCORE);
		}
		let commitment = commitment::<T>(&last, id, MAX_SCORE);
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_commit(&origin, id));
			Pallet::<T>::do_commit_assessment(last, id, commitment).unwrap();
		}

		assert!(matches!(Pallet::<T>::request(id), Some((_, Stage::Revealing { .. }))));
	}

	/// The last one of a second panel, and the question whether it is a duty: a transaction
	/// extension asks it.
	#[benchmark]
	fn submit_assessment() {
		let skill = begin::<T>();
		screeners::<T>(2 * PANEL_SIZE, skill);
		let (_, id) = failed_once::<T>(skill);
		let mut seated = draw::<T>(skill, id);
		for who in &seated {
			commit::<T>(who, id, MAX_SCORE);
		}
		let last = seated.pop().unwrap();
		for who in &seated {
			reveal::<T>(who, id, MAX_SCORE);
		}
		let origin: T::RuntimeOrigin = RawOrigin::Signed(last.clone()).into();
		let report = content();

		#[block]
		{
			assert!(Pallet::<T>::is_duty_to_submit(&origin, id, MAX_SCORE, &report, &SALT));
			Pallet::<T>::do_submit_assessment(last, id, MAX_SCORE, report, SALT).unwrap();
		}

		assert_eq!(Pallet::<T>::request(id).unwrap().1, Stage::Due);
	}

	/// A whole second panel at once. What attempts take that seat nobody is added by their number.
	#[benchmark]
	fn advance_draw() {
		let skill = begin::<T>();
		let first = screeners::<T>(PANEL_SIZE, skill);
		let (_, id) = failed::<T>(skill);
		// The pool has nobody but those who will sit.
		for who in first {
			Pallet::<T>::do_retire_as_screener(who, skill).unwrap();
		}
		for index in PANEL_SIZE..2 * PANEL_SIZE {
			screener::<T>(index, skill);
		}
		let who = Requests::<T>::get(id).unwrap().applicant;
		Pallet::<T>::do_claim_second_panel(who, id).unwrap();
		T::Sortition::make_ready(Pallet::<T>::subject(skill, id, 1));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(Requests::<T>::get(id).unwrap().panel().is_some());
	}

	/// Somebody who may sit: all is asked. Two sit already, and a second panel is full but for
	/// them.
	#[benchmark]
	fn eligible() {
		let skill = begin::<T>();
		let who = screener::<T>(0, skill);
		let applicant = member::<T>("applicant", 0);
		let before: Vec<_> = (0..MAX_SEATED).map(|index| account("before", index, 0)).collect();
		let seated: Vec<_> = (1..PANEL_SIZE).map(|index| screener::<T>(index, skill)).collect();
		let may_sit;

		#[block]
		{
			may_sit = Pallet::<T>::is_eligible(&who, &applicant, skill, &before, &seated);
		}

		assert!(may_sit);
	}

	/// A second panel overrules the first and takes the place of an old credential.
	#[benchmark]
	fn advance_judged() {
		let skill = begin::<T>();
		screeners::<T>(2 * PANEL_SIZE, skill);
		let (who, id) = failed_once::<T>(skill);
		assess::<T>(skill, id, MAX_SCORE);

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(!Requests::<T>::contains_key(id));
		assert_eq!(
			Credentials::<T>::get(who, skill).unwrap().source,
			Source::Panel { request: id, round: 1, score: MAX_SCORE }
		);
	}

	/// All of a second panel have committed and do not reveal. Each is ousted, and nobody can be
	/// drawn in time.
	#[benchmark]
	fn advance_silent() {
		let skill = begin::<T>();
		screeners::<T>(2 * PANEL_SIZE, skill);
		let (who, id) = failed_once::<T>(skill);
		let seated = draw::<T>(skill, id);
		for who in &seated {
			commit::<T>(who, id, MAX_SCORE);
		}
		let panel = Requests::<T>::get(id).unwrap().panel().cloned().unwrap();
		later::<T>(panel.ends_at.saturating_sub(One::one()));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(!Requests::<T>::contains_key(id));
		assert!(CoolDowns::<T>::contains_key(who, skill));
		for who in seated {
			assert_eq!(Screeners::<T>::get(who, skill).unwrap().status, ServiceStatus::Ousted);
		}
	}

	/// Nobody has claimed a second panel, and a credential was revoked meanwhile.
	#[benchmark]
	fn advance_failed() {
		let skill = begin::<T>();
		screeners::<T>(PANEL_SIZE, skill);
		let (who, id) = failed::<T>(skill);
		Pallet::<T>::do_revoke_credential(who.clone(), skill, content()).unwrap();
		let window = CurrentParameters::<T>::get().second_panel_window;
		later::<T>(Pallet::<T>::now().saturating_add(window));

		#[block]
		{
			Pallet::<T>::do_advance(id).unwrap();
		}

		assert!(!Requests::<T>::contains_key(id));
	}

	/// All who have judged have vouched for it and earned something.
	#[benchmark]
	fn revoke_credential() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let skill = begin::<T>();
		screeners::<T>(PANEL_SIZE, skill);
		let (who, id) = requested::<T>(skill);
		assess::<T>(skill, id, MAX_SCORE);
		Pallet::<T>::do_advance(id).unwrap();
		earn::<T>(skill);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), skill, content());

		assert!(!Credentials::<T>::contains_key(who, skill));
		assert!(!Vestings::<T>::contains_key(id, 0));
	}

	#[benchmark]
	fn claim() {
		begin::<T>();
		let who = member::<T>("screener", 0);
		keep_for::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), account("dest", 0, 0));

		assert!(!UnclaimedAmounts::<T>::contains_key(who));
	}

	/// A payment that cannot be received, by somebody for whom something is kept.
	#[benchmark]
	fn keep() {
		begin::<T>();
		let who = member::<T>("screener", 0);
		keep_for::<T>(&who);
		let amount: Balance = T::Coins::minimum_balance();
		Pallet::<T>::pull(&Native, &member::<T>("client", 0), amount).unwrap();
		let paid;

		#[block]
		{
			paid = Pallet::<T>::push_or_keep(&Native, &Pallet::<T>::account(), &who, amount);
		}

		assert!(!paid);
		assert_eq!(UnclaimedAmounts::<T>::get(who).unwrap().amount, amount * 11);
	}

	/// Looking into a block in which nothing is due.
	#[benchmark]
	fn due_block() {
		let skill = begin::<T>();
		let who = member::<T>("applicant", 0);
		give_credential::<T>(&who, skill);
		let now = frame_system::Pallet::<T>::block_number();
		later::<T>(now.saturating_add(One::one()));

		#[block]
		{
			Pallet::<T>::service_due(&mut WeightMeter::new());
		}

		assert!(DueCursor::<T>::get().is_some());
	}

	#[benchmark]
	fn due_credential() {
		let skill = begin::<T>();
		let account = member::<T>("applicant", 0);
		give_credential::<T>(&account, skill);
		later::<T>(Credentials::<T>::get(&account, skill).unwrap().expires_at);
		let item = DueItem::Credential { account: account.clone(), skill };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Credentials::<T>::contains_key(account, skill));
	}

	#[benchmark]
	fn due_cool_down() {
		let skill = begin::<T>();
		let account = member::<T>("applicant", 0);
		give_credential::<T>(&account, skill);
		Pallet::<T>::do_revoke_credential(account.clone(), skill, content()).unwrap();
		later::<T>(CoolDowns::<T>::get(&account, skill).unwrap().until);
		let item = DueItem::CoolDown { account: account.clone(), skill };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!CoolDowns::<T>::contains_key(account, skill));
	}

	#[benchmark]
	fn due_vesting() {
		let skill = begin::<T>();
		screeners::<T>(PANEL_SIZE, skill);
		let (_, request) = requested::<T>(skill);
		assess::<T>(skill, request, MAX_SCORE);
		Pallet::<T>::do_advance(request).unwrap();
		earn::<T>(skill);
		later::<T>(Vestings::<T>::get(request, 0).unwrap().vests_at);
		let item = DueItem::Vesting { request, round: 0 };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Vestings::<T>::contains_key(request, 0));
	}

	#[benchmark]
	fn due_exit() {
		let skill = begin::<T>();
		let account = screener::<T>(0, skill);
		let item = DueItem::Exit { account: account.clone(), skill };
		Screeners::<T>::mutate(&account, skill, |record| {
			let record = record.as_mut().unwrap();
			record.status = ServiceStatus::Leaving;
			record.queued_at = Pallet::<T>::schedule(Pallet::<T>::now(), &item);
		});

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!Screeners::<T>::contains_key(account, skill));
	}

	#[benchmark]
	fn due_unclaimed() {
		begin::<T>();
		let account = member::<T>("screener", 0);
		keep_for::<T>(&account);
		later::<T>(UnclaimedAmounts::<T>::get(&account).unwrap().until);
		let item = DueItem::Unclaimed { account: account.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!UnclaimedAmounts::<T>::contains_key(account));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
