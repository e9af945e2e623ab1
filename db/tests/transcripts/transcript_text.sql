-- Specification of transcripts.transcript_text: a transcript to read anywhere.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, content)
values (1, 1, 10, tests.h(1), 5, 'Ann', 'opener', 'Help'), (1, 1, 11, tests.h(2), 77, null, 'staff', 'Yes');
select is(
  transcripts.transcript_text(1, 1, 5, tests.anybody()), e'2026-01-01 13:00:00 Ann Help\n2026-01-01 14:00:00 77 Yes',
  'a line each'
);
select throws_ok('select transcripts.transcript_text(1, 1, 6, tests.anybody())', 'U0TYR', null, 'for who may see it');

select * from finish();
rollback;
