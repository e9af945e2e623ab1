-- Specification of outbox.claim: hands out what is due, of each lane the oldest, one at a time.

begin;
\ir ../../fixtures/nobody.sql
select plan(55);
\ir ../../fixtures/effects.sql

-- What a dispatcher gets

insert into outbox.effect (guild_id, lane, method, path, body, reason, recipient_id, files, run_at)
values (1, 'dm 501', 'POST', '/channels/@dm/messages', '{"content": "Hello"}', '"because"', 501, 2, tests.t());
create temporary table got as select * from outbox.claim(at => tests.t());
select results_eq(
  'select guild_id, method, path, body, reason, recipient_id, files, attempts from got',
  $$values (1::bigint, 'POST', '/channels/@dm/messages', '{"content": "Hello"}'::jsonb, '"because"'::jsonb, 501::bigint, 2, 1)$$,
  'the request is handed out whole, and which attempt it is'
);
select results_eq(
  'select state::text, attempts, claimed_at, lease_until from outbox.effect',
  $$values ('claimed', 1, tests.t(), tests.t(60))$$,
  'the row is claimed, for a minute unless another lease is asked for'
);
select is((select token from got), (select token from outbox.effect), 'the token handed out is the one of the row');
select isnt((select token from got), null, 'there is a token');
select is(tests.claim(1), null, 'what is held is not handed out again');
delete from outbox.effect;

do $$ begin perform tests.queue('member 501'), tests.queue('member 502'); end $$;
select is(
  (select count(distinct c.token) from outbox.claim(lease => '5 seconds', at => tests.t()) c), 2::bigint,
  'each effect has a token of its own'
);
select results_eq(
  'select distinct lease_until from outbox.effect', 'values (tests.t(5))', 'a lease lasts as long as asked for'
);
delete from outbox.effect;

-- What must be on disk before it is sent

set local synchronous_commit = on;
do $$ begin perform tests.queue('member 501'), tests.queue('member 502', message => true); end $$;
select is(tests.claim(), '/member/501 /member/502', 'a role and a message are handed out');
select is(current_setting('synchronous_commit'), 'on', 'when their claim is on disk: a message is not sent twice');
delete from outbox.effect;
do $$ begin perform tests.queue('member 501'), tests.queue('member 502'); end $$;
select is(tests.claim(), '/member/501 /member/502', 'roles alone are handed out');
select is(current_setting('synchronous_commit'), 'off', 'without waiting for the disk: to give them twice is harmless');
set local synchronous_commit = on;
delete from outbox.effect;

-- What is due

select is(tests.claim(), null, 'of an empty queue nothing is handed out');
do $$ begin perform tests.queue('member 501', due => 10); end $$;
select is(tests.claim(9.999), null, 'an effect is not handed out before it is due');
select is(tests.claim(10), '/member/501', 'it is when it is due');
delete from outbox.effect;
insert into outbox.effect (guild_id, lane, method, path, state, run_at)
select 1, 'member ' || n, 'PUT', '/' || s, s, tests.t()
from unnest(array['done', 'dead', 'expired', 'unknown']::outbox.state[]) with ordinality as f (s, n);
select is(tests.claim(100), null, 'what is finished is never handed out');
delete from outbox.effect;

-- How many

do $$
begin
  perform tests.queue('member 501', due => 3), tests.queue('member 502', due => 1), tests.queue('member 503', due => 2);
end;
$$;
select is(
  tests.claim(5, 2), '/member/502 /member/503', 'at most as many as asked for, those first that are due longest'
);
select is(tests.claim(5, 0), null, 'none, if none are asked for');
select is(tests.claim(5), '/member/501', 'the rest later');
delete from outbox.effect;
do $$ begin perform tests.queue('member ' || n) from generate_series(1, 21) n; end $$;
select is(
  (select count(*) from outbox.claim(at => tests.t())), 20::bigint, 'twenty, unless another number is asked for'
);
delete from outbox.effect;

-- Lanes

do $$
begin
  perform tests.queue('member 501', queued => 2), tests.queue('member 501', queued => 1),
    tests.queue('member 502', queued => 3);
