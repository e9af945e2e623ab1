-- Specification of text._without_foreign_marks: Latin letters without the marks of other scripts.

begin;
select plan(9);

select is(text._without_foreign_marks(t.plain), t.without, t.what)
from (values
  ('bad', 'bad', 'most texts stay'), (E'b\u0e47\u0e31ad', 'bad', 'marks of Thai go'),
  (E'b\u0951a\u093fd', 'bad', 'of Devanagari'),
  (E'1\ua8e0\U0001d165', '1', 'on digits, too'),
  (E'b\U0001d242a\U00010a01d\U0001e94a', 'bad', 'of music of the Greeks and rarer scripts'),
  (E'бо\u0e47й\U0001d242', 'бой', 'on letters of Cyrillic'),
  ('ที่ कि が', 'ที่ कि が', 'on letters of their own they stay'), ('', '', 'nothing stays nothing')
) as t (plain, without, what);
select is(text._without_foreign_marks(null), null, 'null stays null');

select * from finish();
rollback;
