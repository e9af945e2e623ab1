-- Specification of shop._obstacle: why a member may not buy.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(13);

create function tests.obstacle(
  number bigint, role_ids bigint[] default '{}', member_id bigint default 5, quantity bigint default 1
)
returns text language sql as $$
  select shop._obstacle(tests.item(obstacle.number), obstacle.member_id, obstacle.role_ids, obstacle.quantity)::text
$$;
select is(tests.obstacle(1), null, 'nothing');
select tests.edit('frog', stock => 3, per_member_limit => 2, required_role_id => 203, required_level => 2);
select is(tests.obstacle(1, quantity => 4), '(too_few_left,"{Frog,3}")', 'the stock');
select is(tests.obstacle(1), '(item_role_required,"{Frog,203}")', 'a role it takes');
select is(tests.obstacle(1, '{203}', quantity => 3), '(limit_reached,"{Frog,2,0}")', 'the limit');
select is(tests.obstacle(1, '{203}'), '(item_level_required,"{Frog,2,0}")', 'a level it takes, of one without XP');
select tests.set_xp(5, 399);
select is(tests.obstacle(1, '{203}'), '(item_level_required,"{Frog,2,1}")', 'and of one with too few');
select tests.set_xp(5, 400);
select is(tests.obstacle(1, '{203}'), null, 'from the level on, nothing');
select is(tests.obstacle(1, null), null, 'where Discord was not asked, no role stands in the way');
select is(tests.obstacle(2, '{201}'), '(has_role,{201})', 'a role that one has');
select tests.buy(5, 'silver');
select is(tests.obstacle(3, '{202}'), null, 'one that is lent can be had for longer');
select is(tests.obstacle(3, '{202}', 6), '(has_role,{202})', 'another''s loan is not one''s own');
select tests.edit('frog', on_sale => false);
select is(tests.obstacle(1, '{203}'), '(not_on_sale,{Frog})', 'it is not on sale');
select is(tests.obstacle(4, null, null), null, 'nobody in particular is asked for nothing');

select * from finish();
rollback;
