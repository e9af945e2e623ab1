-- Specification of event._look_at: a comparison notes who differs or is gone.

begin;
select plan(3);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(m, 100) from generate_series(501, 503) m;
select tests.clear_effects();
insert into app.member (guild_id, member_id, role_ids, left_at, seen_at) values
  (1, 501, '{}', null, '2026-01-05Z'), (1, 502, '{201}', null, '2026-01-05Z'), (1, 503, '{}', null, '2026-01-05Z'),
  (1, 504, '{}', null, '2026-01-06Z'), (1, 505, '{}', null, '2026-01-07Z'), (1, 506, '{}', '2026-01-02Z', '2026-01-02Z');
select event.reconcile(1, '2026-01-05Z') as id \gset
select event._look_at(r, '{501,502}', '{504,505,506,507}', 600, '2026-01-06Z') from event.reconciliation r;

select results_eq(
  'select member_id, kind::text, at from event.finding where reconciliation_id = ' || :id || ' order by 1',
  $$values (501::bigint, 'different', '2026-01-06Z'::timestamptz), (504, 'gone', '2026-01-06Z')$$,
  'who of those differs, and who is gone: neither who was seen later nor who had left'
);
select is((select r.to_id || ' ' || r.looked_at from event.reconciliation r), '600 6', 'how far it came, and how many they were');
select is_empty('select * from tests.effects()', 'and nothing is done');

select * from finish();
rollback;
