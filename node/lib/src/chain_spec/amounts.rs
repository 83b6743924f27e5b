// SPDX-License-Identifier: Apache-2.0

//! Amounts of a genesis that people have written as text: `"10100000000000000000000"` or
//! `"10,100 BTRST"`. JSON's numbers lose digits in many programs.

use serde_json::{Number, Value};
use talent_runtime::constants::currency::{DECIMALS, SYMBOL};

/// The lists of a genesis whose entries have an amount, and the place of it in an entry.
const AMOUNTS: [(&str, usize); 2] = [("/balances/balances", 1), ("/vesting/vesting", 3)];

/// Replaces amounts that are text by numbers. The error names the place.
pub fn as_numbers(genesis: &mut Value) -> Result<(), String> {
	for (list, place) in AMOUNTS {
		let Some(entries) = genesis.pointer_mut(list).and_then(Value::as_array_mut) else {
			continue;
		};
		for (index, entry) in entries.iter_mut().enumerate() {
			let Some(amount) = entry.get_mut(place) else { continue };
			let at =
				|| format!("{}[{index}][{place}]", list.trim_start_matches('/').replace('/', "."));
			match amount {
				Value::String(text) => {
					let units = parse(text).map_err(|error| format!("{}: {error}", at()))?;
					*amount = Value::Number(Number::from_u128(units).ok_or_else(at)?);
				},
				Value::Number(number) if number.as_u128().is_none() => {
					return Err(format!(
						"{}: {number} is no whole amount of the smallest unit",
						at()
					))
				},
				_ => {},
			}
		}
	}
	Ok(())
}

/// The amount in the smallest unit: digits alone, or a number of BTRST with up to 18 decimals,
/// thousands set off by commas if need be.
fn parse(text: &str) -> Result<u128, String> {
	let refusal = || {
		format!(
			"`{text}` is no amount: write the smallest unit as digits (\"1000000000000000000\"), or tokens as \"1 {SYMBOL}\""
		)
	};
	let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
	let Some(tokens) = text.strip_suffix(SYMBOL) else {
		return Some(text)
			.filter(|text| is_digits(text))
			.and_then(|text| text.parse().ok())
			.ok_or_else(refusal);
	};
	let tokens = tokens.trim_end();
	let (whole, fraction) = tokens.split_once('.').unwrap_or((tokens, "0"));
	let whole = without_commas(whole).ok_or_else(refusal)?;
	let decimals = usize::from(DECIMALS);
	if !is_digits(&whole) || !is_digits(fraction) || fraction.len() > decimals {
		return Err(refusal());
	}
	format!("{whole}{fraction:0<decimals$}").parse().map_err(|_| refusal())
}

/// Digits in groups of three behind the first comma, joined.
fn without_commas(text: &str) -> Option<String> {
	let mut groups = text.split(',');
	let first = groups.next()?;
	if text.contains(',') && !(1..=3).contains(&first.len()) {
		return None;
	}
	groups.try_fold(first.to_owned(), |joined, group| (group.len() == 3).then(|| joined + group))
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	const UNIT: u128 = 1_000_000_000_000_000_000;

	#[test]
	fn amounts_are_read_exactly() {
		for (text, units) in [
			("0", 0),
			("1", 1),
			("250000000000000000000000000", 250_000_000 * UNIT),
			("1 BTRST", UNIT),
			("10100BTRST", 10_100 * UNIT),
			("10,100 BTRST", 10_100 * UNIT),
			("250,000,000 BTRST", 250_000_000 * UNIT),
			("0.01 BTRST", UNIT / 100),
			("1.000000000000000001 BTRST", UNIT + 1),
		] {
			assert_eq!(parse(text), Ok(units), "{text}");
		}
	}

	#[test]
	fn what_is_no_amount_is_refused() {
		for text in [
			"",
			" ",
			"x",
			"-1",
			"1.5",
			"1e18",
			"1,000",
			"1_000",
			"0x10",
			"BTRST",
			". BTRST",
			"1. BTRST",
			".5 BTRST",
			"1,00 BTRST",
			",100 BTRST",
			"1000,000 BTRST",
			"1 btrst",
			"1 TUSD",
			"0.0000000000000000001 BTRST",
			"999999999999999999999999999999999999999999",
			"999999999999999999999999 BTRST",
		] {
			let error = parse(text).unwrap_err();
			assert!(error.contains(&format!("`{text}`")), "{error}");
		}
	}

	#[test]
	fn amounts_of_a_genesis_are_replaced_and_a_bad_one_is_named() {
		let mut genesis = json!({
			"balances": { "balances": [["a", "1 BTRST"], ["b", 5]] },
			"vesting": { "vesting": [["a", 1, 2, "7"]] },
			"jobs": { "name": "1 BTRST" }
		});
		assert_eq!(as_numbers(&mut genesis), Ok(()));
		let numbers = json!({
			"balances": { "balances": [["a", 1_000_000_000_000_000_000_u64], ["b", 5]] },
			"vesting": { "vesting": [["a", 1, 2, 7]] },
			"jobs": { "name": "1 BTRST" }
		});
		assert_eq!(genesis.to_string(), numbers.to_string());

		let mut wrong = json!({ "balances": { "balances": [["a", 1], ["b", "lots"]] } });
		let error = as_numbers(&mut wrong).unwrap_err();
		assert!(error.starts_with("balances.balances[1][1]: `lots`"), "{error}");
		let mut broken = json!({ "vesting": { "vesting": [["a", 1, 2, 0.5]] } });
		let error = as_numbers(&mut broken).unwrap_err();
		assert!(error.starts_with("vesting.vesting[0][3]: 0.5"), "{error}");
	}
}
