-- Specification of tickets._grant_access: one rule of a room.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tickets._grant_access(tests.ticket(), false, 6, true, 1024, 0),
  tickets._grant_access(tests.ticket(1), false, 6, true, 2048, 0),
  tickets._grant_access(tests.ticket(1), false, 6, true, null, null),
  tickets._grant_access(tests.ticket(1), true, 6, true, null, null),
  tickets._grant_access(tests.ticket(1), true, 7, true, 0, 0);
select results_eq(
  'select tests.effects()', $$values ('PUT /channels/501/permissions/6'), ('PUT /channels/501/permissions/6'),
    ('DELETE /channels/501/permissions/6'), ('DELETE /channels/501/thread-members/6'), ('PUT /channels/501/thread-members/7')$$,
  'in, otherwise, and out'
);
select results_eq(
  'select a.target_id, a.allow from tickets.access a order by 1', $$values (6::bigint, null::bigint), (7, 0)$$,
  'what Discord was told is remembered'
);
select is((select count(*) from outbox.follow_up), 10::bigint, 'and what becomes of it is heard');

select * from finish();
rollback;
