-- Specification of text._with_plain_letters: letters of a pattern as messages are read.

begin;
select plan(12);

select is(text._with_plain_letters(t.pattern), t.plain, t.pattern)
from (values
  ('a+[b-c]', 'a+[b-c]'), ('ทำ', E'ท\u0e4d\u0e32'), ('ำ{3}', E'(?:\u0e4d\u0e32){3}'), ('[ำx]', '[\u0e32-\u0e32\u0e4d-\u0e4dx]'),
  ('ຳ', E'\u0ecd\u0eb2'), ('ㅋ+', E'(?:\u110f)+'), ('[ㅏ-ㅣ]', '[\u1161-\u1175]'), ('[^ㄱ]', '[^\u1100-\u1100]'),
  ('[ㄱ-ㄷ가-힣]+', '[\u1100-\u1103\u11aa-\u11aa\u11ac-\u11ad가-힣]+')
) as t (pattern, plain);
select ok(
  text._with_plain_letters('[ㄱ-힣]') like '[ㄱ-힣\\u1100-%]', 'a range that holds others as well keeps them'
);
select ok(
  text._with_plain_letters('[ก-ู]') like '%\\u0e4d%', 'a range may hold one that is not named'
);
select is(text._with_plain_letters(null), null, 'null stays null');

select * from finish();
rollback;
