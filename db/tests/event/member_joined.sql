-- Specification of event.member_joined: somebody joins, and each domain hears of it once.

begin;
select plan(14);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(501, 400);
select tests.clear_effects();
update leveling.history set at = '2026-01-01Z';
update roles.reason set since = '2026-01-01Z';
create function pg_temp.join(
  member_id bigint default 501, joined text default '2026-01-05 12:00:00.5Z', role_ids bigint[] default '{}',
  at text default '2026-01-05 12:00:01Z', guild_id bigint default 1
) returns void language sql as $$
  select event.member_joined(guild_id, member_id, false, joined::timestamptz, role_ids, null, at::timestamptz)
$$;

select pg_temp.join();
select results_eq(
  'select guild_id, member_id, is_bot, joined_at, left_at, role_ids, seen_at from app.member',
  $$values (1::bigint, 501::bigint, false, '2026-01-05 12:00:00.5Z'::timestamptz, null::timestamptz, '{}'::bigint[],
    '2026-01-05 12:00:01Z'::timestamptz)$$,
  'it is known who is here and since when'
);
select results_eq(
  'select * from tests.effects()', $$values ('PUT /guilds/1/members/501/roles/201'), ('PUT /guilds/1/members/501/roles/202')$$,
  'one who was here before gets the reward roles of their level again'
);
select tests.clear_effects();
select pg_temp.join(at => '2026-01-05 12:00:09Z');
select is_empty('select * from tests.effects()', 'the same join again is no second one');
select is((select seen_at from app.member), '2026-01-05 12:00:01Z', 'and tells nothing new');
select pg_temp.join(joined => '2026-01-05 12:00:00.6Z', at => '2026-01-05 12:00:10Z');
select is((select count(*) from tests.effects()), 2::bigint, 'another join is');
select tests.clear_effects();

do $$ begin perform event.member_left(1, 501, false, 's 1', '2026-01-05 13:00:00Z'); end $$;
select pg_temp.join(at => '2026-01-05 13:00:01Z');
select isnt((select left_at from app.member), null, 'a join that comes again after the leave brings nobody back');
select pg_temp.join(joined => '2026-01-05 14:00Z', at => '2026-01-05 14:00:01Z');
select is((select left_at from app.member), null, 'coming back does');
select is((select count(*) from tests.effects()), 2::bigint, 'and they get their roles');
select tests.clear_effects();

select pg_temp.join(member_id => 502);
select is_empty('select * from tests.effects()', 'somebody new has earned nothing yet');
select pg_temp.join(guild_id => 2);
select is_empty('select * from tests.effects()', 'nor has who has no XP in this guild');
select is((select count(*) from app.member where guild_id = 2), 1::bigint, 'which has members of its own');
select lives_ok('select pg_temp.join(guild_id => 99)', 'a guild nobody registered is passed over');
select is_empty('select from event.inbox where guild_id = 99', 'and leaves nothing');
select function_privs_are(
  'event', 'member_joined', '{bigint,bigint,boolean,timestamptz,bigint[],timestamptz,timestamptz,boolean,timestamptz}',
  'guildkeeper_bot',
  '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
