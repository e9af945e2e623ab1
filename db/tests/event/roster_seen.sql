-- Specification of event.roster_seen: a page of the list of members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.see(5, '{}', tests.t(-9));
select roles.set_autorole(1, 201, at => tests.t(-100)) is not null as set;
create function pg_temp.seen(after_id bigint, members text, is_end boolean default false, seconds numeric default 0)
returns void language sql as $$
  select event.roster_seen(1, seen.after_id, seen.members::app.seen_member[], seen.is_end, tests.t(seen.seconds))
$$;
select pg_temp.seen(0, '{"(5,f,2025-01-01Z,{202},,,)","(6,f,2025-01-01Z,{},,,)"}');
select results_eq(
  'select member_id, role_ids from app.member where guild_id = 1 order by 1',
  $$values (5::bigint, '{202}'::bigint[]), (6, '{}')$$, 'facts are kept'
);
select results_eq(
  'select to_id, began_at, ended_at from event.roster', $$values (6::bigint, tests.t(), null::timestamptz)$$,
  'and how far it came'
);
select is(tests.told(), null, 'who joined before the role for who joins gets none');
select pg_temp.seen(6, '{"(8,f,2026-01-01 11:59Z,{},,,)"}', true, 1);
select is(tests.told(), '8+201', 'who joined unheard is greeted');
select results_eq(
  'select to_id, began_at, ended_at from event.roster', $$values (8::bigint, tests.t(), tests.t(1))$$, 'that was the end'
);
select pg_temp.seen(0, '{}', true, 9);
select results_eq(
  'select to_id, began_at, ended_at from event.roster', $$values (0::bigint, tests.t(9), tests.t(9))$$, 'an empty list, too'
);
select function_privs_are(
  'event', 'roster_seen', '{bigint,bigint,app.seen_member[],boolean,timestamptz}', 'guildkeeper_bot', '{EXECUTE}',
  'the bot may report'
);

select * from finish();
rollback;
