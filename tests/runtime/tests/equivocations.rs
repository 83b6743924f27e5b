// SPDX-License-Identifier: Apache-2.0

//! Validators that sign twice: proven, slashed and removed, whatever happens to keys and to the set
//! meanwhile.

use codec::Encode;
use finality_grandpa::{Equivocation as Votes, Prevote};
use frame_support::{assert_noop, assert_ok};
use pallet_validator_set::{RemovalReason, Status};
use sp_consensus_babe::{
	digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest},
	runtime_decl_for_babe_api::BabeApiV2,
	Slot,
};
use sp_consensus_grandpa::{
	runtime_decl_for_grandpa_api::GrandpaApiV3, Equivocation, EquivocationProof,
};
use sp_core::{crypto::Pair, ed25519, sr25519};
use sp_runtime::{
	traits::Header as _,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	Digest, DigestItem, Perbill,
};
use sp_session::MembershipProof;
use talent_runtime::{
	constants::consensus::REPORT_LONGEVITY_IN_SESSIONS, genesis_config_presets::LOCAL, Balance,
	Block, Header, Runtime, RuntimeCall, RuntimeOrigin, Session, SessionKeys, UncheckedExtrinsic,
	ValidatorSet,
};
use talent_runtime_tests::*;

const OFFENDER: Person = Person::Bob;
const REPORTER: Person = Person::Ferdie;
const FIRST_SEED: &str = "//Bob";
const SECOND_SEED: &str = "//Bob//2";

/// The offences that are tried.
const OFFENCES: [Offence; 2] = [Offence::Babe, Offence::Grandpa];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Offence {
	Babe,
	Grandpa,
}

/// A proven offence, as a node would report it.
#[derive(Clone)]
enum Report {
	Babe(Box<sp_consensus_babe::EquivocationProof<Header>>, MembershipProof),
	Grandpa(Box<EquivocationProof<talent_runtime::Hash, u32>>, MembershipProof),
}

impl Report {
	/// The call that anybody can send.
	fn signed(self) -> RuntimeCall {
		match self {
			Self::Babe(equivocation_proof, key_owner_proof) => {
				pallet_babe::Call::report_equivocation { equivocation_proof, key_owner_proof }
					.into()
			},
			Self::Grandpa(equivocation_proof, key_owner_proof) => {
				pallet_grandpa::Call::report_equivocation { equivocation_proof, key_owner_proof }
					.into()
			},
		}
	}

	/// The transaction that a node puts into its own block.
	fn bare(self) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(match self {
			Self::Babe(equivocation_proof, key_owner_proof) => {
				pallet_babe::Call::report_equivocation_unsigned {
					equivocation_proof,
					key_owner_proof,
				}
				.into()
			},
			Self::Grandpa(equivocation_proof, key_owner_proof) => {
				pallet_grandpa::Call::report_equivocation_unsigned {
					equivocation_proof,
					key_owner_proof,
				}
				.into()
			},
		})
	}
}

/// The validator with the index and the secret keys signs twice now.
fn equivocate(offence: Offence, index: u32, seed: &str) -> Report {
	equivocate_again(offence, index, seed, 0)
}

/// The same with a number that makes each equivocation another.
fn equivocate_again(offence: Offence, index: u32, seed: &str, number: u64) -> Report {
	match offence {
		Offence::Babe => equivocate_as_author(index, seed, number),
		Offence::Grandpa => equivocate_as_voter(seed, number),
	}
}

/// Two blocks in one slot.
fn equivocate_as_author(authority_index: u32, seed: &str, number: u64) -> Report {
	let pair = sr25519::Pair::from_string(seed, None).unwrap();
	let slot = Slot::from(now() / 6_000 + number);
	let header = |state: u8| {
		let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index, slot });
		let logs = vec![DigestItem::babe_pre_digest(digest)];
		let mut header = Header::new(
			block(),
			Default::default(),
			[state; 32].into(),
			Default::default(),
			Digest { logs },
		);
		let seal = pair.sign(header.hash().as_ref());
		header.digest_mut().push(DigestItem::babe_seal(seal.into()));
		header
	};
	let offender = sp_consensus_babe::AuthorityId::from(pair.public());
	let proof = <Runtime as BabeApiV2<Block>>::generate_key_ownership_proof(slot, offender.clone());
	let proof = proof.and_then(|proof| proof.decode()).expect("a proof is made");
	let equivocation = sp_consensus_babe::EquivocationProof {
		slot,
		offender,
		first_header: header(1),
		second_header: header(2),
	};
	Report::Babe(Box::new(equivocation), proof)
}

