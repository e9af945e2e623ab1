-- Specification of transcripts.kept_file: attachments go with their ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id) values (1, 1, 11, tests.h(), 5);
insert into transcripts.kept_file (guild_id, sha256, size, kept_at, content) values (1, sha256('a'), 1, tests.h(), 'a');
insert into transcripts.message_file values (1, 1, 11, 1, sha256('a'));
select throws_ok('delete from transcripts.kept_file', '23503', null, 'what a message refers to stays');
delete from tickets.ticket;
select is_empty('select k.place from transcripts.message_file k', 'a ticket takes its references along');

select * from finish();
rollback;
