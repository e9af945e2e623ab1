-- Specification of event.member_changed: a member is as Discord says now.

begin;
select plan(10);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(501, 100);
select tests.clear_effects();
update leveling.history set at = '2026-01-01Z';
update roles.reason set since = '2026-01-01Z';
create function pg_temp.change(
  role_ids bigint[], hour integer, joined text default '2026-01-01 00:00Z', guild_id bigint default 1
) returns void language sql as $$
  select event.member_changed(
    guild_id, 501, false, joined::timestamptz, role_ids, '2026-01-09Z', make_timestamptz(2026, 1, 5, hour, 0, 0, 'UTC')
  )
$$;
create function pg_temp.roles() returns bigint[] language sql as 'select role_ids from app.member where guild_id = 1';

select pg_temp.change('{202}', 12);
select results_eq(
  'select member_id, joined_at, role_ids, timed_out_until from app.member',
  $$values (501::bigint, '2026-01-01Z'::timestamptz, '{202}'::bigint[], '2026-01-09Z'::timestamptz)$$,
  'roles and timeout are known'
);
select pg_temp.change('{203}', 13);
select is(pg_temp.roles(), '{203}', 'they change');
select pg_temp.change('{202}', 12);
select is(pg_temp.roles(), '{203}', 'an older word does not replace a newer one');
select is_empty('select * from tests.effects()', 'Discord is told nothing: people may change roles by hand');

do $$ begin perform event.member_left(1, 501, false, 's 1', '2026-01-05 14:00Z'); end $$;
select pg_temp.change('{201}', 15);
select isnt((select left_at from app.member), null, 'a late word of a stay that has ended brings nobody back');
select pg_temp.change('{203}', 16, joined => '2026-01-05 15:30Z');
select is((select left_at from app.member), null, 'a word of a new stay does: nobody had told of the join');
select is(pg_temp.roles(), '{203}', 'with the roles they wear');
select results_eq(
  'select * from tests.effects()', $$values ('PUT /guilds/1/members/501/roles/201')$$, 'and what they had earned'
);
select lives_ok($$select pg_temp.change('{}', 12, guild_id => 99)$$, 'a guild nobody registered is passed over');
select function_privs_are(
  'event', 'member_changed', '{bigint,bigint,boolean,timestamptz,bigint[],timestamptz,timestamptz,boolean,timestamptz}',
  'guildkeeper_bot',
  '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
