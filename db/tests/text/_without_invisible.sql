-- Specification of text._without_invisible: a text without what cannot be seen.

begin;
select plan(39);

select is(text._without_invisible('b' || chr(c.code) || 'ad'), 'bad', format('U+%s is not seen', upper(lpad(to_hex(c.code), 4,
  '0'))))
from unnest(array[
  x'ad'::integer, x'34f'::integer, x'61c'::integer, x'115f'::integer, x'17b4'::integer, x'180b'::integer, x'180e'::integer,
  x'200b'::integer, x'200f'::integer, x'202d'::integer, x'2065'::integer, x'2066'::integer, x'2069'::integer, x'3164'::integer,
  x'fe0f'::integer, x'feff'::integer, x'ffa0'::integer, x'fff0'::integer, x'1d173'::integer, x'e0041'::integer,
  x'e0100'::integer, x'7f'::integer, x'13430'::integer, x'1d159'::integer
]) as c (code);
select is(text._without_invisible(E'Aé\n\tЁж 漢'), E'Aé\n\tЁж 漢', 'what is seen stays as it is');
select is(text._without_invisible(null), null, 'null stays null');
select is(text._without_invisible(repeat('ﷺ', 3)), '   ', 'forms that stand for many letters make no text longer');
select is(text._without_invisible('⒝⒜⒟ 🄑🄐🄓'), 'bad BAD', 'letters in brackets are letters');
select is(text._without_invisible('bad™ bad℠ 🅪'), 'bad  bad   ', 'the sign of a brand is none');
select is(text._without_invisible('⑽㎉'), '  ', 'nor is a number in brackets, or a unit');
select is(text._without_invisible('ﬁ…½'), 'fi...1⁄2', 'shorter forms are read');
select is(
  text._without_invisible(repeat(t.letter, 1000) || 'free'), repeat(' ', 1000) || 'free',
  format('%s makes no text longer', t.letter)
)
from unnest(array['ﬁ', '…', '½', '⒈', '㈠', 'ﵐ', '🄁']) as t (letter);
select is(text._without_invisible(E'\u202edab'), 'bad', 'what is shown from right to left is read so');

select * from finish();
rollback;
