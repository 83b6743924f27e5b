use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_parameters::WeightInfo for WeightInfo<T> {
	fn set_parameter() -> Weight {
		Weight::from_parts(13_000_000, 3_501).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
}
