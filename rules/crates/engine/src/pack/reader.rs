//! What postcard wrote, read without a way to fail.
//!
//! Of our own: with postcard's reader, which may fail at any byte, each type of the pack and of the
//! places carries code for leaving its middle, 9.3 kB of wasm (brotli) in all. This one goes on from
//! where the bytes make no sense, with zeros, empty texts and lists that end, and says so once, at
//! the end, when all of it is declined. As no error can be made, none is handled.

use std::fmt::{self, Display};

use serde::Deserialize;
use serde::de::value::U32Deserializer;
use serde::de::{
    self, DeserializeSeed, EnumAccess, IntoDeserializer, SeqAccess, VariantAccess, Visitor,
};

/// Reads a value that takes up all of the bytes; nothing where they are not one.
pub(super) fn read<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Option<T> {
    let mut reader = Reader { rest: bytes, failed: false };
    let Ok(value) = T::deserialize(&mut reader);
    (!reader.failed && reader.rest.is_empty()).then_some(value)
}

/// An error that is never made.
#[derive(Debug)]
pub(super) enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl de::Error for Never {
    /// Serde asks for an error where a field is missing, a variant has no name or a value is of
    /// another kind than its type. The reader gives every field, a variant that there is, and what
    /// was asked for; a type that refuses what is of its kind does not belong in a pack.
    fn custom<T: Display>(_: T) -> Self {
        std::process::abort()
    }
}

struct Reader<'b> {
    rest: &'b [u8],
    /// Whether something made no sense. What was read since is worth nothing.
    failed: bool,
}

impl<'b> Reader<'b> {
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.rest.split_first() else {
            self.failed = true;
            return 0;
        };
        self.rest = rest;
        *byte
    }

    /// Seven bits a byte, the lowest first; all but the last have their highest bit set.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0_u64;
        for place in (0..u64::BITS).step_by(7) {
            let byte = self.byte();
            let part = u64::from(byte & 0x7f);
            let moved = part.wrapping_shl(place);
            number |= moved;
            // Bits that do not fit, and zeros in front.
            self.failed |= moved.wrapping_shr(place) != part || (byte == 0 && place > 0);
            if byte < 0x80 {
                return number;
            }
        }
        self.failed = true;
        0
    }

    /// The same for numbers of the law, whose digits take up to twelve bytes.
    #[inline(never)]
    fn large(&mut self) -> u128 {
        let mut number = 0_u128;
        for place in (0..u128::BITS).step_by(7) {
            let byte = self.byte();
            let part = u128::from(byte & 0x7f);
            let moved = part.wrapping_shl(place);
            number |= moved;
            self.failed |= moved.wrapping_shr(place) != part || (byte == 0 && place > 0);
            if byte < 0x80 {
                return number;
            }
        }
        self.failed = true;
        0
    }

    /// A number with its sign in the lowest bit.
    fn signed(&mut self) -> i64 {
        let number = self.number();
        ((number >> 1) ^ (number & 1).wrapping_neg()).cast_signed()
    }

    /// What fits into a smaller type.
    fn within<N: TryFrom<W> + Default, W>(&mut self, number: W) -> N {
        N::try_from(number).unwrap_or_else(|_| {
            self.failed = true;
            N::default()
        })
    }

    /// How many things follow: each takes a byte at least.
    #[inline(never)]
    fn length(&mut self) -> usize {
        let number = self.number();
        let length: usize = self.within(number);
        self.failed |= length > self.rest.len();
        if self.failed { 0 } else { length }
    }

    #[inline(never)]
    fn text(&mut self) -> &'b str {
        let length = self.length();
        let (text, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        std::str::from_utf8(text).unwrap_or_else(|_| {
            self.failed = true;
            ""
        })
    }
}

/// Kinds of values that no type here has.
macro_rules! unused {
    ($($name:ident)*) => {
        $(fn $name<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
            visitor.visit_unit()
        })*
    };
}

/// Numbers of one type each.
macro_rules! numbers {
    ($($name:ident $visit:ident $read:ident)*) => {
        $(fn $name<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
            let number = self.$read();
            visitor.$visit(self.within(number))
        })*
    };
}

impl<'b> de::Deserializer<'b> for &mut Reader<'b> {
    type Error = Never;

    unused! {
        deserialize_any deserialize_identifier deserialize_ignored_any deserialize_map
        deserialize_f32 deserialize_f64 deserialize_char deserialize_bytes deserialize_byte_buf
    }

    numbers! {
        deserialize_u8 visit_u8 byte
        deserialize_u16 visit_u16 number
        deserialize_u32 visit_u32 number
        deserialize_u64 visit_u64 number
        deserialize_u128 visit_u128 large
        deserialize_i16 visit_i16 signed
        deserialize_i32 visit_i32 signed
        deserialize_i64 visit_i64 signed
    }

    fn deserialize_i8<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_i8(self.byte().cast_signed())
    }

    fn deserialize_i128<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        let number = self.large();
        visitor.visit_i128(((number >> 1) ^ (number & 1).wrapping_neg()).cast_signed())
    }

    fn deserialize_bool<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        let byte = self.byte();
        self.failed |= byte > 1;
        visitor.visit_bool(byte == 1)
    }

    fn deserialize_str<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_str(self.text())
    }

    fn deserialize_string<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_str(self.text())
    }

    fn deserialize_option<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        let byte = self.byte();
        self.failed |= byte > 1;
        if byte == 1 { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_unit<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'b>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_tuple_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_enum<V: Visitor<'b>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let number = self.number();
        let mut variant: u32 = self.within(number);
        if !usize::try_from(variant).is_ok_and(|variant| variant < variants.len()) {
            self.failed = true;
            variant = 0;
        }
        visitor.visit_enum(Variant { reader: self, variant })
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// The items of a list, which end with the sense.
struct Items<'r, 'b> {
    reader: &'r mut Reader<'b>,
    left: usize,
}

impl<'b> SeqAccess<'b> for Items<'_, 'b> {
    type Error = Never;

    fn next_element_seed<S: DeserializeSeed<'b>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Never> {
        match self.left.checked_sub(1) {
            Some(left) if !self.reader.failed => {
                self.left = left;
                seed.deserialize(&mut *self.reader).map(Some)
            }
            _ => Ok(None),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The fields of a structure, all of which are given.
struct Fields<'r, 'b>(&'r mut Reader<'b>);

impl<'b> SeqAccess<'b> for Fields<'_, 'b> {
    type Error = Never;

    fn next_element_seed<S: DeserializeSeed<'b>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

struct Variant<'r, 'b> {
    reader: &'r mut Reader<'b>,
    variant: u32,
}

impl<'r, 'b> EnumAccess<'b> for Variant<'r, 'b> {
    type Error = Never;
    type Variant = &'r mut Reader<'b>;

    fn variant_seed<S: DeserializeSeed<'b>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), Never> {
        let variant: U32Deserializer<Never> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, self.reader))
    }
}

impl<'b> VariantAccess<'b> for &mut Reader<'b> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'b>>(self, seed: S) -> Result<S::Value, Never> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'b>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn struct_variant<V: Visitor<'b>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }
}

#[cfg(test)]
mod tests;
