-- Specification of choices._obstacle: the guards, in their order.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(14);

create function tests.refusal(
  member_id bigint, role_ids bigint[] default '{}', option integer default 1, price numeric default null
)
returns text language sql stable as $$
  select (choices._decide(
    tests.menu_facts(1), tests.option_facts(1, refusal.option), refusal.member_id, 'press', refusal.role_ids, refusal.price,
      tests.t()
  )).refusal
$$;

-- Everything is in the way of member 5, and goes in the order in which it is asked.
do $$ begin
  perform tests.configure('economy.opening_balance', '0');
  perform tests.edit_option(1, 1, cap => 1, price => 50);
  perform tests.edit_menu(1, most => 1);
  perform economy.give(1, m, 100) from generate_series(6, 9) m;
  perform tests.press(5, 2);
  perform tests.press(6, 1);
  perform tests.require(1, 0, required => '{202}', forbidden => '{201}', level => 1);
  perform tests.require(1, 1, required => '{202, 203}', all_of => true, level => 2);
  perform roles.deny(1, 5, 201, at => tests.t());
  update app.role set managed = true where guild_id = 1 and role_id = 201;
end $$;
select is(tests.refusal(5, '{201}'), 'not_offered', 'that it is not offered');
update app.role set managed = false where guild_id = 1 and role_id = 201;
select is(tests.refusal(5, '{201}'), 'denied', 'that it is denied');
do $$ begin perform roles.allow(1, 5, 201, at => tests.t()); end $$;
select is(tests.refusal(5, '{201}'), 'forbidden_role_worn', 'a forbidden role');
select is(tests.refusal(5), 'one_role_required', 'a role that the menu asks for');
select is(tests.refusal(5, '{202}'), 'roles_required', 'roles that the option asks for');
select is(tests.refusal(5, '{202, 203}'), 'level_required', 'the level, the higher of the two');
do $$ begin perform leveling.set_xp(1, 5, 400); end $$;
select is(tests.refusal(5, '{202, 203}', price => 40), 'menu_price_changed', 'a price that is not what they saw');
select is(tests.refusal(5, '{202, 203}'), 'insufficient_funds', 'the price');
do $$ begin perform economy.give(1, 5, 60); end $$;
select is(
  (choices._decide(tests.menu_facts(1), tests.option_facts(1, 1), 5, 'press', '{202, 203}', null, tests.t())).waits, true,
  'the cap: they wait'
);
do $$ begin perform tests.edit_option(1, 1, cap => 2); end $$;
select is(tests.refusal(5, '{202, 203}'), 'choice_most', 'and the limits');
do $$ begin perform tests.press(5, 2); end $$;
select is(tests.refusal(5, '{202, 203}'), null, 'then nothing is in the way');

select tests.require(1, 0, forbidden => '{202, 203}', all_forbid => true);
select tests.require(1, 1);
select is(tests.refusal(7, '{202}'), null, 'forbidden only all together: one of them is fine');
select is(tests.refusal(7, '{202, 203}'), 'forbidden_role_worn', 'all are not');
select is(
  (choices._decide(tests.menu_facts(1), tests.option_facts(1, 1), 7, 'press', '{202, 203}', null, tests.t())).arguments[2],
  '"Gold", "Silver"',
  'and they are named'
);

select * from finish();
rollback;
