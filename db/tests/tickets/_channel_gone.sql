-- Specification of tickets._channel_gone: a room that is deleted by hand is noticed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
update tickets.ticket set channel_id = 102;
update app.channel set deleted_at = tests.h(1) where channel_id = 103;
select is((select count(*) from outbox.due d where d.function = 'tickets._not_said'), 0::bigint, 'another channel is not');
update app.channel set deleted_at = tests.h(1) where channel_id = 102;
select outbox._run(1, d.work_id, tests.h(1)) from outbox.due d where d.function = 'tickets._not_said';
select is((tests.ticket(1)).state, 'gone', 'a ticket''s is');
insert into app.channel (guild_id, channel_id, kind, name) values (1, 150, 12, 'thread');
update tickets.ticket set channel_id = 150, state = 'open';
delete from outbox.due;
update app.channel set deleted_at = tests.h(1) where channel_id = 150;
select results_eq(
  $$select d.function from outbox.due d$$, array['tickets._wake_thread'], 'a thread may be archived only: it is asked for'
);

select * from finish();
rollback;
