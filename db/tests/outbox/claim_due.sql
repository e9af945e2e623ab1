-- Specification of outbox.claim_due: hands out work that is due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(20);

select tests.schedule(arguments => '{"n": 1}') as work_id \gset
create temporary table got as select * from outbox.claim_due(at => tests.t());
select results_eq(
  'select guild_id, work_id, function, attempts from got',
  format($$values (1::bigint, %s::bigint, 'tests._work', 1)$$, :work_id), 'it is told whose it is, what, and which attempt'
);
select results_eq(
  'select state::text, attempts, lease_until, token from outbox.due',
  $$select 'claimed', 1, tests.t(60), token from got$$,
  'the row is claimed, for a minute unless another lease is asked for, under the token handed out'
);
select isnt((select token from got), null, 'there is a token');
select is(tests.claim_due(1), null, 'what is held is not handed out again');
select is_empty('select from tests.ran', 'nothing has run yet');
delete from outbox.due;

do $$ begin perform tests.schedule(), tests.schedule(guild_id => 2); end $$;
select is(
  (select count(distinct c.token) from outbox.claim_due(2, '5 seconds', tests.t()) c), 2::bigint,
  'each piece has a token of its own, in all guilds'
);
select is((select max(lease_until) from outbox.due), tests.t(5), 'a lease lasts as long as asked for');
delete from outbox.due;

-- What is due

select is(tests.claim_due(), null, 'where there is no work none is handed out');
select tests.schedule(10) as later \gset
select is(tests.claim_due(9.999), null, 'work is not handed out before it is due');
select is(tests.claim_due(10), array[:later::bigint], 'it is when it is due');
delete from outbox.due;
insert into outbox.due (guild_id, function, run_at, state, finished_at)
select 1, 'tests._work', tests.t(), s, case when s <> 'parked' then tests.t() end
from unnest(array['done', 'parked', 'cancelled']::outbox.work_state[]) as s;
select is(tests.claim_due(100), null, 'what is finished or parked is never handed out');
delete from outbox.due;

-- How much; without the index, which would bring them in their order by itself

set local enable_indexscan = off;
set local enable_bitmapscan = off;
discard plans;
select tests.schedule(3) as third \gset
select tests.schedule(1) as first \gset
select tests.schedule(2) as second \gset
select is(tests.claim_due(5, 0), null, 'none, if none is asked for');
select is(tests.claim_due(5, 2), array[:first::bigint, :second], 'at most as much as asked for, the longest due first');
select is((select count(*) from outbox.claim_due(at => tests.t(5))), 1::bigint, 'one, unless another number is asked for');
delete from outbox.due;

-- Dead bots

select work_id as lost from tests.held() \gset
select is(tests.claim_due(60), null, 'what a bot holds stays its own until the lease ends');
select is(tests.claim_due(60.001), null, 'then it is taken back');
select is(tests.claim_due(68), array[:lost::bigint], 'and handed out a little later');
delete from outbox.due;

-- A pause

do $$ begin perform tests.schedule(), outbox.pause('stop'); end $$;
select is(tests.claim_due(1), null, 'nothing is handed out while the outbox is paused');

select function_privs_are(
  'outbox', 'claim_due', '{integer,interval,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may claim'
);
select function_privs_are(
  'outbox', 'claim_due', '{integer,interval,timestamptz}', 'guildkeeper_admin', '{}', 'operators have outbox.run_now'
);

select * from finish();
rollback;
