-- Specification of shop._edited_item: a new item, or one there is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(8);

select is(
  (select row(i.number, i.kind, i.uses_at_once, i.on_sale)::text from shop._edited_item(1, null, null) i),
  '(6,collectible,f,t)',
  'a new one has the next number and is something to have'
);
select is(
  (select row(i.number, i.kind, i.uses_at_once)::text from shop._edited_item(1, null, 'xp') i), '(6,xp,t)',
  'of another kind, it takes effect at once'
);
select is((shop._edited_item(2, null, null)).number, 1::bigint, 'each guild counts its own');
select is((shop._edited_item(1, 'silver', null)).number, 3::bigint, 'one there is');
select is((shop._edited_item(1, 'silver', 'temporary_role')).number, 3::bigint, 'of its kind');
select tests.refuses(
  $$select shop._edited_item(1, 'silver', 'role')$$, 'U0STY',
  'The kind of Silver stays temporary_role. Remove it and make another item instead.', 'its kind stays'
);
select tests.refuses(
  $$select shop._edited_item(1, null, 'weapon')$$, 'U0KND',
  'There is no kind of item "weapon". Choose one of: role, temporary_role, xp, collectible.', 'an unknown kind is refused'
);
select tests.refuses(
  $$select shop._edited_item(1, 'toad', null)$$, 'U0ITM', 'There is no item "toad". Choose one by its name or number.',
  'so is an unknown item'
);

select * from finish();
rollback;
