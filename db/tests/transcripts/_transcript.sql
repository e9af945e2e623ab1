-- Specification of transcripts._transcript: a record says which attachments are kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, side, content, files)
values (1, 1, tests.message_id(tests.h(1)), tests.h(1), 5, 'opener', 'Help', '[{"name": "a"}, {"name": "b"}]');
insert into transcripts.kept_file (guild_id, sha256, size, kept_at, content) values (1, sha256('b'), 1, tests.h(), 'b');
insert into transcripts.message_file values (1, 1, tests.message_id(tests.h(1)), 2, sha256('b'));
select is(
  (select l.files from transcripts._transcript(tickets._sight(1, 1, null, null), 0, 1) l),
  '[{"name": "a", "is_kept": false}, {"name": "b", "is_kept": true}]', 'or not'
);

select * from finish();
rollback;
