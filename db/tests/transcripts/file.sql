-- Specification of transcripts.file: an attachment for its viewer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, content, files)
values (1, 1, 11, tests.h(), 5, 'Ann', 'opener', 'See', '[
  {"name": "a.png", "size": 3, "kind": "image/png", "url": "https://cdn/a"},
  {"name": "b.zip", "size": 9000000, "kind": null, "url": "https://cdn/b"}]');
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(1));
select tickets.claim_reading(at => tests.h(1));
select transcripts.keep_file(1, 1, (tests.ticket(1)).history_token, 11, 1, 'abc', tests.h(1));
select is(transcripts.file(1, 1, 11, 1, 5, tests.anybody()), 'abc'::bytea, 'the opener has it');
select is(transcripts.file(1, 1, 11, 1), 'abc'::bytea, 'so has an operator');
select is(transcripts.file(1, 1, 11, 2), null, 'what is not kept there is not');
select throws_ok('select transcripts.file(1, 1, 11, 1, 6, tests.anybody())', 'U0TYR', null, 'others have nothing');

select * from finish();
rollback;
