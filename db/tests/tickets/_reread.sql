-- Specification of tickets._reread: what is written in a closed ticket is read, too.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(1));
select tickets.claim_reading(at => tests.h(1));
select is((tickets._reread(tests.ticket(1))).history_token is not null, true, 'one that is being read goes on');
select tickets.history_read(
  1, 1, (tests.ticket(1)).history_token,
  array[jsonb_populate_record(null::tickets.told_message, '{"message_id": 12, "author_id": 5, "is_app": false}')], true,
    tests.h(2)
);
select is((tickets._heard(tests.ticket(1), 'staff', 77, tests.h(3), tests.h(3))).history_read_at, null, 'else it begins again');
select is((select r.after_id from tickets.claim_reading(at => tests.h(3)) r), 12::bigint, 'where it was');

select * from finish();
rollback;