end;
$$;
select is(tests.claim(), '/member/501 /member/502', 'of each lane one is handed out, whatever other lanes do');
select results_eq(
  $$select extract(epoch from queued_at - tests.t()) from outbox.effect where lane = 'member 501'
    and state = 'claimed'$$,
  'values (1::numeric)',
  'the one that was queued first, whatever its id'
);
select is(tests.claim(1), null, 'none while one of the lane is held');
do $$
begin
  perform outbox.report(e.guild_id, e.effect_id, e.token, 204,
    at => tests.t(2)) from outbox.effect e where e.state = 'claimed';
end;
$$;
select is(tests.claim(2), '/member/501', 'the next one when the first is done');
delete from outbox.effect;

do $$ begin perform tests.queue('member 501', queued => 1); end $$;
select is(tests.claim(), '/member/501', 'an effect is held');
do $$ begin perform tests.queue('member 501', queued => 0); end $$;
select is(tests.claim(1), null, 'an older one of its lane, committed only now, waits like any other');
delete from outbox.effect;

do $$
begin
  perform tests.queue('member 501', queued => 1, due => 30), tests.queue('member 501', queued => 2, due => 0);
end;
$$;
select is(tests.claim(1), null, 'one that must be tried again later holds up those behind it');
select is(tests.claim(30), '/member/501', 'until it is due');
delete from outbox.effect;

do $$
begin
  perform tests.queue('member 501', queued => 1), tests.queue('member 501', queued => 2);
  update outbox.effect e set state = 'dead' where e.queued_at = tests.t(1);
end;
$$;
select is(tests.claim(1), '/member/501', 'a dead one does not hold up its lane');
delete from outbox.effect;

do $$ begin perform tests.queue('member 501', guild_id => 1), tests.queue('member 501', guild_id => 2); end $$;
select is(tests.claim(), '/member/501 /member/501', 'lanes of the same name in two guilds are two lanes');
delete from outbox.effect;

do $$
begin
  perform tests.queue('member 501', queued => 0);
  insert into outbox.effect (guild_id, lane, method, path, queued_at, run_at)
  values
    (1, 'member 502', 'PUT', '/add', tests.t(), tests.t()),
    (1, 'member 502', 'DELETE', '/remove', tests.t(), tests.t());
end;
$$;
select is(
  (select string_agg(c.path, ' ' order by c.path) from outbox.claim(at => tests.t()) c), '/add /member/501',
  'two queued in the same moment come in the order they were made'
);
delete from outbox.effect;

-- A lease that ran out

do $$ begin perform tests.queue('member 501'); end $$;
create temporary table first_claim as select * from outbox.claim(at => tests.t());
create temporary table second_claim as select * from outbox.claim(at => tests.t(61));
select is(
  (select attempts from second_claim), 2, 'an effect of a dispatcher that died is handed out again, its second attempt'
);
select isnt((select token from second_claim), (select token from first_claim), 'with another token');
delete from outbox.effect;

-- Held routes

do $$ begin perform tests.queue_roles(3), tests.queue_roles(1, '/guilds/1/bans/%s', first => 601); end $$;
insert into outbox.hold (guild_id, route, until) values (1, 'PUT /guilds/1/members/*/roles/201', tests.t(30));
select is(tests.claim(1, 1), '/guilds/1/bans/601', 'nothing of a route that is held, however much of it waits before others');
select is(tests.claim(29.999), null, 'as long as it is held');
select is(tests.claim(30, 1), '/guilds/1/members/501/roles/201', 'then in its order');
update outbox.hold set refused = true;
select is(tests.claim(31), '/guilds/1/members/502/roles/201', 'of a refused route one is tried');
select is(tests.claim(32), null, 'and no more while nothing is known of it');
delete from outbox.effect;
delete from outbox.hold;

insert into outbox.standstill values ('limit', tests.t(30));
do $$ begin perform tests.queue(); end $$;
select is(tests.claim(29.999), null, 'nothing at all while outbox.holds says so of everything');
select is(tests.claim(30), '/member/501', 'and everything after');
delete from outbox.effect;
delete from outbox.standstill;

