-- Specification of tickets._deleted: a deleted message stays, marked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(), tests.ticket(2, 'gone');
insert into tickets.message (guild_id, number, message_id, at, author_id) values (1, 1, 7, tests.h(), 5), (1, 2, 8, tests.h(), 5);
select tickets._deleted(1, '{7,8,9}', tests.h(1));
select tickets._deleted(1, '{7}', tests.h(2));
select is((select m.deleted_at from tickets.message m where m.message_id = 7), tests.h(1), 'since when');
select is((select m.deleted_at from tickets.message m where m.message_id = 8), null, 'what goes with its room is not marked');
select tests.ticket(3, 'open', 6), tests.say(6, tests.h(6), 503);
select tickets._deleted(1, array(select h.message_id from tickets.inbox h), tests.h(7));
select is((select count(*) from tickets.message m where m.number = 3 and m.deleted_at is null), 0::bigint,
  'of what was just heard, too');

select * from finish();
rollback;
