-- Specification of transcripts.transcript_json: a transcript for other programs.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, side, content)
values (1, 1, 10, tests.h(1), 5, 'opener', 'Help');
select is(
  transcripts.transcript_json(1, 1) #>> '{lines,0,content}' || (transcripts.transcript_json(1, 1) #>> '{ticket,number}'), 'Help1',
  'the ticket and its lines'
);
select throws_ok('select transcripts.transcript_json(1, 1, 6, tests.anybody())', 'U0TYR', null, 'for who may see it');

select * from finish();
rollback;
