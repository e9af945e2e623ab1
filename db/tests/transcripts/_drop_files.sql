-- Specification of transcripts._drop_files: attachments go with the words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(1), tests.ticket(2);
insert into tickets.message (guild_id, number, message_id, at, author_id, files)
values (1, 1, 11, tests.h(), 5, '[]'), (1, 2, 12, tests.h(), 6, '[]'), (1, 2, 13, tests.h(), 6, null);
insert into transcripts.kept_file (guild_id, sha256, size, kept_at, content)
select 1, sha256(c.content), 1, tests.h(), c.content from (values ('a'::bytea), ('b')) c (content);
insert into transcripts.message_file values (1, 1, 11, 1, sha256('a')), (1, 1, 11, 2, sha256('b')), (1, 2, 12, 1, sha256('b'));
select tickets._forget_texts(1, 1);
select results_eq('select k.content from transcripts.kept_file k', array['b'::bytea], 'what another ticket has stays');
select tickets._forget_messages(1, 5);
select isnt_empty('select k.content from transcripts.kept_file k', 'what somebody else posted stays');
select tickets._forget_messages(1, 6);
select is_empty('select k.content from transcripts.kept_file k', 'until that one goes');

select * from finish();
rollback;
