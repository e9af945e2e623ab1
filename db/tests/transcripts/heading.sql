-- Specification of transcripts.heading: what a transcript begins with.

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
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, is_anonymous, colour)
values (1, 1, 12, tests.h(1), 77, 'Bob', 'staff', true, 255), (1, 1, 13, tests.h(2), 5, 'Anna', 'opener', false, null);
create function pg_temp.names(viewer bigint, facts desk.facts) returns text language sql as $$
  select string_agg(concat_ws(' ', n.member_id, n.name, n.colour), ',' order by n.member_id)
  from transcripts.heading(1, 1, viewer, facts, tests.h(2)) h cross join unnest(h.names) n
$$;
select is(pg_temp.names(77, tests.staff()), '5 Anna,77 Bob 255', 'who wrote, as they were called last');
select is(pg_temp.names(5, tests.anybody()), '5 Anna', 'without who is hidden');
select is(
  (select row(h.time_zone, h.is_for_staff, h.is_partial, h.is_being_read, h.messages, h.files,
  (h.ticket).number)::text
   from transcripts.heading(1, 1, 77, tests.staff(), tests.h(2)) h), '(UTC,t,f,t,3,0,1)', 'what it is of'
);
select is((select h.is_for_staff from transcripts.heading(1, 1, 5, tests.anybody()) h), false, 'and for whom');
select tickets.history_read(1, 1, (tests.ticket(1)).history_token, '{}', true, tests.h(2));
select is((select h.is_being_read from transcripts.heading(1, 1) h), false, 'nothing may be missing once its history is read');
select throws_ok('select transcripts.heading(1, 1, 6, tests.anybody())', 'U0TYR', null, 'for who may see it');

select * from finish();
rollback;
