-- Specification of event._mend: what a comparison found is put right, by what is known now.

begin;
select plan(8);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(501, 100), tests.set_xp(502, 100);
select tests.clear_effects();
insert into app.member (guild_id, member_id, role_ids, seen_at)
values (1, 501, '{}', '2026-01-05Z'), (1, 502, '{201}', '2026-01-05Z'), (1, 503, '{201}', '2026-01-05Z'),
  (1, 504, '{}', '2026-01-07Z');
create temp table run as select event.reconcile(1, '2026-01-06Z') as id;
insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
select 1, r.id, m, (case when m >= 503 then 'gone' else 'different' end)::event.finding_kind, '2026-01-06Z'
from run r, generate_series(501, 504) m;

select is(event._mend(1, (select id from run)), 1::bigint, 'it says how many effects it took');
select results_eq(
  'select * from tests.effects()', $$values ('PUT /guilds/1/members/501/roles/201')$$,
  'who has what they should by now needs nothing'
);
select results_eq(
  'select left_at, role_ids from app.member where member_id = 503', $$values ('2026-01-06Z'::timestamptz, '{}'::bigint[])$$,
  'who was not there has left'
);
select is(
  (select left_at from app.member where member_id = 504), null, 'but not who was seen since, as when it is accepted later'
);
select is((select left_at from app.member where member_id = 501), null, 'nor who was there');

-- Moderation.
select (moderation._file(
  1, 'timeout', 502, null, 'spam', ends_at => now() + interval '1 day', is_told => false
)).number as number \gset
select tests.clear_effects();
select is(event._mend(1, (select id from run)), 2::bigint, 'timeouts that Discord has forgotten are effects as well');

select tests.clear_effects();
select (moderation._file(1, 'ban', 601, null, 'raid', is_told => false, at => now() - interval '1 hour')).number as number \gset
select tests.clear_effects();
insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
select 1, r.id, 601, 'unbanned', '2026-01-06Z' from run r;
select is(event._mend(1, (select id from run)), 3::bigint, 'and so are bans');
select ok(
  exists (select from tests.effects() e where e like 'PUT /guilds/1/bans/601%'), 'that were in force here and not in Discord'
);

select * from finish();
rollback;
