-- Specification of shop.item: what cannot be an item is no row, whoever writes it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(22);

create function tests.breaks(sets text, number bigint, description text) returns setof text language sql as $$
  select throws_ok(
    format('update shop.item set %s where guild_id = 1 and number = %s', sets, number), '23514', null, description
  )
$$;
select tests.breaks($$name = ''$$, 1, 'a name is not empty');
select tests.breaks($$name = ' Frog'$$, 1, 'nor has it blanks around');
select tests.breaks($$name = '12'$$, 1, 'nor is it a number');
select tests.breaks($$name = '#12'$$, 1, 'with or without its sign');
select tests.breaks($$name = E'a\nb'$$, 1, 'it is one line');
select tests.breaks($$name = repeat('a', 81)$$, 1, 'of at most 80 characters');
select tests.breaks($$emoji = 'a b'$$, 1, 'an emoji is one word');
select tests.breaks('price = 0', 1, 'a price is at least 1');
select tests.breaks('stock = -1', 1, 'stock is never below zero');
select tests.breaks('per_member_limit = 0', 1, 'a limit is at least 1');
select tests.breaks('role_id = 201', 1, 'a collectible has no role');
select tests.breaks('role_id = null', 2, 'a role has one');
select tests.breaks('duration = null', 3, 'a temporary role has a duration');
select tests.breaks($$duration = '59 seconds'$$, 3, 'of a minute at least');
select tests.breaks('xp = null', 4, 'XP are an amount');
select tests.breaks('uses_at_once = true', 1, 'a collectible is not used');
select tests.breaks('removed_at = now()', 1, 'what was removed is not on sale');
select throws_ok(
  $$update shop.item set name = 'FROG' where number = 2$$, '23505', null,
  'two items there are have two names, whatever their case'
);
update shop.item set removed_at = now(), on_sale = false where number = 1;
select lives_ok($$update shop.item set name = 'FROG' where number = 2$$, 'the name of one that was removed is free');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update shop.item set price = 1')$$, '42501', null,
  'operators use shop.set_item'
);

-- A guild that is deleted.
do $$ begin
  perform tests.buy(5, 'silver');
  perform tests.buy(5, 'pass');
  perform shop.gift(1, 5, 6, 'pass');
end $$;
select lives_ok('delete from app.guild where guild_id = 1', 'a guild that is deleted');
select is_empty(
  'select number from shop.item union all select number from shop.holding union all
    select number from shop.item_movement ',
  'takes its shop along'
);

select * from finish();
rollback;
