-- Specification of menus._require_emoji: an emoji that somebody typed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(11);

select is(menus._require_emoji(e), btrim(e), e)
from unnest(array[' 🐸 ', '<:frog:123456789012345678>', U&'1\FE0F\20E3', '👩‍👩‍👧']) e;
select throws_ok(format('select menus._require_emoji(%L)', e), 'U0MNE', null, format('%s is none', e))
from unnest(array['', 'frog', ':frog:', '<:frog:1>', 'a 🐸', '123', repeat('🐸', 33)]) e;

select * from finish();
rollback;
