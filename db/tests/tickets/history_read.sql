-- Specification of tickets.history_read: rows and history are one transcript.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

create function pg_temp.told(id bigint, content text) returns tickets.told_message language sql as $$
  select jsonb_populate_record(null::tickets.told_message, jsonb_build_object(
    'message_id', id, 'author_id', 5, 'author_name', 'Ann', 'is_app', false, 'content', content))
$$;
create function pg_temp.read(messages tickets.told_message[], is_complete boolean) returns boolean language sql as $$
  select tickets.history_read(1, 1, (tests.ticket(1)).history_token, messages, is_complete, tests.h(2))
$$;
select tests.ticket();
insert into tickets.message (guild_id, number, message_id, at, author_id, side, content)
select 1, 1, n, tests.h(), 5, 'opener', 'Text ' || n from generate_series(11, 13) n;
select tickets._close(tests.ticket(1), 'staff', 77, null, tests.h(1));
select is(
  tickets.history_read(1, 1, gen_random_uuid(), array[pg_temp.told(11, 'x')], true), false, 'a report of nobody does not count'
);
select tickets.claim_reading(at => tests.h(1));
select is(pg_temp.read(array[pg_temp.told(10, 'Unheard'), pg_temp.told(12, 'Edited')], false), true, 'a page');
select results_eq(
  'select m.message_id, m.content, m.author_name, m.deleted_at is not null from tickets.message m order by m.message_id',
  $$values (10::bigint, 'Unheard', 'Ann', false), (11, 'Text 11', null, true), (12, 'Edited', 'Ann', false),
    (13, 'Text 13', null, false)$$,
  'what was not heard, edited or deleted unheard'
);
select is((tests.ticket(1)).history_after, 12::bigint, 'the next page goes on from there');
insert into tickets.message (guild_id, number, message_id, at, author_id)
values (1, 1, tests.message_id(tests.h(2)), tests.h(2), 77);
select pg_temp.read('{}', true);
select is(
  (select m.deleted_at from tickets.message m where m.message_id = tests.message_id(tests.h(2))), null,
  'what was written meanwhile is not missing'
);
select is((select m.deleted_at from tickets.message m where m.message_id = 13), tests.h(2), 'the last page is the last word');
select results_eq('select tests.work()', array['tickets.ticket 1 delete 02 13:00'], 'then the room may be deleted');

select * from finish();
rollback;