/// Two votes in one round.
fn equivocate_as_voter(seed: &str, number: u64) -> Report {
	votes_of_set(pallet_grandpa::CurrentSetId::<Runtime>::get(), seed, number)
}

/// Two votes in one round of a set, signed for the current set.
fn votes_of_set(claimed_set: u64, seed: &str, number: u64) -> Report {
	let pair = ed25519::Pair::from_string(seed, None).unwrap();
	let (set_id, round_number) = (pallet_grandpa::CurrentSetId::<Runtime>::get(), 100 + number);
	let vote = |byte: u8| {
		let vote = Prevote { target_hash: [byte; 32].into(), target_number: block() };
		let message = finality_grandpa::Message::Prevote(vote.clone());
		let payload = sp_consensus_grandpa::localized_payload(round_number, set_id, &message);
		(vote, pair.sign(&payload).into())
	};
	let offender = sp_consensus_grandpa::AuthorityId::from(pair.public());
	let proof =
		<Runtime as GrandpaApiV3<Block>>::generate_key_ownership_proof(set_id, offender.clone());
	let proof = proof.and_then(|proof| proof.decode()).expect("a proof is made");
	let equivocation = Votes { round_number, identity: offender, first: vote(1), second: vote(2) };
	let proof_of_votes = EquivocationProof::new(claimed_set, Equivocation::Prevote(equivocation));
	Report::Grandpa(Box::new(proof_of_votes), proof)
}

/// Sets the session keys of `who` to those with the secret `seed`.
fn set_keys(who: Person, seed: &str) {
	let (keys, proof) = keys_of(who, seed);
	assert_ok!(submit(who, pallet_session::Call::<Runtime>::set_keys { keys, proof }));
}

/// The session keys with the secret `seed`, and the proof that `who` has it.
fn keys_of(who: Person, seed: &str) -> (SessionKeys, Vec<u8>) {
	let generated =
		SessionKeys::generate(&who.to_account_id().encode(), Some(seed.as_bytes().to_vec()));
	(generated.keys, generated.proof.encode())
}

fn pass_session() {
	pass_session_without(&[]);
}

fn bond_of(who: Person) -> Balance {
	ValidatorSet::record(who.to_account_id()).expect("the account is registered").bond
}

/// The offence was punished: a part of the bond went to the treasury, the offender is disabled, and
/// out of the set when the next session is planned.
fn is_punished(who: Person, fraction: Perbill, treasury_before: Balance) {
	let bond = ValidatorSet::parameters().bond;
	let slashed = fraction.mul_ceil(bond);
	assert_eq!(bond_of(who), bond - slashed);
	assert!(treasury() >= treasury_before + slashed);
	let account = who.to_account_id();
	let index = Session::validators().iter().position(|validator| *validator == account);
	if let Some(index) = index {
		assert_eq!(Session::disabled_validators(), vec![index as u32]);
	}
	pass_session();
	assert!(!ValidatorSet::validators().contains(&account));
	let Status::Former { last_session } = ValidatorSet::record(account.clone()).unwrap().status
	else {
		panic!("the offender is no validator");
	};
	let reason = RemovalReason::Offence;
	let removed = pallet_validator_set::Event::ValidatorRemoved {
		validator: account.clone(),
		reason,
		last_session,
	};
	assert!(happened(|event| *event == removed.clone().into()));
	pass_session();
	assert!(!Session::validators().contains(&account));
}

/// One of four: (3/4)².
fn one_of_four() -> Perbill {
	Perbill::from_rational(9_u32, 16)
}

