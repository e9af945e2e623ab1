-- Specification of transcripts.files: which attachments are kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, content, files)
values (1, 1, 11, tests.h(), 5, 'Ann', 'opener', 'See', '[
  {"name": "a.png", "size": 3, "kind": "image/png", "url": "https://cdn/a"},
  {"name": "b.zip", "size": 9000000, "kind": null, "url": "https://cdn/b"}]');
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(1));
select tickets.claim_reading(at => tests.h(1));
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, is_anonymous, files)
values (1, 1, 12, tests.h(1), 77, 'Bob', 'staff', true, '[{"name": "c.txt", "size": 4, "kind": "text/plain", "url": ""}]');
select transcripts.keep_file(1, 1, (tests.ticket(1)).history_token, f.message_id, 1, f.content, tests.h(1))
from (values (11, 'abc'::bytea), (12, 'abcd')) as f (message_id, content);
create function pg_temp.files(viewer bigint, facts desk.facts, page integer default 1, page_size integer default 10)
returns text language sql as $$
  select string_agg(concat_ws(' ', f.message_id, f.place, f.author_name, f.name, f.kind, f.size, f.files), ',')
  from transcripts.files(1, 1, viewer, facts, page, page_size) f
$$;
select is(pg_temp.files(77, tests.staff()), '11 1 Ann a.png image/png 3 2,12 1 Bob c.txt text/plain 4 2', 'in their order');
select is(pg_temp.files(5, tests.anybody()), '11 1 Ann a.png image/png 3 2,12 1 c.txt text/plain 4 2', 'without who is hidden');
select is(pg_temp.files(77, tests.staff(), 2, 1), '12 1 Bob c.txt text/plain 4 2', 'a page at a time');
select throws_ok('select transcripts.files(1, 1, 6, tests.anybody())', 'U0TYR', null, 'for who may see them');
select throws_ok('select transcripts.files(1, 1, page => 0)', 'U0PAG', null, 'there is no page 0');
select throws_ok('select transcripts.files(1, 1, page_size => 101)', 'U0SIZ', null, 'within limits');

select * from finish();
rollback;
