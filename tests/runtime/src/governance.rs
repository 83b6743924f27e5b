// SPDX-License-Identifier: Apache-2.0

//! How the network decides, in one call each.

use crate::chain::{block, history, next_block, pass_blocks, submit, Person};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::GetDispatchInfo,
	traits::{Bounded, Get, StorePreimage},
};
use pallet_democracy::{AccountVote, Conviction, ReferendumIndex, ReferendumInfo, Vote};
use sp_runtime::{traits::Hash as _, DispatchResult};
use talent_runtime::{
	configs::{
		governance::EnactmentPeriod,
		shared::{CouncilInstance, TechnicalInstance},
	},
	constants::currency::BTRST,
	Balance, Hash, Hashing, Preimage, Runtime, RuntimeCall, RuntimeEvent,
};

/// A call as democracy takes it.
pub type Proposal = Bounded<RuntimeCall, Hashing>;

/// What a proposal costs to make.
pub const PROPOSAL_DEPOSIT: Balance = 500 * BTRST;

/// Who sits in the council and in the technical committee of the networks to try things on.
pub const COMMITTEE: [Person; 3] = [Person::Alice, Person::Bob, Person::Charlie];

/// `call` as democracy takes it: as it is when it is short, else by its hash, after `who` has noted
/// it.
pub fn bounded(who: Person, call: impl Into<RuntimeCall>) -> Proposal {
	let call = call.into();
	let bytes = call.encode();
	if bytes.len() <= 128 {
		return Preimage::bound(call).expect("it is short");
	}
	let (hash, len) = (Hashing::hash(&bytes), bytes.len() as u32);
	assert_ok!(submit(who, pallet_preimage::Call::<Runtime>::note_preimage { bytes }));
	Bounded::Lookup { hash, len }
}

/// `who` proposes; once the time of discussion is over, the vote on it begins.
pub fn table(who: Person, proposal: Proposal) -> ReferendumIndex {
	let index = pallet_democracy::ReferendumCount::<Runtime>::get();
	let value = PROPOSAL_DEPOSIT;
	assert_ok!(submit(who, pallet_democracy::Call::<Runtime>::propose { proposal, value }));
	launched(index);
	index
}

/// Waits until the vote on referendum `index` has begun.
pub fn launched(index: ReferendumIndex) {
	let patience = block() + 100;
	while pallet_democracy::ReferendumCount::<Runtime>::get() == index {
		assert!(block() < patience, "no referendum is launched");
		next_block();
	}
}

/// `who` votes with so many coins, locked once.
pub fn vote(who: Person, index: ReferendumIndex, aye: bool, balance: Balance) -> DispatchResult {
	let vote = Vote { aye, conviction: Conviction::Locked1x };
	let vote = AccountVote::Standard { vote, balance };
	submit(who, pallet_democracy::Call::<Runtime>::vote { ref_index: index, vote })
}

/// Waits until referendum `index` is decided and, if it has passed, has taken effect.
pub fn decided(index: ReferendumIndex) -> bool {
	let patience = block() + 100;
	loop {
		match pallet_democracy::ReferendumInfoOf::<Runtime>::get(index) {
			Some(ReferendumInfo::Finished { approved, .. }) => {
				pass_blocks(EnactmentPeriod::get() + 1);
				return approved;
			},
			_ => assert!(block() < patience, "the vote does not end"),
		}
		next_block();
	}
}

/// The whole way: proposed by Eve, voted for by Dave and Eve, in effect. What the call has
/// answered.
pub fn pass_referendum(call: impl Into<RuntimeCall>) -> DispatchResult {
	let before = dispatched().len();
	let index = table(Person::Eve, bounded(Person::Eve, call));
	for voter in [Person::Dave, Person::Eve] {
		assert_ok!(vote(voter, index, true, 100_000 * BTRST));
	}
	assert!(decided(index), "the referendum has failed");
	let after = dispatched();
	assert_eq!(after.len(), before + 1, "it takes effect once");
	after[before]
}

/// What everything that the scheduler has called has answered.
pub fn dispatched() -> Vec<DispatchResult> {
	history()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched { result, .. }) => {
				Some(result)
			},
			_ => None,
		})
		.collect()
}

macro_rules! committee {
	($name:ident, $instance:ty, $what:literal) => {
		#[doc = $what]
		pub fn $name(ayes: u32, call: impl Into<RuntimeCall>) -> DispatchResult {
			let call = call.into();
			let length_bound = call.encoded_size() as u32;
			let proposal_weight_bound = call.get_dispatch_info().call_weight;
			let proposal_hash: Hash = Hashing::hash_of(&call);
			let index = pallet_collective::ProposalCount::<Runtime, $instance>::get();
			assert_ok!(submit(
				COMMITTEE[0],
				pallet_collective::Call::<Runtime, $instance>::propose {
					threshold: ayes,
					proposal: Box::new(call),
					length_bound,
				}
			));
			for (place, who) in COMMITTEE.into_iter().enumerate() {
				let approve = place < ayes as usize;
				assert_ok!(submit(
					who,
					pallet_collective::Call::<Runtime, $instance>::vote {
						proposal: proposal_hash,
						index,
						approve,
					}
				));
			}
			assert_ok!(submit(
				COMMITTEE[0],
				pallet_collective::Call::<Runtime, $instance>::close {
					proposal_hash,
					index,
					proposal_weight_bound,
					length_bound,
				}
			));
			history()
				.into_iter()
				.rev()
				.find_map(|event| executed(event, proposal_hash))
				.expect("the motion was executed")
		}
	};
}

committee!(
	council,
	CouncilInstance,
	"The council agrees on `call` with so many ayes, of two or three."
);
committee!(
	technical_committee,
	TechnicalInstance,
	"The technical committee agrees on `call` with so many ayes, of two or three."
);

/// What a motion has answered, if this is the event of it.
fn executed(event: RuntimeEvent, motion: Hash) -> Option<DispatchResult> {
	use pallet_collective::Event::Executed;
	match event {
		RuntimeEvent::Council(Executed { proposal_hash, result })
		| RuntimeEvent::TechnicalCommittee(Executed { proposal_hash, result })
			if proposal_hash == motion =>
		{
			Some(result)
		},
		_ => None,
	}
}