#[test]
fn an_equivocation_is_slashed_in_its_session_and_the_reporter_pays_nothing() {
	for offence in OFFENCES {
		on(preset(LOCAL), || {
			pass_session();
			let before = treasury();
			let report = equivocate(offence, 1, FIRST_SEED);
			let purse = total(REPORTER.to_account_id());
			assert_ok!(submit(REPORTER, report.signed()));
			assert_eq!(total(REPORTER.to_account_id()), purse);
			is_punished(OFFENDER, one_of_four(), before);
		});
	}
}

#[test]
fn after_a_rotation_of_keys_an_offence_is_proven_in_the_next_session() {
	for offence in OFFENCES {
		on(preset(LOCAL), || {
			set_keys(OFFENDER, SECOND_SEED);
			pass_session();
			pass_session();
			let before = treasury();
			let report = equivocate(offence, 1, SECOND_SEED);
			pass_session();
			// The block in which a session begins is full.
			next_block();
			// From a node, in its own block.
			assert_ok!(include(report.bare()).expect("it is valid"));
			is_punished(OFFENDER, one_of_four(), before);
		});
	}
}

#[test]
fn new_keys_right_after_the_offence_do_not_help() {
	for offence in OFFENCES {
		for sessions_later in [0, 1, 2, 5] {
			on(preset(LOCAL), || {
				pass_session();
				let before = treasury();
				let early = equivocate(offence, 1, FIRST_SEED);
				set_keys(OFFENDER, SECOND_SEED);
				// The node makes its proof after the change.
				let late = equivocate(offence, 1, FIRST_SEED);
				for _ in 0..sessions_later {
					pass_session();
				}
				let report = if sessions_later % 2 == 0 { early } else { late };
				assert_ok!(submit(REPORTER, report.signed()));
				is_punished(OFFENDER, one_of_four(), before);
			});
		}
	}
}

#[test]
fn after_a_change_of_the_set_an_offence_is_proven_in_the_next_session() {
	const NEWCOMER: Person = Person::Eve;
	for offence in OFFENCES {
		on(preset(LOCAL), || {
			let (keys, proof) = keys_of(NEWCOMER, "//Eve");
			let register = pallet_validator_set::Call::<Runtime>::register { keys, proof };
			assert_ok!(submit(NEWCOMER, register));
			let validator = NEWCOMER.to_account_id();
			assert_ok!(pass_referendum(pallet_validator_set::Call::<Runtime>::admit {
				validator: validator.clone()
			}));
			pass_session();
			pass_session();
			let index = Session::validators().iter().position(|who| *who == validator);
			let index = index.expect("the newcomer validates") as u32;
			let before = treasury();
			let report = equivocate(offence, index, "//Eve");
			// The set changes once more.
			let leave = pallet_validator_set::Call::<Runtime>::leave {};
			assert_ok!(submit(Person::Charlie, leave));
			pass_session();
			next_block();
			assert_ok!(include(report.bare()).expect("it is valid"));
			let size = Session::validators().len() as u32;
			let share = Perbill::from_rational(3 * 3_u32, size * size);
			is_punished(NEWCOMER, share, before);
		});
	}
}

#[test]
fn a_validator_that_leaves_after_the_offence_is_slashed_all_the_same() {
	for offence in OFFENCES {
		on(preset(LOCAL), || {
			pass_session();
			let report = equivocate(offence, 1, FIRST_SEED);
			let before = treasury();
			let leave = pallet_validator_set::Call::<Runtime>::leave {};
			assert_ok!(submit(OFFENDER, leave));
			for _ in 0..4 {
				pass_session();
			}
			let withdraw = pallet_validator_set::Call::<Runtime>::withdraw {};
			assert_noop!(
				ValidatorSet::withdraw(RuntimeOrigin::signed(OFFENDER.to_account_id())),
				pallet_validator_set::Error::<Runtime>::BondLocked
			);
			assert!(submit(OFFENDER, withdraw).is_err());
			assert_ok!(submit(REPORTER, report.signed()));
			let bond = ValidatorSet::parameters().bond;
			assert_eq!(bond_of(OFFENDER), bond - one_of_four().mul_ceil(bond));
			assert!(treasury() >= before + one_of_four() * bond);
		});
	}
}

