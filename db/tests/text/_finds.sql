-- Specification of text._finds: whether a pattern is found.

begin;
select plan(14);

select is(
  text._finds(
    text._regex(t.pattern), case when not text._is_latin(t.pattern) then text._regex(t.pattern) end,
    text._shown(t.content), text._plain(text._shown(t.content))
  ),
  t.found, format('%s in %s', t.pattern, left(t.content, 40))
)
from (values
  ('\bfree nitro\b', 'get Free Nitro!', true), ('\bfree nitro\b', 'carefree nitro', false), ('привет', 'ПРИВЕТ!', true),
  ('[а-яё]{3,}', 'ёжик', true),
  ('Ελλάδα', 'Η Ελλάδα', true), ('free', E'fr\u0435e', true), ('1488', '<@123148812345678901>', false),
  ('café', 'CAFÉ', true), ('[^a-z ]{3}', 'тоо', true), ('free', repeat('a', 1996) || 'free', true),
  ('free', repeat('a', 1997) || 'free', false), ('б', repeat('a', 1999) || 'б', true), ('б', repeat('a', 2000) || 'б', false)
) as t (pattern, content, found);
select is(text._finds(null, null, 'a', 'a'), null, 'no pattern finds nothing');

select * from finish();
rollback;
