-- Specification of outbox._maintain: old effects are forgotten, and old trouble, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
select 1, 'member 501', 'PUT', '/old', 'done', '2025-02-08Z' from generate_series(1, 3);
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
values (1, 'member 501', 'PUT', '/young', 'done', '2026-02-28Z');
select is(outbox._maintain(1, '2026-03-01Z', 2), 2::bigint, 'so many at most');
select is(outbox._maintain(1, '2026-03-01Z', 2), 1::bigint, 'then the rest');
select is((select string_agg(e.path, ' ') from outbox.effect e), '/young', 'what is young stays');

-- Routes with trouble: a channel that is gone is never heard of again.
insert into outbox.hold (guild_id, route, until, refused, failures, told_at)
select 1, r.route, r.until, r.refused, r.failures, r.told_at
from (values
  ('PATCH /channels/1', '2026-02-27Z'::timestamptz, false, 0, null::timestamptz),
  ('POST /channels/1/messages', '2026-02-27Z', true, 7, '2026-02-27Z'),
  ('PATCH /channels/2', '2026-02-28 01:00Z', false, 0, null), ('PATCH /channels/3', '2026-02-27Z', true, 5, '2026-02-28 01:00Z'),
  ('PATCH /channels/4', '2026-02-27Z', true, 5, '2026-02-27Z')
) as r (route, until, refused, failures, told_at);
insert into outbox.effect (guild_id, lane, method, path) values (1, 'channel 4', 'PATCH', '/channels/4');
select is(outbox._maintain(1, '2026-03-01Z', 1), 1::bigint, 'of routes that were held so many at most, too');
select is(outbox._maintain(1, '2026-03-01Z', 5), 1::bigint, 'limits and refusals that have been over for a day');
select results_eq(
  'select h.route from outbox.hold h order by h.route',
  $$values ('PATCH /channels/2'), ('PATCH /channels/3'), ('PATCH /channels/4')$$,
  'what was held or told within the day stays, and where something waits'
);

select * from finish();
rollback;
