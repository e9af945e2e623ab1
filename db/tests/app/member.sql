-- Specification of app.member: what the bot was told of members.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

insert into app.member (guild_id, member_id, seen_at) values (1, 501, now()), (2, 501, now());
select results_eq(
  'select is_bot, joined_at, left_at, role_ids, timed_out_until from app.member where guild_id = 1',
  $$values (false, null::timestamptz, null::timestamptz, '{}'::bigint[], null::timestamptz)$$,
  'little is known of a member at first'
);
select throws_ok(
  $$insert into app.member (guild_id, member_id, seen_at) values (1, 0, now())$$, '23514', null, 'no member is 0'
);
select throws_ok(
  $$insert into app.member (guild_id, member_id, seen_at) values (1, 501, now())$$, '23505', null, 'a member is one row'
);
select throws_ok(
  $$insert into app.member (guild_id, member_id, seen_at) values (99, 501, now())$$, '23503', null, 'of a known guild'
);
delete from app.guild where guild_id = 1;
select is((select array_agg(guild_id) from app.member), '{2}', 'and goes with the guild, alone');
select table_privs_are('app', 'member', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
