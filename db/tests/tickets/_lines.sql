-- Specification of tickets._lines: the record of a ticket.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, is_anonymous, content, deleted_at)
values (1, 1, tests.message_id(tests.h(1)), tests.h(1), 5, 'Ann', 'opener', false, 'Help', tests.h(4)),
  (1, 1, tests.message_id(tests.h(2)), tests.h(2), 77, 'Staff', 'staff', true, 'No', null);
insert into tickets.message_edit (guild_id, number, message_id, at, content)
values (1, 1, tests.message_id(tests.h(1)), tests.h(1.5), 'Hlep');
select tickets.note(1, 1, 'Rude', 77, facts => tests.staff(), at => tests.h(3));
select tickets._note_step(tests.ticket(1), 'claimed', tests.h(3.5), 77);
create function pg_temp.lines(viewer bigint, facts desk.facts) returns setof text language sql as $$
  select concat_ws(
    ' ', l.kind, l.author_id, l.author_name, l.content, l.happening, l.edits -> 0 ->> 'content',
    'deleted ' || extract(hour from l.deleted_at)
  )
  from tickets._lines(tickets._sight(1, 1, viewer, facts), 0, 100) l
$$;
select results_eq(
  'select pg_temp.lines(77, tests.staff())',
  array['message 5 Ann Help Hlep deleted 16', 'message 77 Staff No', 'note 77 Rude', 'step 77 claimed'], 'to staff'
);
select results_eq(
  'select pg_temp.lines(5, tests.anybody())', array['message 5 Ann Help Hlep deleted 16', 'message No'], 'to members'
);
select is(
  (select string_agg(to_jsonb(l)::text, '') ~ '77' from tickets._lines(tickets._sight(1, 1, 5, tests.anybody()), 0, 100) l),
  false, 'nothing in it names who is hidden'
);
select is((select l.kind from tickets._lines(tickets._sight(1, 1, null, null), 0, 1) l), 'message', 'a page');
select is(
  (select l.content from tickets._lines(tickets._sight(1, 1, null, null), tests.message_id(tests.h(1)), 1) l), 'No',
  'the next one goes on from there'
);

select * from finish();
rollback;
