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
select results_eq('select a.target_id from tickets.access a', array[7::bigint], 'who is in is remembered');
select is((select a.allow from tickets.access a), 0::bigint, 'with what they may do');

select * from finish();
rollback;
