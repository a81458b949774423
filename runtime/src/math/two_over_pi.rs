//! The bits of `2/π`, and what of them counts for an argument of a given exponent (M. Payne and
//! R. Hanek, *Radian reduction for trigonometric functions*, 1983).

/// 0, and then the first 1280 bits of `2/π` after the point.
pub const TWO_OVER_PI: [u64; 21] = [
    0,
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
    0xf0cf_bc20_9af4_361d,
];

/// 64 bits from the bit `position` on.
pub const fn bits_from(position: usize) -> u64 {
    let (word, shift) = (position / 64, position % 64);
    let high = TWO_OVER_PI[word] << shift;
    if shift == 0 { high } else { high | (TWO_OVER_PI[word + 1] >> (64 - shift)) }
}

/// For the `f32` of the exponent `i + 25`: `2/π` without its first `i` bits, whose products with the
/// argument are multiples of 4. The first part has 29 bits, so that its product is exact in `f64`.
pub static SINGLE: [[f64; 2]; 128] = {
    let mut table = [[0.0; 2]; 128];
    let mut i = 0;
    while i < 104 {
        let high = bits_from(64 + i) >> 35;
        let low = bits_from(64 + i + 29) >> 11;
        table[i] = [high as f64 * power_of_two(i + 29), low as f64 * power_of_two(i + 82)];
        i += 1;
    }
    table
};

/// `2⁻ⁿ`
const fn power_of_two(n: usize) -> f64 {
    f64::from_bits((1023 - n as u64) << 52)
}
