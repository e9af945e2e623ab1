-- Specification of outbox.release: a claimed effect goes back unsent.

begin;
select plan(6);
\ir ../../fixtures/effects.sql

create temporary table held as select * from tests.claimed(attempts => 3);

do $$ begin perform outbox.release(h.guild_id, h.effect_id, gen_random_uuid()) from held h; end $$;
select is((select state::text from outbox.effect), 'claimed', 'with another token nothing happens');
do $$ begin perform outbox.release(2, h.effect_id, h.token) from held h; end $$;
select is((select state::text from outbox.effect), 'claimed', 'with another guild nothing happens');

do $$ begin perform outbox.release(h.guild_id, h.effect_id, h.token) from held h; end $$;
select results_eq(
  'select state::text, token, lease_until, attempts, run_at, doubtful_since from outbox.effect',
  $$values ('pending', null::uuid, null::timestamptz, 2, tests.t(), null::timestamptz)$$,
  'with its token it is pending and due, the attempt does not count, and there is no doubt about it'
);
do $$ begin perform outbox.release(h.guild_id, h.effect_id, h.token) from held h; end $$;
select is((select attempts from outbox.effect), 2, 'a second time is one time too many, and changes nothing');
select is(tests.claim(1), '/member/501', 'it can be claimed again at once');
select function_privs_are(
  'outbox', 'release', '{bigint,bigint,uuid}', 'guildkeeper_bot', '{EXECUTE}', 'the dispatcher may give back'
);

select * from finish();
rollback;
