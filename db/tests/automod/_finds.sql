-- Specification of automod._finds: whether a pattern is found.

begin;
select plan(8);

select is(
  automod._finds(automod._regex(t.pattern), automod._shown(t.content), automod._plain(automod._shown(t.content))), t.found,
  format('%s in %s', t.pattern, t.content)
)
from (values
  ('\bfree nitro\b', 'get Free Nitro!', true), ('\bfree nitro\b', 'carefree nitro', false), ('привет', 'ПРИВЕТ!', true),
  ('[а-яё]{3,}', 'ёжик', true),
  ('Ελλάδα', 'Η Ελλάδα', true), ('free', E'fr\u0435e', true), ('1488', '<@123148812345678901>', false)
) as t (pattern, content, found);
select is(automod._finds(null, 'a', 'a'), null, 'no pattern finds nothing');

select * from finish();
rollback;
