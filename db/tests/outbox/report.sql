-- Specification of outbox.report: what becomes of an effect, decided by Discord's answer.

begin;
select plan(33);
\ir ../../fixtures/effects.sql

-- The state an effect is in after this answer: as returned, as in the row.
create function pg_temp.after_status(status integer, code integer default null) returns text language plpgsql as $$
declare
  v_claimed outbox.claimed := tests.claimed();
  v_state text := outbox.report(1, v_claimed.effect_id, v_claimed.token, status, code, 'Something', null, tests.t(1));
begin
  v_state := v_state || '/' || (select e.state from outbox.effect e);
  delete from outbox.effect;
  return v_state;
end;
$$;

select is(pg_temp.after_status(s.status), 'done/done', format('%s is done', s.status))
from unnest(array[200, 201, 204, 299]) as s (status);
select is(pg_temp.after_status(s.status), 'pending/pending', format('%s is tried again: %s', coalesce(s.status::text,
  'null'), s.why))
from (values
  (null, 'there was no answer'), (0, 'the request never left'), (401, 'the login must be renewed'), (408,
  'it took too long'),
  (429, 'a limit'), (500, 'Discord''s trouble'), (502, 'Discord''s trouble'), (503, 'Discord''s trouble'), (504,
  'Discord''s trouble'),
  (599, 'somebody''s trouble')
) as s (status, why);
select is(pg_temp.after_status(s.status, s.code), 'dead/dead', format('%s (%s) is dead: %s', s.status, s.code, s.why))
from (values
  (400, 50035, 'the request is malformed'), (403, 50013, 'missing permissions'), (403, 50007,
  'direct messages are closed'),
  (404, 10003, 'the channel is gone'), (404, 10007, 'the member is gone'), (404, 10011, 'the role is gone'),
  (405, 0, 'no such method'), (300, 0, 'a redirection Discord does not send'), (199, 0, 'no final answer')
) as s (status, code, why);

-- What is handed on

create temporary table held as select * from tests.claimed();
do $$
begin
  perform outbox.report(1, h.effect_id, h.token, 429, 20028, 'You are being rate limited.', 30, tests.t(1)) from held h;
end;
$$;
select results_eq(
  'select run_at, status, code, error from outbox.effect',
  $$values (tests.t(31), 429, 20028, 'You are being rate limited.')$$,
  'a limit is honoured to the second'
);
select is(
  outbox.report(1, h.effect_id, h.token, 204, at => tests.t(2)), null,
  'a late success with a stale token changes nothing'
) from held h;
select is((select state::text from outbox.effect), 'pending', 'and the effect will be tried again');
select is(
  outbox.report(1, h.effect_id, h.token, 403, 50013, at => tests.t(2)), null, 'neither does a late refusal'
) from held h;
select is(outbox.report(1, h.effect_id, h.token, 503, at => tests.t(2)), null, 'nor late trouble') from held h;
select is((select run_at from outbox.effect), tests.t(31), 'the effect is due when it was');
delete from outbox.effect;

create temporary table refused as select * from tests.claimed();
do $$
begin
  perform outbox.report(1, r.effect_id, r.token, 403, 50013, 'Missing Permissions', at => tests.t(1)) from refused r;
end;
$$;
select results_eq(
  'select state::text, finished_at, status, code, error from outbox.effect',
  $$values ('dead', tests.t(1), 403, 50013, 'Missing Permissions')$$,
  'a dead effect keeps Discord''s code and words'
);
delete from outbox.effect;

create temporary table accepted as select * from tests.claimed();
do $$ begin perform outbox.report(1, a.effect_id, a.token, 200, at => tests.t(1)) from accepted a; end $$;
select results_eq(
  'select state::text, finished_at, status from outbox.effect', $$values ('done', tests.t(1), 200)$$,
  'a done one its status and time'
);

select is(
  outbox.report(1, 999999999, gen_random_uuid(), 204), null, 'an effect nobody knows is no news'
);
select function_privs_are(
  'outbox', 'report', '{bigint,bigint,uuid,integer,integer,text,numeric,timestamptz}', 'guildkeeper_bot', '{EXECUTE}',
  'the dispatcher may report'
);

select * from finish();
rollback;
