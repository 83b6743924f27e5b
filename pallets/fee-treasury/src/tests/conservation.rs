// SPDX-License-Identifier: Apache-2.0

//! Whatever happens in whatever order, every unit is accounted for.

use crate::{mock::*, Event, Listing, ParametersOf, Receipts, ServicedAssets};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::Permill;
use std::collections::BTreeMap;
use talent_primitives::AssetKind;

/// Something that happens.
#[derive(Clone, Debug)]
enum Act {
	Collect {
		asset: usize,
		fee: u128,
	},
	Convert {
		asset: usize,
		slices: u32,
	},
	Blocks(u64),
	/// The price of a pool, in hundredths.
	Price {
		asset: usize,
		hundredths: u128,
	},
	Drain {
		asset: usize,
	},
	/// The earner of a kind of share; the index after the last removes all earners.
	Earner {
		kind: usize,
		who: usize,
	},
	Limit {
		kind: usize,
		value: u128,
	},
	PayTo {
		who: usize,
		to: usize,
	},
	Shares {
		kind: usize,
		parts: u32,
	},
	Guard {
		slippage: u32,
		patience: u64,
		slices: u32,
	},
	List {
		asset: usize,
		cap: u128,
	},
	Delist {
		asset: usize,
	},
	Freeze(bool),
	Faulty(u8),
}

const ASSETS: [AssetKind; 3] = [NATIVE, USD, EUR];
/// Accounts that can receive a share, and some that cannot.
const PEOPLE: [AccountId; 6] = [EARNER, OTHER_EARNER, STRANGER, BLOCKED, ESCROW, TREASURY];

fn act() -> impl Strategy<Value = Act> {
	let asset = || 0..ASSETS.len();
	let listed = || 1..ASSETS.len();
	let kind = || 0..KINDS.len();
	prop_oneof![
		6 => (asset(), prop_oneof![1..20u128, 1..5_000u128, 1..3_000_000u128])
			.prop_map(|(asset, fee)| Act::Collect { asset, fee }),
		3 => (asset(), 0..6u32).prop_map(|(asset, slices)| Act::Convert { asset, slices }),
		3 => (1..15u64).prop_map(Act::Blocks),
		1 => (listed(), 20..200u128).prop_map(|(asset, hundredths)| Act::Price { asset, hundredths }),
		1 => listed().prop_map(|asset| Act::Drain { asset }),
		2 => (kind(), 0..PEOPLE.len() + 1).prop_map(|(kind, who)| Act::Earner { kind, who }),
		1 => (kind(), 0..20_000u128).prop_map(|(kind, value)| Act::Limit { kind, value }),
		1 => (0..PEOPLE.len(), 0..PEOPLE.len()).prop_map(|(who, to)| Act::PayTo { who, to }),
		1 => (kind(), 0..=166_666u32).prop_map(|(kind, parts)| Act::Shares { kind, parts }),
		1 => (0..=200_000u32, 1..60u64, 1..6u32)
			.prop_map(|(slippage, patience, slices)| Act::Guard { slippage, patience, slices }),
		1 => (listed(), 1..5_000_000u128).prop_map(|(asset, cap)| Act::List { asset, cap }),
		1 => listed().prop_map(|asset| Act::Delist { asset }),
		1 => any::<bool>().prop_map(Act::Freeze),
		1 => (0..6u8).prop_map(Act::Faulty),
	]
}

/// The state of a case besides the storage.
struct Scene {
	parameters: ParametersOf<Test>,
	frozen: bool,
}

