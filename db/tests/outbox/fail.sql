-- Specification of outbox.fail: Discord refused the effect for good.

begin;
select plan(6);
\ir ../../fixtures/effects.sql

create temporary table held as select * from tests.claimed();

select is(
  outbox.fail(h.guild_id, h.effect_id, gen_random_uuid(), 403, 50013, 'Missing Permissions', tests.t(1)), null,
  'with another token nothing happens'
) from held h;
select is((select state::text from outbox.effect), 'claimed', 'it is still held');
select is(
  outbox.fail(h.guild_id, h.effect_id, h.token, 403, 50013, repeat('x', 1001), tests.t(1)), 'dead',
  'with its token it is dead'
) from held h;
select results_eq(
  'select state::text, finished_at, status, code, length(error), token, lease_until from outbox.effect',
  $$values ('dead', tests.t(1), 403, 50013, 1000, null::uuid, null::timestamptz)$$,
  'with its time, its code, and the beginning of what Discord said'
);
select is(
  outbox.fail(h.guild_id, h.effect_id, h.token, 404, 10008, null, tests.t(2)), null,
  'a second time is one time too many'
) from held h;
select is((select code from outbox.effect), 50013, 'and changes nothing');

select * from finish();
rollback;
