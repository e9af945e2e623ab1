-- Specification of tickets._note_missing: what was deleted unheard.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id)
values (1, 1, 10, tests.h(-1), 5), (1, 1, 11, tests.h(), 5), (1, 1, 12, tests.h(), 5), (1, 1, 13, tests.h(), 5);
select tickets._note_missing(
  tests.ticket(1), array[jsonb_populate_record(null::tickets.told_message, '{"message_id": 12}')], 12, tests.h(1)
);
select results_eq(
  'select m.message_id from tickets.message m where m.deleted_at is not null', array[11::bigint],
  'within the page, and in this room'
);

select * from finish();
rollback;
