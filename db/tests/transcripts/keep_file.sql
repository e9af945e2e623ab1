-- Specification of transcripts.keep_file: attachments outlive their room.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, content, files)
values (1, 1, 11, tests.h(), 5, 'Ann', 'opener', 'See', '[
  {"name": "a.png", "size": 3, "kind": "image/png", "url": "https://cdn/a"},
  {"name": "b.zip", "size": 9000000, "kind": null, "url": "https://cdn/b"}]');
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(1));
select tickets.claim_reading(at => tests.h(1));
create function pg_temp.keep(content bytea, place integer default 1) returns boolean language sql as $$
  select transcripts.keep_file(1, 1, (tests.ticket(1)).history_token, 11, place, content, tests.h(1.5))
$$;
select is(transcripts.keep_file(1, 1, gen_random_uuid(), 11, 1, 'abc'), false, 'what nobody asked for is not kept');
select is(pg_temp.keep('abc'), true, 'an attachment');
select is(pg_temp.keep('abc'), true, 'twice is once');
select is(pg_temp.keep('abc', 2), true, 'and so are two with the same bytes');
select results_eq(
  'select k.size, k.sha256, k.content from transcripts.kept_file k', $$values (3, sha256('abc'), 'abc'::bytea)$$,
  'which are kept once'
);
select is((select count(*) from transcripts.message_file), 2::bigint, 'for both');
select is((tests.ticket(1)).history_until, tests.h(1.5) + interval '1 minute', 'the reading is alive');
update transcripts.settings set keep_files_mib = 0;
select is(pg_temp.keep('abcd', 3), false, 'within the room that the guild has');

select * from finish();
rollback;
