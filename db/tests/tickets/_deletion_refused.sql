-- Specification of tickets._deletion_refused: a room that is still there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h());
update tickets.ticket set history_read_at = tests.h();
select tickets._delete_due(1, '{"number": 1}', tests.h(30));
select is(
  (select f.arguments from outbox.follow_up f where f.function = 'tickets._deletion_refused'), '{"number": 1, "channel_id": 501}',
  'what Discord says is heard'
);
create function pg_temp.refuse(channel_id bigint) returns void language sql as $$
  select tickets._deletion_refused(
    1, jsonb_build_object('number', 1, 'channel_id', refuse.channel_id, 'code', 50013, 'error', 'Missing Permissions'),
      tests.h(30)
  )
$$;
select pg_temp.refuse(499);
select is((tests.ticket(1)).state, 'gone', 'of an earlier room it says nothing');
select pg_temp.refuse(501);
select is((tests.ticket(1)).state, 'closed', 'the room is still there');
select ok('deletion_refused Missing Permissions' in (select tests.steps()), 'staff are told');
select ok('tickets.ticket 1 delete 03 18:00' in (select tests.work()), 'it is tried again in a day');
select is_empty('select tickets.selfcheck(1)', 'all is sound');

select * from finish();
rollback;