#[test]
fn a_second_proof_of_one_incident_costs_its_sender_and_nobody_else() {
	for offence in OFFENCES {
		on(preset(LOCAL), || {
			pass_session();
			assert_ok!(submit(REPORTER, equivocate(offence, 1, FIRST_SEED).signed()));
			let bond = bond_of(OFFENDER);
			for number in 1..20 {
				let purse = total(REPORTER.to_account_id());
				let report = equivocate_again(offence, 1, FIRST_SEED, number);
				assert!(submit(REPORTER, report.clone().signed()).is_err());
				assert!(total(REPORTER.to_account_id()) < purse);
				// A node does not even put it into its own block.
				assert_eq!(
					include(report.bare()),
					Err(TransactionValidityError::Invalid(InvalidTransaction::Stale))
				);
			}
			assert_eq!(bond_of(OFFENDER), bond);
			assert_eq!(pallet_offences::Reports::<Runtime>::iter().count(), 1);
		});
	}
}

/// Two of four, each in a slot or a round of its own: as grave as if they had acted together.
#[test]
fn offenders_of_one_session_are_punished_together() {
	const ACCOMPLICE: Person = Person::Charlie;
	for offence in OFFENCES {
		on(preset(LOCAL), || {
			pass_session();
			let bond = ValidatorSet::parameters().bond;
			let before = treasury();
			let others = equivocate_again(offence, 2, "//Charlie", 1);
			assert_ok!(submit(REPORTER, equivocate(offence, 1, FIRST_SEED).signed()));
			assert_eq!(bond_of(OFFENDER), bond - one_of_four().mul_ceil(bond));
			assert_eq!(bond_of(ACCOMPLICE), bond);
			assert_ok!(submit(REPORTER, others.signed()));
			assert_eq!(bond_of(OFFENDER), 0);
			assert_eq!(bond_of(ACCOMPLICE), 0);
			assert!(treasury() >= before + 2 * bond);
		});
	}
}

#[test]
fn a_proof_without_signatures_enters_neither_a_pool_nor_a_block() {
	on(preset(LOCAL), || {
		pass_session();
		next_block();
		let Report::Babe(mut proof, owner) = equivocate(Offence::Babe, 1, FIRST_SEED) else {
			panic!("an author's");
		};
		// As a node would send them that has lost the seals.
		proof.first_header.digest_mut().pop();
		proof.second_header.digest_mut().pop();
		let unsealed = Report::Babe(proof, owner);
		let refused = Err(TransactionValidityError::Invalid(InvalidTransaction::BadProof));
		assert_eq!(include(unsealed.clone().bare()), refused);
		let purse = total(REPORTER.to_account_id());
		assert!(submit(REPORTER, unsealed.signed()).is_err());
		assert!(total(REPORTER.to_account_id()) < purse);

		// Votes that were signed for another set.
		let set = pallet_grandpa::CurrentSetId::<Runtime>::get() + 1;
		assert_eq!(include(votes_of_set(set, FIRST_SEED, 0).bare()), refused);
	});
}

#[test]
fn the_proof_of_a_session_that_was_pruned_is_refused() {
	for offence in OFFENCES {
		let mut chain = Chain::new(preset(LOCAL));
		chain.run(pass_session);
		let report = chain.run(|| equivocate(offence, 1, FIRST_SEED));
		let session = chain.run(Session::current_index);
		// The root is kept for as many sessions as an offence can be reported.
		let pass_to = |chain: &mut Chain, until: u32| {
			while chain.run(Session::current_index) < until {
				chain.run(pass_session);
				forget_history();
			}
		};
		let last = session + REPORT_LONGEVITY_IN_SESSIONS;
		pass_to(&mut chain, last);
		let kept = pallet_session::historical::HistoricalSessions::<Runtime>::contains_key;
		assert!(chain.run(|| kept(session)));
		pass_to(&mut chain, last + 2);
		assert!(!chain.run(|| kept(session)));
		chain.run(|| {
			assert!(submit(REPORTER, report.clone().signed()).is_err());
			assert_eq!(
				include(report.bare()),
				Err(TransactionValidityError::Invalid(InvalidTransaction::BadProof))
			);
			assert_eq!(bond_of(OFFENDER), ValidatorSet::parameters().bond);
		});
		chain.end();
	}
}
