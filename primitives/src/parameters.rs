// SPDX-License-Identifier: Apache-2.0

//! Ranges of governed parameters. Each pallet has one `Parameters` struct, one enum `ParameterName`
//! with a variant for each field that has a range, and one error
//! `ParameterOutOfRange { parameter }`.

use core::ops::RangeBounds;

/// Succeeds if `value` lies in `range`, else names the parameter.
pub fn within<Value: PartialOrd, Name>(
	range: impl RangeBounds<Value>,
	value: &Value,
	name: Name,
) -> Result<(), Name> {
	if range.contains(value) {
		Ok(())
	} else {
		Err(name)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn both_ends_of_a_closed_range_are_in_it() {
		for value in [3, 7] {
			assert_eq!(within(3..=7, &value, "name"), Ok(()));
		}
		for value in [2, 8] {
			assert_eq!(within(3..=7, &value, "name"), Err("name"));
		}
	}

	#[test]
	fn an_open_range_has_no_end() {
		assert_eq!(within(3.., &u128::MAX, "name"), Ok(()));
		assert_eq!(within(3.., &2, "name"), Err("name"));
	}

	#[test]
	fn an_empty_range_refuses_everything() {
		#[allow(clippy::reversed_empty_ranges)] // the case is the point
		let range = 7..=3;
		assert_eq!(within(range, &5, "name"), Err("name"));
	}
}
