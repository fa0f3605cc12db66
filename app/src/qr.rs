//! Square codes (QR, ISO/IEC 18004) of bytes, at the lowest level of error correction: for a
//! screen held in front of a camera. Only what that needs.

/// Correction bytes in each block, by version.
const CORRECTION: [u8; 26] = [
    0, 7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30,
    30, 26,
];
/// Blocks, by version.
const BLOCKS: [u8; 26] =
    [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];
/// The two bits of the level in the format.
const LOW: u32 = 1;

/// Squares, dark or light.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Code {
    pub(crate) size: usize,
    dark: Vec<bool>,
    /// Which squares are not data.
    fixed: Vec<bool>,
}

/// The smallest code that holds the bytes; `None` where they are too many to scan with ease.
pub(crate) fn encode(bytes: &[u8]) -> Option<Code> {
    let masked = (0..8).map(|mask| with_mask(bytes, mask)).collect::<Option<Vec<Code>>>()?;
    masked.into_iter().min_by_key(Code::penalty)
}

fn with_mask(bytes: &[u8], mask: u32) -> Option<Code> {
    let version = (1..CORRECTION.len()).find(|version| {
        let head = if *version < 10 { 2 } else { 3 };
        data_bytes(*version).is_some_and(|room| bytes.len() + head <= room)
    })?;
    let mut code = Code::empty(version);
    code.patterns(version);
    code.version_bits(version);
    code.format_bits(mask);
    code.data(&interleaved(bytes, version)?);
    code.mask(mask);
    Some(code)
}

/// Squares for data, in bits, correction included.
fn raw_bits(version: usize) -> usize {
    let mut bits = (16 * version + 128) * version + 64;
    if version >= 2 {
        let align = version / 7 + 2;
        bits -= (25 * align - 10) * align - 55;
        if version >= 7 {
            bits -= 36;
        }
    }
    bits
}

fn data_bytes(version: usize) -> Option<usize> {
    let correction = usize::from(*CORRECTION.get(version)?) * usize::from(*BLOCKS.get(version)?);
    Some(raw_bits(version) / 8 - correction)
}

/// The bytes with their length, filled up, in blocks with correction, in the order they are drawn.
fn interleaved(bytes: &[u8], version: usize) -> Option<Vec<u8>> {
    let room = data_bytes(version)?;
    let mut bits = Bits::default();
    bits.put(4, 4);
    bits.put(u32::try_from(bytes.len()).ok()?, if version < 10 { 8 } else { 16 });
    for byte in bytes {
        bits.put(u32::from(*byte), 8);
    }
    let left = room * 8 - bits.0.len();
    bits.put(0, left.min(4));
    let mut data: Vec<u8> = bits.bytes();
    for fill in [0xec, 0x11].into_iter().cycle().take(room - data.len()) {
        data.push(fill);
    }
    let blocks = usize::from(*BLOCKS.get(version)?);
    let correction = usize::from(*CORRECTION.get(version)?);
    let total = raw_bits(version) / 8;
    let (short, long) = (total / blocks - correction, total % blocks);
    let divisor = divisor(correction);
    let mut parts: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    let mut rest = data.as_slice();
    for block in 0..blocks {
        let size = if block < blocks - long { short } else { short + 1 };
        let (part, after) = rest.split_at_checked(size)?;
        rest = after;
        parts.push((part.to_vec(), remainder(part, &divisor)));
    }
    let mut all = Vec::with_capacity(total);
    for place in 0..=short {
        all.extend(parts.iter().filter_map(|(part, _)| part.get(place)));
    }
    for place in 0..correction {
        all.extend(parts.iter().filter_map(|(_, correction)| correction.get(place)));
    }
    Some(all)
}

#[derive(Default)]
struct Bits(Vec<bool>);

impl Bits {
    fn put(&mut self, value: u32, count: usize) {
        self.0.extend((0..count).rev().map(|place| value >> place & 1 == 1));
    }

    fn bytes(&self) -> Vec<u8> {
        let byte = |bits: &[bool]| {
            let value = bits.iter().fold(0_u8, |sum, bit| sum << 1 | u8::from(*bit));
            value << (8 - bits.len())
        };
        self.0.chunks(8).map(byte).collect()
    }
}

