// SPDX-License-Identifier: Apache-2.0

//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	/// What has happened. Amounts are in the smallest unit of `asset`, where there is one, and else
	/// in BTRST units: deposits and bonds, which are held and never change hands, unless they are
	/// slashed.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Governance has changed the parameters.
		#[codec(index = 0)]
		ParametersChanged {
			/// In force until now.
			previous: Parameters<BlockNumberFor<T>>,
			/// In force from now on.
			current: Parameters<BlockNumberFor<T>>,
		},
		/// There is a new skill.
		#[codec(index = 1)]
		SkillAdded {
			/// Its number.
			skill: SkillId,
			/// What governance calls it.
			name: SkillName,
		},
		/// Nothing new is begun for a skill.
		#[codec(index = 2)]
		SkillRetired {
			/// Which.
			skill: SkillId,
		},
		/// Governance has named somebody who may screen for a skill, once they give the bond.
		#[codec(index = 3)]
		ScreenerAppointed {
			/// Who.
			account: T::AccountId,
			/// For which skill.
			skill: SkillId,
		},
		/// Somebody screens for a skill from now on.
		#[codec(index = 4)]
		ScreenerJoined {
			/// Who.
			screener: T::AccountId,
			/// For which skill.
			skill: SkillId,
			/// What is held from them until they are out of the pool.
			bond: Balance,
		},
		/// A screener is on the way out of a pool.
		#[codec(index = 5)]
		ScreenerLeaving {
			/// Who.
			screener: T::AccountId,
			/// Of which skill.
			skill: SkillId,
			/// When that will be over; mostly it is much earlier.
			until: BlockNumberFor<T>,
		},
		/// A screener is out of a pool.
		#[codec(index = 6)]
		ScreenerLeft {
			/// Who.
			screener: T::AccountId,
			/// Of which skill.
			skill: SkillId,
			/// What was given back to them.
			bond: Balance,
		},
		/// A screener was silent.
		#[codec(index = 7)]
		ScreenerStruck {
			/// Who.
			screener: T::AccountId,
			/// Of which skill.
			skill: SkillId,
			/// On the panel of which request.
			request: RequestId,
			/// How many strikes they have now.
			strikes: u32,
		},
		/// A screener was silent once too often, and has lost the seat in the pool.
		#[codec(index = 8)]
		ScreenerOusted {
			/// Who.
			screener: T::AccountId,
			/// Of which skill.
			skill: SkillId,
		},
		/// A part of a bond is gone.
		#[codec(index = 9)]
		BondSlashed {
			/// Whose it was.
			screener: T::AccountId,
			/// Of which skill.
			skill: SkillId,
			/// What it is in.
			asset: AssetKind,
			/// Who held it.
			from: T::AccountId,
			/// Who has it now: the treasury.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// Somebody wants to be vetted.
		#[codec(index = 10)]
		ScreeningRequested {
			/// The number of the request.
			request: RequestId,
			/// Who.
			applicant: T::AccountId,
			/// For which skill.
			skill: SkillId,
			/// What there is to be judged.
			portfolio: ContentId,
			/// What is held from them.
			deposit: Balance,
			/// The block in which the panel is over, whatever becomes of it.
			ends_at: BlockNumberFor<T>,
		},
		/// An applicant who has failed wants a second panel.
		#[codec(index = 11)]
		SecondPanelClaimed {
			/// The request.
			request: RequestId,
			/// The block in which the panel is over, whatever becomes of it.
			ends_at: BlockNumberFor<T>,
		},
		/// An applicant has paid for a panel.
		#[codec(index = 12)]
		FeePaid {
			/// The request.
			request: RequestId,
			/// What it was paid in.
			asset: AssetKind,
			/// Who has paid.
			from: T::AccountId,
			/// The account that keeps it.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A screener was drawn.
		#[codec(index = 13)]
		ScreenerSeated {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// Who.
			screener: T::AccountId,
		},
		/// A screener has lost the seat on a panel, being silent.
		#[codec(index = 14)]
		SeatLost {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// Who.
			screener: T::AccountId,
		},
		/// A panel takes commitments.
		#[codec(index = 15)]
		CommittingBegun {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// The block from which on it is too late.
			until: BlockNumberFor<T>,
		},
		/// A screener has bound an assessment.
		#[codec(index = 16)]
		AssessmentCommitted {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// Who.
			screener: T::AccountId,
			/// To what.
			commitment: Hash,
		},
		/// A panel takes reveals.
		#[codec(index = 17)]
		RevealingBegun {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// The block from which on it is too late.
			until: BlockNumberFor<T>,
		},
		/// A screener has revealed an assessment.
		#[codec(index = 18)]
		AssessmentSubmitted {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// Who.
			screener: T::AccountId,
			/// From 0 to 100.
			score: u8,
			/// Where it can be read why.
			report: ContentId,
		},
		/// A panel has judged.
		#[codec(index = 19)]
		Judged {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
			/// What it says.
			score: u8,
			/// Whether that reached the pass mark.
			passed: bool,
			/// How many assessments it is made of.
			assessments: u32,
		},
		/// A panel is over without a judgement.
		#[codec(index = 20)]
		NotJudged {
			/// The request.
			request: RequestId,
			/// Which panel of it: 0 or 1.
			round: u32,
		},
		/// A screener was paid for an assessment.
		#[codec(index = 21)]
		AssessmentPaid {
			/// The request.
			request: RequestId,
			/// Who has earned it.
			screener: T::AccountId,
			/// What it was paid in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// Where it was paid to.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// An applicant has got back a fee, or what of it was not needed.
		#[codec(index = 22)]
		FeeReturned {
			/// The request.
			request: RequestId,
			/// What it was paid in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// The applicant.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// What of a fee is nobody's pay went to the treasury.
		#[codec(index = 23)]
		OverheadPaid {
			/// The request.
			request: RequestId,
			/// What it was paid in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// The treasury.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A request was failed for good, or ended without a judgement.
		#[codec(index = 24)]
		RequestClosed {
			/// Which.
			request: RequestId,
			/// Whose.
			applicant: T::AccountId,
			/// For which skill.
			skill: SkillId,
		},
		/// Somebody holds a credential, a new one or one more.
		#[codec(index = 25)]
		CredentialGranted {
			/// Who.
			account: T::AccountId,
			/// For which skill.
			skill: SkillId,
			/// Where it comes from.
			source: Source,
			/// The first block in which it is not held any more.
			expires_at: BlockNumberFor<T>,
		},
		/// A credential has expired.
		#[codec(index = 26)]
		CredentialExpired {
			/// Whose.
			account: T::AccountId,
			/// For which skill.
			skill: SkillId,
		},
		/// Governance has revoked a credential.
		#[codec(index = 27)]
		CredentialRevoked {
			/// Whose.
			account: T::AccountId,
			/// For which skill.
			skill: SkillId,
			/// Where it can be read why.
			reason: ContentId,
		},
		/// Somebody has to wait before they request again.
		#[codec(index = 28)]
		CoolDownBegun {
			/// Who.
			account: T::AccountId,
			/// For which skill.
			skill: SkillId,
			/// The first block in which they may again.
			until: BlockNumberFor<T>,
		},
		/// Somebody may request again.
		#[codec(index = 29)]
		CoolDownEnded {
			/// Who.
			account: T::AccountId,
			/// For which skill.
			skill: SkillId,
		},
		/// A deposit was given back, as its record is gone.
		#[codec(index = 30)]
		DepositReturned {
			/// To whom.
			account: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A part of a fee on work that demanded a skill has come in, and was divided by the
		/// assessments for it.
		#[codec(index = 31)]
		RewardShared {
			/// The skill.
			skill: SkillId,
			/// What it came in.
			asset: AssetKind,
			/// The account that keeps it.
			to: T::AccountId,
			/// How much.
			amount: Balance,
			/// By how many it was divided.
			points: u32,
		},
		/// What an assessment has earned was paid.
		#[codec(index = 32)]
		RewardPaid {
			/// The request that it was made for.
			request: RequestId,
			/// Who has earned it.
			screener: T::AccountId,
			/// What it was paid in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// Where it was paid to.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// What an assessment has earned went to the treasury: the credential that it vouched for
		/// was revoked.
		#[codec(index = 33)]
		RewardForfeited {
			/// The request that it was made for.
			request: RequestId,
			/// Who had earned it.
			screener: T::AccountId,
			/// What it was paid in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// The treasury.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// An amount could not be received and is kept.
		#[codec(index = 34)]
		KeptForClaim {
			/// For whom.
			account: T::AccountId,
			/// What it is in.
			asset: AssetKind,
			/// How much, this time.
			amount: Balance,
			/// The block from which on it is due to the treasury.
			until: BlockNumberFor<T>,
			/// Why it could not be received.
			error: DispatchError,
		},
		/// An amount that was kept was claimed.
		#[codec(index = 35)]
		Claimed {
			/// Whose it was.
			account: T::AccountId,
			/// What it is in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// Where its owner wanted it.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// An amount that nobody has claimed went to the treasury.
		#[codec(index = 36)]
		Forfeited {
			/// Whose it was.
			account: T::AccountId,
			/// What it is in.
			asset: AssetKind,
			/// The account that kept it.
			from: T::AccountId,
			/// The treasury.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// Something that was due failed and was put aside.
		#[codec(index = 37)]
		DueItemFailed {
			/// What.
			item: DueItemOf<T>,
			/// Why.
			error: DispatchError,
		},
	}
}