impl Scene {
	fn set(&self) {
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), self.parameters.clone()));
	}

	fn freeze(&mut self, frozen: bool) {
		if frozen != self.frozen {
			freeze(frozen);
			self.frozen = frozen;
		}
	}

	/// Does an act. A refused act changes nothing.
	fn act(&mut self, act: Act) {
		match act {
			Act::Collect { asset, fee } => {
				if let Ok(common) = collect(&ASSETS[asset], fee) {
					assert!(common <= fee);
				}
			},
			Act::Convert { asset, slices } => {
				let _ = convert(&ASSETS[asset], slices);
			},
			Act::Blocks(blocks) => run(blocks),
			Act::Price { asset, hundredths } => {
				// Nobody trades what is frozen; the BTRST side is not.
				set_price(&ASSETS[asset], hundredths, 100);
			},
			Act::Drain { asset } => set_price(&ASSETS[asset], 0, 1),
			Act::Earner { kind, who } => match PEOPLE.get(who) {
				Some(who) => set_earner(0, KINDS[kind], *who),
				None => drop(Earners::take()),
			},
			Act::Limit { kind, value } => set_limit(0, KINDS[kind], value),
			Act::PayTo { who, to } => set_payout(PEOPLE[who], PEOPLE[to]),
			Act::Shares { kind, parts } => {
				let shares = &mut self.parameters.shares;
				let share = [
					&mut shares.client_referrer,
					&mut shares.talent_referrer,
					&mut shares.recommender,
					&mut shares.screening,
					&mut shares.dispute_pot,
					&mut shares.validators,
				];
				*share.into_iter().nth(kind).unwrap() = Permill::from_parts(parts);
				self.set();
			},
			Act::Guard { slippage, patience, slices } => {
				self.parameters.max_slippage = Permill::from_parts(slippage);
				self.parameters.patience = patience;
				self.parameters.max_conversions = slices;
				self.set();
			},
			Act::List { asset, cap } => {
				let listing = Listing { period_cap: cap, ..listing() };
				let _ =
					FeeTreasury::list_asset(RuntimeOrigin::root(), ASSETS[asset].clone(), listing);
			},
			Act::Delist { asset } => {
				let _ = FeeTreasury::delist_asset(RuntimeOrigin::root(), ASSETS[asset].clone());
			},
			Act::Freeze(frozen) => self.freeze(frozen),
			Act::Faulty(fault) => ConverterFault::set(match fault {
				0 => Fault::Fails,
				1 => Fault::Boasts,
				2 => Fault::TakesLess,
				3 => Fault::PaysLess,
				_ => Fault::None,
			}),
		}
	}

	/// Everything that waits is paid out.
	fn clean_up(&mut self) {
		self.freeze(false);
		ConverterFault::set(Fault::None);
		for asset in [USD, EUR] {
			let _ = FeeTreasury::delist_asset(RuntimeOrigin::root(), asset.clone());
			let waiting = FeeTreasury::queue(asset.clone()).length();
			if waiting > 0 {
				assert_ok!(convert(&asset, u32::try_from(waiting).unwrap()));
			}
		}
	}
}

/// Returns the balances by account and currency.
fn balances() -> BTreeMap<(AccountId, usize), u128> {
	let everybody =
		PEOPLE.into_iter().flat_map(|who| (0..ASSETS.len()).map(move |asset| (who, asset)));
	everybody.map(|(who, asset)| ((who, asset), balance(&ASSETS[asset], who))).collect()
}

/// Asserts that every collected fee is on receipts or waits, and that each receipt adds up.
fn check_receipts() {
	for asset in ASSETS {
		let mut receipted = 0;
		for event in events() {
			let Event::FeeReceipt { asset: of, fee, paid_in, paid, shares, .. } = event else {
				continue;
			};
			assert_eq!(shares.iter().map(|share| share.amount).sum::<u128>(), paid);
			assert!(shares.iter().all(|share| share.amount > 0));
			if of == paid_in {
				assert_eq!(fee, paid);
			}
			if of == asset {
				receipted += fee;
			}
		}
		let queued = FeeTreasury::queue(asset.clone()).queued;
		assert_eq!(receipted + queued, FeeTreasury::collected(asset.clone()));
		if asset != NATIVE {
			assert_eq!(kept(&asset), MINIMUM + queued);
		}
	}
	assert_eq!(kept(&NATIVE), MINIMUM);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn every_unit_is_accounted_for(acts in proptest::collection::vec(act(), 1..60)) {
		ExtBuilder::default().with_usd().with_listed(EUR, listing()).build_and_execute(|| {
			let mut scene = Scene { parameters: quick(), frozen: false };
			// Together at most the whole, whatever is changed later.
			scene.parameters.shares.client_referrer = Permill::from_parts(166_666);
			scene.set();
			let before = balances();

			for act in acts {
				scene.act(act);
				assert_ok!(FeeTreasury::do_try_state());
			}
			check_receipts();
			scene.clean_up();
			check_receipts();

			// Each account has received the shares on its receipts, and the source has lost the
			// collected fees.
			let mut expected = before;
			for event in events() {
				let Event::FeeReceipt { paid_in, shares, .. } = event else { continue };
				let currency = ASSETS.iter().position(|asset| *asset == paid_in).unwrap();
				for share in shares {
					*expected.get_mut(&(share.to, currency)).unwrap() += share.amount;
				}
			}
			for (currency, asset) in ASSETS.into_iter().enumerate() {
				*expected.get_mut(&(ESCROW, currency)).unwrap() -= FeeTreasury::collected(asset);
			}
			assert_eq!(balances(), expected);

			// Nothing is left over, and receivers got every share but the treasury's.
			assert_eq!(Receipts::<Test>::iter().count(), 0);
			assert!(ServicedAssets::<Test>::get().is_empty());
			for asset in [USD, EUR] {
				assert_eq!((FeeTreasury::queue(asset.clone()).queued, kept(&asset)), (0, MINIMUM));
			}
			let named = receipts().concat();
			let personal = named.iter().filter(|(kind, ..)| KINDS.contains(kind)).count();
			assert_eq!(ReportedShares::get().len(), 2 * personal);
		});
	}
}
