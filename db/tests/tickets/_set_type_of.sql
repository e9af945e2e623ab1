-- Specification of tickets._set_type_of: a ticket is of another type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

insert into desk.type (guild_id, number, name, staff_role_ids) values (1, 2, 'Billing', '{201}');
select tests.ticket();
update tickets.ticket set claimed_by = 77, reply_notice = 2;
select tests.ticket(2, 'queued');
select is(
  (select row(t.type_number, t.claimed_by, t.reply_notice)::text
   from tickets._set_type_of(tests.ticket(1), desk._require_kind(1, '2'), tests.h()) t), '(2,77,0)',
  'the claim of somebody who is staff there too stays'
);
select is((select e.body -> 0 -> 'parent_id' from outbox.effect e), 'null', 'its room moves, here out of any category');
update tickets.ticket set type_number = 1, claimed_by = 900 where number = 1;
select is(
  (tickets._set_type_of(tests.ticket(1), desk._require_kind(1, '2'), tests.h())).claimed_by, 900::bigint,
  'and so does that of who runs the tickets'
);
update tickets.ticket set type_number = 1, claimed_by = 77 where number = 1;
update desk.type set staff_role_ids = '{202}' where number = 2;
select tickets._set_type_of(tests.ticket(1), desk._require_kind(1, '2'), tests.h());
select is((select s from tests.steps() s), 'released 77', 'whose claim ends, the timeline says');
select results_eq('select tests.work()', array['tickets.queue 1 01 12:00'], 'who waits has their turn');

select * from finish();
rollback;
