// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of reputation. Pure: neither accounts nor storage nor floats.

use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

/// The roots of one half: 2^(−2^−k) at place k, from 1 on, as a part of 2^64, rounded down.
pub(crate) const ROOTS: [u64; 64] = [
	0xb504_f333_f9de_6484,
	0xd744_fcca_d69d_6af4,
	0xeac0_c6e7_dd24_392e,
	0xf525_7d15_2486_cc2c,
	0xfa83_b2db_722a_033a,
	0xfd3e_0c0c_f486_c174,
	0xfe9e_115c_7b8f_884b,
	0xff4e_cb59_511e_c8a5,
	0xffa7_5652_1c8d_aed1,
	0xffd3_a751_c0f7_e10b,
	0xffe9_d2b2_f7db_2755,
	0xfff4_e91b_ff1b_8c3d,
	0xfffa_747e_a004_0664,
	0xfffd_3a3b_7814_eb53,
	0xfffe_9d1c_c60d_dab1,
	0xffff_4e8e_2587_9bfa,
	0xffff_a747_0363_f451,
	0xffff_d3a3_7dda_0313,
	0xffff_e9d1_bdf7_03ae,
	0xffff_f4e8_debe_025e,
	0xffff_fa74_6f4f_a150,
	0xffff_fd3a_37a3_f8b0,
	0xffff_fe9d_1bd1_065a,
	0xffff_ff4e_8de8_45ad,
	0xffff_ffa7_46f4_1376,
	0xffff_ffd3_a37a_05e3,
	0xffff_ffe9_d1bd_01fb,
	0xffff_fff4_e8de_80c0,
	0xffff_fffa_746f_4050,
	0xffff_fffd_3a37_a024,
	0xffff_fffe_9d1b_d011,
	0xffff_ffff_4e8d_e808,
	0xffff_ffff_a746_f404,
	0xffff_ffff_d3a3_7a02,
	0xffff_ffff_e9d1_bd01,
	0xffff_ffff_f4e8_de80,
	0xffff_ffff_fa74_6f40,
	0xffff_ffff_fd3a_37a0,
	0xffff_ffff_fe9d_1bd0,
	0xffff_ffff_ff4e_8de8,
	0xffff_ffff_ffa7_46f4,
	0xffff_ffff_ffd3_a37a,
	0xffff_ffff_ffe9_d1bd,
	0xffff_ffff_fff4_e8de,
	0xffff_ffff_fffa_746f,
	0xffff_ffff_fffd_3a37,
	0xffff_ffff_fffe_9d1b,
	0xffff_ffff_ffff_4e8d,
	0xffff_ffff_ffff_a746,
	0xffff_ffff_ffff_d3a3,
	0xffff_ffff_ffff_e9d1,
	0xffff_ffff_ffff_f4e8,
	0xffff_ffff_ffff_fa74,
	0xffff_ffff_ffff_fd3a,
	0xffff_ffff_ffff_fe9d,
	0xffff_ffff_ffff_ff4e,
	0xffff_ffff_ffff_ffa7,
	0xffff_ffff_ffff_ffd3,
	0xffff_ffff_ffff_ffe9,
	0xffff_ffff_ffff_fff4,
	0xffff_ffff_ffff_fffa,
	0xffff_ffff_ffff_fffd,
	0xffff_ffff_ffff_fffe,
	0xffff_ffff_ffff_ffff,
];

/// 2^64: the whole, of which a factor is a part.
const WHOLE: u128 = 1 << 64;

/// The factor by which amounts fade in some days: 2^(−days / half_life).
///
/// The factor is exact for whole half-lives. Else it is too small by less than 2^−56 of itself, or
/// too large by less than 2^−64. The reason: 64 products and 64 roots are rounded down, by less
/// than 2^−63 each of numbers that are at least one half, and the exponent is cut after 64 bits. So
/// in n steps instead of one the result differs by less than (n + 1) × (1 + amount × 2^−56): of 250
/// million BTRST, by less than 10^−8 BTRST a step.
pub struct Fading {
	/// The whole half-lives.
	halvings: u32,
	/// The factor of the rest, as a part of [`WHOLE`]: above one half.
	factor: u128,
}

impl Fading {
	/// Returns the factor of `days`: zero for a half-life of zero.
	pub fn over(days: u32, half_life: u32) -> Self {
		match (days.checked_div(half_life), days.checked_rem(half_life)) {
			(Some(halvings), Some(rest)) => Self { halvings, factor: fading(rest, half_life) },
			_ => Self { halvings: u128::BITS, factor: WHOLE },
		}
	}

	/// Returns the rest of `amount`, rounded down. Never more than `amount`, nor more after a
	/// longer time.
	pub fn left_of(&self, amount: u128) -> u128 {
		// Rounding down twice gives the same as once.
		scale(amount, self.factor).checked_shr(self.halvings).unwrap_or(0)
	}
}

/// Returns 2^(−days / half_life) for less than a half-life, as a part of [`WHOLE`]: above a half.
///
/// The exponent is a sum of powers of two, so the factor is a product of roots of one half.
fn fading(days: u32, half_life: u32) -> u128 {
	let exponent = (u128::from(days) << 64).checked_div(u128::from(half_life)).unwrap_or_default();
	// Below one whole, so the exponent fits.
	let mut bits = u64::try_from(exponent).unwrap_or(u64::MAX);
	let mut factor = WHOLE;
	for root in ROOTS {
		// The highest bit stands for one half, then a quarter, and so on.
		if bits.leading_zeros() == 0 {
			factor = scale(u128::from(root), factor);
		}
		bits <<= 1;
	}
	factor
}

/// Returns `amount` × `factor` / [`WHOLE`], rounded down, for a factor of at most [`WHOLE`]. In two
/// halves, so that no product overflows.
fn scale(amount: u128, factor: u128) -> u128 {
	let high = amount >> 64;
	let low = amount & u128::from(u64::MAX);
	high.saturating_mul(factor).saturating_add(low.saturating_mul(factor) >> 64)
}

/// Returns `amount` × `part` / `whole`, rounded down, for a part of at most the whole. Zero if the
/// whole is zero.
pub fn share(amount: u128, part: u128, whole: u128) -> u128 {
	multiply_by_rational_with_rounding(amount, part.min(whole), whole, Rounding::Down)
		.unwrap_or_default()
}
