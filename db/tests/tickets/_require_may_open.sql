-- Specification of tickets._require_may_open: who may open a ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(10);

create function pg_temp.asks(
  options jsonb default '{}', roles bigint[] default '{}', actor bigint default 5, follows bigint default null
)
returns void language sql as $$
  select tickets._require_may_open(desk._kind_with(1, '1', options), 5, actor, follows,
    row(roles, 0, 'Ann', null, null)::desk.facts, tests.h())
$$;
select lives_ok($$select pg_temp.asks()$$, 'everybody');
select throws_ok($$select pg_temp.asks('{"required_role_ids": [202]}')$$, 'U0TRQ', null, 'but without a role that is needed');
select throws_ok(
  $$select pg_temp.asks('{"forbidden_role_ids": [202]}', null)$$, 'U0FCT', null, 'nor who is not known where roles count'
);
select lives_ok($$select pg_temp.asks('{"required_role_ids": [202]}', '{202}')$$, 'with it they may');
select tests.refuses(
  $$select pg_temp.asks('{"forbidden_role_ids": [202]}', '{202}')$$, 'U0TRQ',
  'With one of your roles you cannot open tickets of "Support".', 'not with one that forbids it'
);
select throws_ok($$select pg_temp.asks(actor => 6)$$, 'U0TST', null, 'nor for others');
select throws_ok($$select pg_temp.asks('{"is_appeal": true}')$$, 'U0TAP', null, 'an appeal follows a case');
select lives_ok(
  format($$select pg_temp.asks('{"is_appeal": true}', follows => %s)$$, (moderation.warn(1, 5, 'spam')).number), 'of their own'
);
select throws_ok(
  format('select pg_temp.asks(follows => %s)', (moderation.warn(1, 6, 'spam')).number), 'U0TAP', null,
  'no ticket follows a case of somebody else, of whatever type'
);
insert into desk.working_hours values (1, 0, 5, '09:00', '17:00');
select tests.refuses(
  $$select pg_temp.asks('{"when_closed": "refuse"}')$$, 'U0TCH',
  'Nobody is there right now. Tickets can be opened again at 2026-01-02 09:00 UTC.', 'outside of working hours, where that is so'
);

select * from finish();
rollback;
