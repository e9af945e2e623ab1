-- Specification of app._see_members: app.member becomes what Discord says of members who are here.

begin;
select plan(9);
\ir ../../fixtures/guild.sql

create function pg_temp.see(members text, hour integer default 12, guild_id bigint default 1) returns void language sql as $$
  select app._see_members(guild_id, members::app.seen_member[], make_timestamptz(2026, 1, 1, hour, 0, 0, 'UTC'))
$$;
create function pg_temp.member(member_id bigint default 501) returns app.member language sql as $$
  select m from app.member m where m.guild_id = 1 and m.member_id = member.member_id
$$;

select pg_temp.see('{"(501,f,2025-01-01Z,\"{201,202}\",2026-02-01Z,f,2025-06-01Z)","(502,t,2025-01-02Z,{},,,)"}');
select results_eq(
  'select member_id, is_bot, joined_at, left_at, role_ids, timed_out_until, seen_at from app.member order by member_id',
  $$values
    (501::bigint, false, '2025-01-01Z'::timestamptz, null::timestamptz, '{201,202}'::bigint[], '2026-02-01Z'::timestamptz,
      '2026-01-01 12:00Z'::timestamptz),
    (502, true, '2025-01-02Z', null, '{}', null, '2026-01-01 12:00Z')$$,
  'members are known with all that is said'
);
select is((pg_temp.member()).premium_since, '2025-06-01Z', 'so is since when they boost');
select pg_temp.see('{"(501,f,2025-01-01Z,{203},,,)"}', 13);
select results_eq(
  'select (pg_temp.member()).role_ids, (pg_temp.member()).timed_out_until',
  $$values ('{203}'::bigint[], null::timestamptz)$$, 'a newer word replaces all of it'
);
select pg_temp.see('{"(501,f,2025-01-01Z,{201},,,)"}', 12);
select is((pg_temp.member()).role_ids, '{203}', 'an older one nothing');
select pg_temp.see('{"(501,f,2025-01-01Z,{202},,,)"}', 13);
select is((pg_temp.member()).role_ids, '{202}', 'of two of one moment, the second counts');
update app.member set left_at = now() where member_id = 501;
select pg_temp.see('{"(501,f,2025-06-01Z,{},,,)"}', 14);
select results_eq(
  'select (pg_temp.member()).left_at, (pg_temp.member()).joined_at',
  $$values (null::timestamptz, '2025-06-01Z'::timestamptz)$$, 'who had left is here again'
);
select pg_temp.see('{"(501,f,2025-06-01Z,{201},,,)","(501,f,2025-06-01Z,{201},,,)"}', 15);
select is((pg_temp.member()).role_ids, '{201}', 'the same member twice holds up nobody');
select pg_temp.see('{"(501,f,2025-01-01Z,{221},,,)"}', 9, guild_id => 2);
select is((pg_temp.member()).role_ids, '{201}', 'other guilds have members of their own');
select lives_ok($$select pg_temp.see('{}')$$, 'nobody is fine');

select * from finish();
rollback;
