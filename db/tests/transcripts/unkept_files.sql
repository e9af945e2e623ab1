-- Specification of transcripts.unkept_files: what is to be fetched.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, content, files)
values (1, 1, 11, tests.h(), 5, 'Ann', 'opener', 'See', '[
  {"name": "a.png", "size": 3, "kind": "image/png", "url": "https://cdn/a"},
  {"name": "b.zip", "size": 9000000, "kind": null, "url": "https://cdn/b"}]');
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(1));
select tickets.claim_reading(at => tests.h(1));
create function pg_temp.unkept(after bigint default 0) returns text language sql as $$
  select string_agg(concat_ws(' ', f.message_id, f.place, f.url, f.size), ',')
  from transcripts.unkept_files(1, 1, (tests.ticket(1)).history_token, after) f
$$;
select is(pg_temp.unkept(), '11 1 https://cdn/a 3', 'attachments that are small enough');
select is(pg_temp.unkept(11), null, 'of the page');
select is_empty('select transcripts.unkept_files(1, 1, gen_random_uuid())', 'for the one who reads');
select transcripts.keep_file(1, 1, (tests.ticket(1)).history_token, 11, 1, 'abc', tests.h(1));
select is(pg_temp.unkept(), null, 'once');
update transcripts.settings set keep_file_mib = 25;
select is(pg_temp.unkept(), '11 2 https://cdn/b 9000000', 'what small is the setting says');

select * from finish();
rollback;