/// Multiplication in the field of 256 elements.
fn times(a: u8, b: u8) -> u8 {
    let mut product = 0_u8;
    for place in (0..8).rev() {
        product = (product << 1) ^ ((product >> 7) * 0x1d);
        product ^= ((b >> place) & 1) * a;
    }
    product
}

/// The polynomial that correction of a degree is the remainder by.
fn divisor(degree: usize) -> Vec<u8> {
    let mut result = vec![0; degree.saturating_sub(1)];
    result.push(1);
    let mut root = 1;
    for _ in 0..degree {
        for place in 0..degree {
            let next = result.get(place + 1).copied().unwrap_or(0);
            if let Some(value) = result.get_mut(place) {
                *value = times(*value, root) ^ next;
            }
        }
        root = times(root, 2);
    }
    result
}

fn remainder(data: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut result = vec![0_u8; divisor.len()];
    for byte in data {
        let factor = byte ^ result.first().copied().unwrap_or(0);
        result.rotate_left(1);
        if let Some(last) = result.last_mut() {
            *last = 0;
        }
        for (value, by) in result.iter_mut().zip(divisor) {
            *value ^= times(*by, factor);
        }
    }
    result
}

impl Code {
    fn empty(version: usize) -> Self {
        let size = version * 4 + 17;
        Self { size, dark: vec![false; size * size], fixed: vec![false; size * size] }
    }

