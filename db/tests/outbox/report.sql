-- Specification of outbox.report: what becomes of an effect, decided by Discord's answer.

begin;
\ir ../../fixtures/nobody.sql
select plan(62);
\ir ../../fixtures/effects.sql

-- The state an effect is in after this answer: as returned, as in the row.
create function pg_temp.after_status(status integer, code integer default null) returns text language plpgsql as $$
declare
  v_claimed outbox.claimed := tests.claimed();
  v_state text := outbox.report(
    1, v_claimed.effect_id, v_claimed.token, status, code, 'Something', scope => 'user', at => tests.t(1)
  );
begin
  v_state := v_state || '/' || (select e.state from outbox.effect e);
  delete from outbox.effect;
  delete from outbox.hold;
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
  perform outbox.report(1, h.effect_id, h.token, 429, 20028, 'You are being rate limited.', 30, 'user', tests.t(1)) from held h;
end;
$$;
select results_eq(
  'select run_at, status, code, error from outbox.effect',
  $$values (tests.t(31), 429, 20028, 'You are being rate limited.')$$,
  'a limit is honoured to the second'
);
select is(
  (select (h.route, h.until)::text from outbox.hold h), ('PUT /member/*', tests.t(31))::text, 'by all effects of its route'
);
delete from outbox.hold;
create temporary table known as select * from tests.claimed('member 502');
do $$ begin perform outbox.report(1, k.effect_id, k.token, 0, null, 'used up', 20, 'user', tests.t(1)) from known k; end $$;
select is(
  (select (e.run_at, e.state)::text from outbox.effect e join known k using (effect_id)), (tests.t(21), 'pending')::text,
  'so is one that the bot knew of, and did not ask'
);
select is((select h.until from outbox.hold h), tests.t(21), 'by all effects of its route as well');
delete from outbox.effect e using known k where e.effect_id = k.effect_id;
delete from outbox.hold;
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
delete from outbox.hold;

create temporary table accepted as select * from tests.claimed();
do $$ begin perform outbox.report(1, a.effect_id, a.token, 200, at => tests.t(1)) from accepted a; end $$;
select results_eq(
  'select state::text, finished_at, status from outbox.effect', $$values ('done', tests.t(1), 200)$$,
  'a done one its status and time'
);

delete from outbox.effect;

create temporary table drawn as select * from tests.claimed();
select is(
  outbox.report(
    1, d.effect_id, d.token, 0, error => 'KeyError: xp', at => tests.t(1), unsendable => true
  ),
  'dead', 'of what no request can be made, none is tried again'
) from drawn d;
select results_eq(
  'select status, code, error from outbox.effect', $$values (0, null::integer, 'KeyError: xp')$$, 'and it is known why'
);
select is_empty('select from outbox.hold', 'which is nothing that Discord refused');
delete from outbox.effect;

-- What holds for others

delete from outbox.invalid;
do $$ begin perform tests.queue_roles(20); end $$;
select is(tests.answer(max_effects => 4), 4::bigint, 'four are refused');
select is(tests.states(), '4 dead, 16 pending', 'and dead');
select is(tests.answer(), 16::bigint, 'with sixteen more under way');
select is(tests.states(), '4 dead, 16 pending', 'the fifth closes the route: it waits, and so do the others');
select is((select min(run_at) from outbox.effect where state = 'pending'), tests.t(61), 'until something may be tried');
select results_eq(
  'select distinct status, code, error from outbox.effect', $$values (403, 50013, 'Discord''s words')$$, 'and know why'
);
select is(tests.claim(60), null, 'not before');
select is(tests.answer(62), 1::bigint, 'one is tried');
select is(tests.states(), '4 dead, 16 pending', 'refused, it waits as well');
select is(tests.answer(181), 0::bigint, 'twice as long');
select is(tests.answer(183, status => 503), 1::bigint, 'another is tried, and Discord has trouble');
select is(tests.answer(242, status => 204), 1::bigint, 'that tells nothing of the route: it is tried once more, and accepted');
select is(tests.answer(242, status => 204), 15::bigint, 'and all go on at once');
select is(tests.states(), '4 dead, 16 done', 'nothing was lost');
delete from outbox.effect;
delete from outbox.hold;

do $$ begin perform tests.queue_roles(2), tests.queue_roles(1, '/guilds/1/bans/%s', first => 601); end $$;
do $$ begin perform tests.answer(0, 429, 0, 30, 'global', 1); end $$;
select is(tests.claim(29.999), null, 'the limit for everything holds everything');
select is(tests.answer(30, 204), 3::bigint, 'until it is over');
delete from outbox.effect;

do $$ begin perform tests.queue_roles(9), tests.answer(40, 403, 50007), tests.answer(40, 404, 10007); end $$;
select is_empty('select from outbox.hold', 'what concerns one target says nothing about others');
delete from outbox.effect;

create temporary table stale as select * from tests.claimed(at => 50);
do $$ begin perform outbox.report(1, s.effect_id, gen_random_uuid(), 403, 50013, at => tests.t(50)) from stale s; end $$;
select is(
  (select sum(requests) from outbox.invalid where minute = tests.t()), (4 + 16 + 1 + 9 + 1)::bigint,
  'each answer that Discord holds against the bot is counted, also one that comes too late to change the effect'
);

-- What is to be done after it.
delete from outbox.effect;
delete from outbox.hold;
insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values (1, 'First', 9, 8, 10);
delete from outbox.due;
create temporary table posted as select * from tests.claimed('channels 101', 60);
update outbox.effect set method = 'POST', path = '/channels/101/messages';
create temporary table lost as select * from tests.claimed('channel 102', 60);
do $$
begin
  perform outbox._when_done(1, p.effect_id, 'event._new_day', '{"a": 1}') from posted p;
  perform outbox._when_done(1, l.effect_id, 'event._new_day', '{"a": 2}') from lost l;
  perform outbox.report(1, p.effect_id, p.token, 200, at => tests.t(61), created_id => 4711) from posted p;
  perform outbox.report(1, l.effect_id, l.token, 404, 10003, at => tests.t(61)) from lost l;
end;
$$;
select results_eq(
  'select arguments, run_at from outbox.due', $$values ('{"a": 1, "message_id": 4711}'::jsonb, tests.t(61))$$,
  'once it is done, it is due, and told which message it was'
);
select is((select count(*) from outbox.follow_up), 1::bigint, 'of what is dead it is kept, for a redo');

-- The thread of a message
delete from outbox.effect;
create temporary table thread as select * from tests.claimed('channel 101', 70);
update outbox.effect set method = 'POST', path = '/channels/101/messages/4712/threads';
do $$ begin perform outbox._when_done(1, t.effect_id, 'event._new_day', '{"a": 3}') from thread t; end $$;
select is(outbox.report(1, t.effect_id, t.token, null, at => tests.t(71)), 'pending', 'it may be repeated') from thread t;
select is(
  (select outbox.report(1, c.effect_id, c.token, 400, 160004, at => tests.t(100)) from outbox.claim(at => tests.t(99)) c), 'done',
  'as there is only one'
);
select is(
  (select arguments from outbox.due where run_at = tests.t(100)), '{"a": 3, "channel_id": 4712}',
  'which has the id of the message'
);

select is(
  outbox.report(1, 999999999, gen_random_uuid(), 204), null, 'an effect nobody knows is no news'
);
select function_privs_are(
  'outbox', 'report', '{bigint,bigint,uuid,integer,integer,text,numeric,text,timestamptz,bigint,boolean}', 'guildkeeper_bot',
  '{EXECUTE}', 'the dispatcher may report'
);

select * from finish();
rollback;
