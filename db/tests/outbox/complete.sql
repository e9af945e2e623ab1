-- Specification of outbox.complete: Discord accepted the effect.

begin;
select plan(9);
\ir ../../fixtures/effects.sql

create temporary table held as select * from tests.claimed();
update outbox.effect set code = 50013, error = 'of an earlier attempt';

select is(
  outbox.complete(h.guild_id, h.effect_id, gen_random_uuid(), 204, tests.t(1)), null,
  'with another token nothing happens'
) from held h;
select is(
  outbox.complete(2, h.effect_id, h.token, 204, tests.t(1)), null, 'with another guild nothing happens'
) from held h;
select is((select state::text from outbox.effect), 'claimed', 'it is still held');

select is(
  outbox.complete(h.guild_id, h.effect_id, h.token, 204, tests.t(1)), 'done', 'with its token it is done'
) from held h;
select results_eq(
  'select state::text, finished_at, status, code, error, token, lease_until from outbox.effect',
  $$values ('done', tests.t(1), 204, null::integer, null::text, null::uuid, null::timestamptz)$$,
  'with its time and status, and nothing left of earlier attempts'
);
select is(
  outbox.complete(h.guild_id, h.effect_id, h.token, 204, tests.t(2)), null, 'a second time is one time too many'
) from held h;
select is((select finished_at from outbox.effect), tests.t(1), 'and changes nothing');

-- Files

create temporary table filed as select * from tests.claimed('channel 101', message => true);
update outbox.effect set files = 1 where state = 'claimed';
insert into outbox.attachment (guild_id, effect_id, place, name, data)
select f.guild_id, f.effect_id, 1, 'a.txt', 'x' from filed f;
do $$ begin perform outbox.complete(f.guild_id, f.effect_id, gen_random_uuid(), 200, tests.t(1)) from filed f; end $$;
select is((select count(*) from outbox.attachment), 1::bigint, 'with another token its files stay');
do $$ begin perform outbox.complete(f.guild_id, f.effect_id, f.token, 200, tests.t(1)) from filed f; end $$;
select is((select count(*) from outbox.attachment), 0::bigint, 'with its own they go');

select * from finish();
rollback;