    /// Whether a square is dark; all around the code is light.
    pub(crate) fn dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x).copied().unwrap_or(false)
    }

    fn fix(&mut self, x: usize, y: usize, dark: bool) {
        if x >= self.size || y >= self.size {
            return;
        }
        let place = y * self.size + x;
        if let (Some(square), Some(fixed)) = (self.dark.get_mut(place), self.fixed.get_mut(place)) {
            *square = dark;
            *fixed = true;
        }
    }

    fn patterns(&mut self, version: usize) {
        let last = self.size - 1;
        for place in 0..self.size {
            self.fix(6, place, place % 2 == 0);
            self.fix(place, 6, place % 2 == 0);
        }
        for (x, y) in [(3, 3), (last - 3, 3), (3, last - 3)] {
            for dy in 0..9 {
                for dx in 0..9 {
                    let far = 4_usize.abs_diff(dx).max(4_usize.abs_diff(dy));
                    let (Some(x), Some(y)) = ((x + dx).checked_sub(4), (y + dy).checked_sub(4))
                    else {
                        continue;
                    };
                    self.fix(x, y, far != 2 && far != 4);
                }
            }
        }
        let align = alignment(version, self.size);
        let end = align.len().saturating_sub(1);
        for (row, y) in align.iter().enumerate() {
            for (column, x) in align.iter().enumerate() {
                let corner = matches!((row, column), (0, 0))
                    || (row, column) == (0, end)
                    || (row, column) == (end, 0);
                if corner {
                    continue;
                }
                for dy in 0..5 {
                    for dx in 0..5 {
                        let far = 2_usize.abs_diff(dx).max(2_usize.abs_diff(dy));
                        self.fix(x + dx - 2, y + dy - 2, far != 1);
                    }
                }
            }
        }
    }

    fn format_bits(&mut self, mask: u32) {
        let data = LOW << 3 | mask;
        let mut rest = data;
        for _ in 0..10 {
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        }
        let bits = (data << 10 | rest) ^ 0x5412;
        let bit = |place: usize| bits >> place & 1 == 1;
        for place in 0..6 {
            self.fix(8, place, bit(place));
        }
        self.fix(8, 7, bit(6));
        self.fix(8, 8, bit(7));
        self.fix(7, 8, bit(8));
        for place in 9..15 {
            self.fix(14 - place, 8, bit(place));
        }
        for place in 0..8 {
            self.fix(self.size - 1 - place, 8, bit(place));
        }
        for place in 8..15 {
            self.fix(8, self.size - 15 + place, bit(place));
        }
        self.fix(8, self.size - 8, true);
    }

    fn version_bits(&mut self, version: usize) {
        if version < 7 {
            return;
        }
        let version = u32::try_from(version).unwrap_or(0);
        let mut rest = version;
        for _ in 0..12 {
            rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
        }
        let bits = version << 12 | rest;
        for place in 0..18 {
            let dark = bits >> place & 1 == 1;
            let (a, b) = (self.size - 11 + place % 3, place / 3);
            self.fix(a, b, dark);
            self.fix(b, a, dark);
        }
    }

    /// Draws data in pairs of columns, from the right, up and down in turn.
    fn data(&mut self, data: &[u8]) {
        let mut bits = data.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1 == 1));
        let columns = (0..self.size).rev().filter(|x| *x != 6).collect::<Vec<_>>();
        for (turn, pair) in columns.chunks(2).enumerate() {
            for step in 0..self.size {
                let y = if turn % 2 == 0 { self.size - 1 - step } else { step };
                for x in pair {
                    let place = y * self.size + x;
                    if self.fixed.get(place) == Some(&false)
                        && let (Some(square), Some(bit)) = (self.dark.get_mut(place), bits.next())
                    {
                        *square = bit;
                    }
                }
            }
        }
    }

    fn mask(&mut self, mask: u32) {
        for y in 0..self.size {
            for x in 0..self.size {
                let flip = match mask {
                    0 => (x + y) % 2 == 0,
                    1 => y % 2 == 0,
                    2 => x % 3 == 0,
                    3 => (x + y) % 3 == 0,
                    4 => (x / 3 + y / 2) % 2 == 0,
                    5 => x * y % 2 + x * y % 3 == 0,
                    6 => (x * y % 2 + x * y % 3) % 2 == 0,
                    _ => ((x + y) % 2 + x * y % 3) % 2 == 0,
                };
                let place = y * self.size + x;
                if self.fixed.get(place) == Some(&false)
                    && let Some(square) = self.dark.get_mut(place)
                {
                    *square ^= flip;
                }
            }
        }
    }

    /// How hard it is to scan: long runs, blocks, and an uneven share of dark squares.
    fn penalty(&self) -> usize {
        let mut sum = 0;
        let mut count = 0_usize;
        for a in 0..self.size {
            for across in [true, false] {
                let (mut run, mut last) = (0, None);
                for b in 0..self.size {
                    let dark = if across { self.dark(b, a) } else { self.dark(a, b) };
                    run = if last == Some(dark) { run + 1 } else { 1 };
                    last = Some(dark);
                    sum += match run {
                        5 => 3,
                        6.. => 1,
                        _ => 0,
                    };
                    count += usize::from(dark && across);
                }
            }
        }
        for y in 0..self.size - 1 {
            for x in 0..self.size - 1 {
                let one = self.dark(x, y);
                let same = [(x + 1, y), (x, y + 1), (x + 1, y + 1)];
                sum += if same.iter().all(|(x, y)| self.dark(*x, *y) == one) { 3 } else { 0 };
            }
        }
        let share = count * 100 / (self.size * self.size).max(1);
        sum + share.abs_diff(50) / 5 * 10
    }

    /// The code as a drawing, dark on light in every theme, with the light frame it needs.
    pub(crate) fn drawing(&self, label: &str) -> String {
        let whole = (self.size + 8).to_string();
        let mut svg = String::from("<svg role=\"img\" aria-label=\"");
        svg.push_str(&label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"));
        svg.push_str("\" viewBox=\"0 0 ");
        svg.push_str(&whole);
        svg.push(' ');
        svg.push_str(&whole);
        svg.push_str("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h999v999H0z\"/><path d=\"");
        for y in 0..self.size {
            for x in (0..self.size).filter(|x| self.dark(*x, y)) {
                svg.push('M');
                svg.push_str(&(x + 4).to_string());
                svg.push(' ');
                svg.push_str(&(y + 4).to_string());
                svg.push_str("h1v1h-1z");
            }
        }
        svg.push_str("\"/></svg>");
        svg
    }
}

/// The middles of the small squares that help to straighten a picture.
fn alignment(version: usize, size: usize) -> Vec<usize> {
    if version == 1 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
    let mut places: Vec<usize> = (0..count - 1).map(|place| size - 7 - place * step).collect();
    places.push(6);
    places.reverse();
    places
}

#[cfg(test)]
mod tests;
