-- Specification of discord._escaped: a text as a part of an address.

begin;
select plan(8);
select is(discord._escaped(e.part), e.escaped, e.what)
from (values
  ('party_cat:123456789012345678', 'party_cat:123456789012345678', 'a custom emoji stays readable'),
  ('👍', '%F0%9F%91%8D', 'a character is its bytes'),
  (E'\u2764\uFE0F', '%E2%9D%A4%EF%B8%8F', 'an emoji may be two'),
  (E'#\uFE0F\u20E3', '%23%EF%B8%8F%E2%83%A3', 'what ends a path does not end this one'),
  ('a/b?c%d e', 'a%2Fb%3Fc%25d%20e', 'whatever it is'),
  (E'\U0001F468\u200D\U0001F469', '%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9', 'a family stays joined'),
  ('', '', 'nothing stays nothing'),
  (null, null, 'null stays null')
) as e (part, escaped, what);

select * from finish();
rollback;
