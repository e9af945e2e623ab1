-- Specification of roles.reason: why members wear roles, case by case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(25);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 50), (1, 202, 60);
select shop.set_item(1, name => 'Badge', price => 10, kind => 'role', role_id => 201) is not null as made;
select shop.set_item(1, name => 'Loan', price => 10, kind => 'temporary_role', role_id => 201,
  duration => '7 days') is not null as made;
do $$ begin perform economy.give(1, m, 1000) from generate_series(5, 12) m; end $$;
create function pg_temp.level(member_id bigint, level integer) returns text language plpgsql as $$
begin
  perform leveling.set_xp(1, level.member_id, 100 * level.level * level.level);
  return tests.told();
end;
$$;
create function pg_temp.buy(member_id bigint, item text, at timestamptz default tests.t()) returns text language plpgsql as $$
begin
  perform shop.buy(1, buy.member_id, buy.item, at => buy.at);
  return tests.told();
end;
$$;

-- Bronze (201) is the reward of level 50, and is sold.
select is(pg_temp.buy(5, 'badge'), '5+201', 'it is bought');
select is(pg_temp.level(5, 50), null, 'the level that gives it as well needs no effect');
select is(pg_temp.level(5, 49), null, 'when XP fall, who bought it keeps it');
select is(pg_temp.level(5, 60), '5+202', 'a level on');
select tests.configure('leveling.rewards_mode', 'replace');
select is(tests.told(), null, 'and in mode replace they keep it, too');
select tests.see(5, '{201,202}', tests.t(9));
select is_empty('select roles._differences(1, array[5], tests.t(10))', 'nor does a comparison find that it is too much');
select is(pg_temp.level(6, 50), '6+201', 'who has not bought it');
select is(pg_temp.level(6, 60), '6-201 6+202', 'loses it in mode replace');
select tests.configure('leveling.rewards_mode', 'stack');
select tests.clear_effects();

-- A loan's end leaves a reward alone.
select is(pg_temp.buy(7, 'loan'), '7+201', 'it is lent');
select pg_temp.level(7, 50);
select roles._end(1, '{"member_id": 7, "role_id": 201, "source": "shop", "ref": "loan"}', tests.t(7 * 86400));
select is(tests.told(), null, 'the end of the loan leaves the reward alone');
select is(pg_temp.level(7, 1), '7-201', 'the end of the reward is the last');

-- By hand.
select pg_temp.level(8, 50);
select tests.edit_roles(8, taken => '{201}', at => now());
select tests.see(8, '{}', tests.t(50));
select is(pg_temp.level(8, 60), '8+202', 'a role taken by hand is not given back by a level');
select tests.see(8, '{202}', tests.t(60));
select is_empty('select roles._differences(1, array[8], now())', 'nor by a comparison');
select is(pg_temp.level(8, 1), '8-202', 'until the level is lost');
select is(pg_temp.level(8, 50), '8+201', 'and reached anew');
select tests.edit_roles(9, given => '{201}', at => tests.t());
select is(pg_temp.level(9, 50), null, 'a role given by hand is there already');
select is(pg_temp.level(9, 1), null, 'and is not taken away by a level');
select tests.see(9, '{201}', tests.t(60));
select is_empty('select roles._differences(1, array[9], now())', 'nor by a comparison');

-- Leaving and coming back.
select pg_temp.buy(10, 'badge'), pg_temp.buy(11, 'loan'), pg_temp.buy(12, 'loan');
do $$
begin
  perform event.member_joined(1, m, false, '2025-12-01Z', at => '2025-12-01Z') from generate_series(10, 12) m;
  perform event.member_left(1, m, false, 'left ' || m, tests.t(100)) from generate_series(10, 12) m;
end;
$$;
select tests.clear_effects();
select roles._end(1, '{"member_id": 12, "role_id": 201, "source": "shop", "ref": "loan"}', tests.t(7 * 86400));
select is(tests.told(), null, 'of who is gone, Discord is told nothing');
do $$
begin
  perform event.member_joined(1, m, false, tests.t(200), at => tests.t(200)) from generate_series(10, 11) m;
  perform event.member_joined(1, 12, false, tests.t(8 * 86400), at => tests.t(8 * 86400));
end;
$$;
select is(tests.told(), '10+201 11+201',
  'who bought a role, or has one on loan, wears it again; a loan that ended does not return');

-- Membership Screening.
do $$
begin
  perform event.member_left(1, 10, false, 'again', tests.t(300));
  perform event.member_joined(1, 10, false, tests.t(400), at => tests.t(400), pending => true);
end;
$$;
select is(tests.told(), null, 'who is held by Membership Screening gets nothing');
do $$ begin perform event.member_changed(1, 10, false, tests.t(400), '{}', null, tests.t(500), pending => false); end $$;
select is(tests.told(), '10+201', 'before it ends');

-- What is refused by the table.
select throws_ok(
  $$insert into roles.reason (guild_id, member_id, role_id, source, since) values (1, 5, 201, 'No Source', now())$$,
  '23514', null, 'a source is a word'
);
delete from app.role where guild_id = 1 and role_id = 202;
select is_empty('select from roles.reason where role_id = 202', 'a role that is forgotten takes its reasons along');
select lives_ok('delete from app.guild where guild_id = 1', 'so does a guild');

select * from finish();
rollback;
