-- Specification of tickets._transcript: what a transcript says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, author_name, side, is_anonymous, content, deleted_at)
values (1, 1, tests.message_id(tests.h(1)), tests.h(1), 5, 'Ann', 'opener', false, 'Help', tests.h(4)),
  (1, 1, tests.message_id(tests.h(2)), tests.h(2), 77, 'Staff', 'staff', true, 'No', null);
insert into tickets.message_edit (guild_id, number, message_id, at, content)
values (1, 1, tests.message_id(tests.h(1)), tests.h(1.5), 'Hlep');
select tickets.note(1, 1, 'Rude', 77, facts => tests.staff(), at => tests.h(3));
select tickets._note_step(tests.ticket(1), 'claimed', tests.h(3.5), 77);
create function pg_temp.lines(is_for_staff boolean) returns setof text language sql as $$
  select concat_ws(
    ' ', l.kind, l.author_id, l.author_name, l.content, l.happening, l.edits -> 0 ->> 'content',
    'deleted ' || extract(hour from l.deleted_at)
  )
  from tickets._transcript(tests.ticket(1), is_for_staff, 0, 100) l
$$;
select results_eq(
  'select pg_temp.lines(true)',
  array['message 5 Ann Help Hlep deleted 16', 'message 77 Staff No', 'note 77 Rude', 'step 77 claimed'], 'to staff'
);
select results_eq('select pg_temp.lines(false)', array['message 5 Ann Help Hlep deleted 16', 'message No'], 'to members');
select is(
  (select string_agg(to_jsonb(l)::text, '') ~ '77' from tickets._transcript(tests.ticket(1), false, 0, 100) l), false,
  'nothing in it names who is hidden'
);
select is((select l.kind from tickets._transcript(tests.ticket(1), true, 0, 1) l), 'message', 'a page');
select is(
  (select l.content from tickets._transcript(tests.ticket(1), true, tests.message_id(tests.h(1)), 1) l), 'No',
  'the next one goes on from there'
);
update tickets.message set files = '[{"name": "a"}, {"name": "b"}]' where author_id = 5;
insert into tickets.kept_file (guild_id, sha256, size, kept_at, content) values (1, sha256('b'), 1, tests.h(), 'b');
insert into tickets.message_file values (1, 1, tests.message_id(tests.h(1)), 2, sha256('b'));
select is(
  (select l.files from tickets._transcript(tests.ticket(1), true, 0, 1) l),
  '[{"name": "a", "is_kept": false}, {"name": "b", "is_kept": true}]', 'attachments are kept or not'
);

select * from finish();
rollback;