-- Nonces

create temporary table message as select tests.queue('channel 101', message => true) as effect_id;
create temporary table sent as select * from outbox.claim(at => tests.t());
select is(
  (select body from sent), jsonb_build_object('content', 'Hello', 'enforce_nonce', true, 'nonce',
  (select effect_id::text from message)),
  'a message is handed out with its id as the nonce'
);
select is((select body ? 'nonce' from outbox.effect), false, 'which is not kept in the row');
select is(
  (select c.body ->> 'nonce' from outbox.claim(at => tests.t(61)) c), (select body ->> 'nonce' from sent),
  'sent again, it has the same nonce'
);
select ok((select length(9223372036854775807::text) <= 25), 'the longest possible nonce fits Discord''s 25 characters');
delete from outbox.effect;

-- Cards

insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values (1, 'First', 9, 8, 10);
update app.settings set language = 'de' where guild_id = 1;
do $$ begin perform discord.post(1, 101, 'leveling.level_up', '{"level": 5}', at => tests.t()), tests.queue(); end $$;
select results_eq(
  'select card, facts, language from outbox.claim(at => tests.t()) order by card',
  $$values ('leveling.level_up', '{"level": 5}'::jsonb, 'de'), (null, null, null)$$,
  'a card is handed out with its facts, and the language of its guild'
);
delete from outbox.effect;

-- What must not be repeated

insert into outbox.effect (guild_id, lane, method, path, reason, run_at)
values (1, 'roles', 'POST', '/guilds/1/roles', '"why"', tests.t()),
  (1, 'x', 'PUT', '/guilds/1/bans/501', '{"because": "roles.left"}', tests.t());
select results_eq(
  'select c.path, c.reason, c.language, replace(c.mark, c.effect_id::text, ''id'')
   from outbox.claim(at => tests.t()) c order by c.path',
  $$values ('/guilds/1/bans/501', '{"because": "roles.left"}'::jsonb, 'de', null::text),
    ('/guilds/1/roles', '"why"', null, '[effect id]')$$,
  'a fact comes with the language of its guild, and what makes something with its mark'
);
delete from outbox.effect;

-- Bulk

do $$
begin
  perform tests.queue_roles(100);
  update outbox.effect e set bulk = true;
  perform tests.queue('member 901', due => 5);
end;
$$;
select is(
  tests.claim(5, 2), '/guilds/1/members/501/roles/201 /member/901', 'what is in bulk has what place is left by the others'
);
select is((select count(*) from outbox.claim(100, at => tests.t(5))), 9::bigint, 'and never more than ten at once');
select is(tests.claim(5), null, 'whatever is asked for');
do $$ begin perform tests.queue('member 902', due => 5); end $$;
select is(tests.claim(5), '/member/902', 'so there is a place for the others');
do $$ begin perform tests.queue('member 599', due => 5, queued => 5), outbox._hasten(1, 'member 599'); end $$;
select is(tests.claim(5), '/guilds/1/members/599/roles/201', 'who waits for one of it does not wait for all');
do $$
begin
  perform outbox.report(e.guild_id, e.effect_id, e.token, 204, at => tests.t(6)) from outbox.effect e where e.state = 'claimed';
end;
$$;
select is(
  (select count(*) from outbox.claim(100, at => tests.t(6)) c where c.path like '/guilds/%'), 10::bigint, 'then the next ten'
);
delete from outbox.effect;

-- Who may

select function_privs_are(
  'outbox', 'claim', '{integer,interval,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the dispatcher may claim'
);
select function_privs_are(
  'outbox', 'claim', '{integer,interval,timestamptz}', 'guildkeeper_admin', '{}',
  'operators may not: what they claimed, nobody would send'
);
do $$ begin perform tests.queue('member 501'); end $$;
set local role guildkeeper_bot;
select is(
  (select count(*) from outbox.claim(at => '2026-01-01T12:00:00Z') c where c.token is not null), 1::bigint,
  'the bot''s role reads all of what it gets'
);
select throws_ok('select from outbox.effect', '42501', null, 'but not the table');
reset role;

select * from finish();
rollback;
