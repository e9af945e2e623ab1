-- Specification of transcripts.transcript: a transcript is for its viewer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select tickets.note(1, 1, 'Rude', at => tests.h());
select is(
  (select string_agg(l.content, ' ') from transcripts.transcript(1, 1, 77, tests.staff()) l where l.kind = 'note'), 'Rude',
  'staff see notes'
);
select is_empty(
  $$select l.content from transcripts.transcript(1, 1, 5, tests.anybody()) l where l.kind = 'note'$$, 'members do not'
);
select throws_ok('select transcripts.transcript(1, 1, 6, tests.anybody())', 'U0TYR', null, 'others see nothing');
select throws_ok('select transcripts.transcript(1, 1, page_size => 1001)', 'U0SIZ', null, 'within limits');

select * from finish();
rollback;
