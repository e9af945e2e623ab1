-- Specification of tickets._ticket_row: a ticket as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

insert into tickets.answer (guild_id, number, place, question, answer, said_id) select 1, (tests.ticket()).number, 1, 'What?',
  'This', 1;
update tickets.ticket set claimed_by = 77, closed_by = 77;
select is(
  (
    select row(r.number, r.type_name, r.questions, r.answers, r.claimed_by)::text
      from tickets._ticket_row(tests.ticket(1), tests.h()) r
  ),
  '(1,Support,{What?},{This},77)', 'with what was asked and answered'
);
select is((tickets._ticket_row(tests.ticket(1), tests.h())).role_ids, '{201}', 'whom it pings');
update desk.type set mentions_staff = false;
select is((tickets._ticket_row(tests.ticket(1), tests.h())).role_ids, '{}', 'which may be nobody');
update desk.type set hides_staff = true;
select is((tickets._ticket_row(tests.ticket(1), tests.h())).closed_by, 77::bigint, 'staff see who does what');
select is(
  (select row(r.claimed_by, r.closed_by)::text from tickets._ticket_row(tests.ticket(1), tests.h(), false) r), '(,)',
  'others do not, where that is hidden'
);
update tickets.ticket set closed_by = 5;
select is((tickets._ticket_row(tests.ticket(1), tests.h(), false)).closed_by, 5::bigint, 'but for what they did themselves');

select ok(not (tickets._ticket_row(tests.ticket(1), tests.h(), false)).is_for_staff, 'and it is told who reads it');
insert into tickets.participant (guild_id, number, member_id, at) values (1, 1, 7, tests.h(1)), (1, 1, 6, tests.h(2));
select is((tickets._ticket_row(tests.ticket(1), tests.h(), false)).people, '{7,6}', 'who was added, everybody sees');

select * from finish();
rollback;
