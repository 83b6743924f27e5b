// SPDX-License-Identifier: Apache-2.0

//! What applicants and screeners do, in one call each.
//!
//! Epochs go by here as on the real chain: each block is a slot of BABE, and with every tenth its
//! epoch changes, so that sortition gets its seeds by itself. Blocks of stories have no VRF; seeds
//! are hashes of counters then, and a panel is the same in every run.

use crate::{
	chain::{block, next_block, submit, Person, MOST_FULL_BLOCKS},
	marketplace::cid,
};
use codec::Encode;
use frame_support::assert_ok;
use pallet_screening::{RequestId, Stage};
use sp_io::hashing::blake2_256;
use talent_primitives::{commitment::Salt, BlockNumber, ContentId, SkillId};
use talent_runtime::{Hash, Runtime, Screening};

/// The skill that the `dev` network has screeners for.
pub const SKILL: SkillId = 0;

/// Who screens for it: on the `dev` network two panels of three, from the start.
pub fn screeners() -> Vec<Person> {
	Person::iter().filter(|who| Screening::screener(who.to_account_id(), SKILL).is_some()).collect()
}

/// A call of the screening pallet.
pub type ScreeningCall = pallet_screening::Call<Runtime>;
/// Why the screening pallet refuses.
pub type ScreeningError = pallet_screening::Error<Runtime>;
/// What the screening pallet tells.
pub type ScreeningEvent = pallet_screening::Event<Runtime>;

/// `who` asks to be vetted.
pub fn request_screening(who: Person) -> RequestId {
	let request = pallet_screening::NextRequest::<Runtime>::get();
	let portfolio = cid("portfolio");
	assert_ok!(submit(who, ScreeningCall::request_screening { skill: SKILL, portfolio }));
	request
}

/// What can be done about a request now; `None` once it is over.
pub fn stage(request: RequestId) -> Option<Stage<BlockNumber>> {
	Screening::request(request).map(|(_, stage)| stage)
}

/// Whether a panel sits on a request.
pub fn is_sat_on(request: RequestId) -> bool {
	Screening::request(request).is_some_and(|(record, _)| record.panel().is_some())
}

/// Who sits on a request now.
pub fn panel(request: RequestId) -> Vec<Person> {
	let (record, _) = Screening::request(request).expect("the request is not over");
	let panel = record.panel().expect("a panel sits");
	panel
		.seats
		.iter()
		.map(|seat| Person::from_account_id(&seat.screener).expect("everybody knows the screeners"))
		.collect()
}

/// Lets blocks pass until the queue has drawn a panel: who sits on it.
pub fn pass_draw(request: RequestId) -> Vec<Person> {
	let patience = block() + Screening::parameters().draw_window + MOST_FULL_BLOCKS;
	while !matches!(stage(request), Some(Stage::Committing { .. })) {
		assert!(block() < patience, "no panel is drawn");
		next_block();
	}
	panel(request)
}

/// Lets blocks pass until no panel sits on a request, all of whose screeners have done their part.
pub fn pass_judgement(request: RequestId) {
	let patience = block() + MOST_FULL_BLOCKS + 2;
	while is_sat_on(request) {
		assert!(block() < patience, "the queue does not judge");
		next_block();
	}
}

/// What a screener thinks.
#[derive(Clone)]
pub struct Opinion {
	/// Whose it is.
	pub who: Person,
	/// On which request.
	pub request: RequestId,
	/// On which panel of it.
	pub round: u32,
	/// From 0 to 100.
	pub score: u8,
	/// Why.
	pub report: ContentId,
	/// What only they know.
	pub salt: Salt,
}

impl Opinion {
	/// What `who`, on the panel that sits now, thinks of a request.
	pub fn of(who: Person, request: RequestId, score: u8) -> Self {
		let (record, _) = Screening::request(request).expect("the request is not over");
		let round = record.round();
		// A real one is derived from a secret key.
		let salt = blake2_256(&("salt", who.to_account_id(), request, round).encode());
		Self { who, request, round, score, report: cid("report"), salt }
	}

	/// What it is bound by.
	pub fn commitment(&self) -> Hash {
		let Self { who, request, round, score, report, salt } = self;
		Screening::commitment(&who.to_account_id(), *request, *round, *score, report, salt)
	}

	/// The call that binds it.
	pub fn commit(&self) -> ScreeningCall {
		let (request, commitment) = (self.request, self.commitment());
		ScreeningCall::commit_assessment { request, commitment }
	}

	/// The call that makes it public.
	pub fn reveal(&self) -> ScreeningCall {
		let Self { request, score, report, salt, .. } = self.clone();
		ScreeningCall::submit_assessment { request, score, report, salt }
	}
}

/// The panel that sits on a request gives these scores, and the queue judges.
pub fn assess(request: RequestId, panel: &[Person], scores: &[u8]) {
	assert_eq!(panel.len(), scores.len());
	let opinions = panel.iter().zip(scores).map(|(who, score)| Opinion::of(*who, request, *score));
	let opinions = opinions.collect::<Vec<_>>();
	for opinion in &opinions {
		assert_ok!(submit(opinion.who, opinion.commit()));
	}
	for opinion in &opinions {
		assert_ok!(submit(opinion.who, opinion.reveal()));
	}
	pass_judgement(request);
}

/// The whole way: `who` asks, a panel is drawn and gives these scores. Who sat on it.
pub fn vet(who: Person, scores: [u8; 3]) -> (RequestId, Vec<Person>) {
	let request = request_screening(who);
	let panel = pass_draw(request);
	assess(request, &panel, &scores);
	(request, panel)
}
