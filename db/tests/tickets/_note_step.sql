-- Specification of tickets._note_step: what happens is written down.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tickets._note_step(tests.ticket(), 'claimed', tests.h(), 77);
select tickets._note_step(tests.ticket(1), 'closed', tests.h(1), 77, note => 'done');
select results_eq('select tests.steps()', array['claimed 77', 'closed 77 done'], 'each step');
select is_empty('select tests.effects()', 'without a log nowhere else');
select tests.configure('tickets.log_channel_id', '102');
select tickets._note_step(tests.ticket(1), 'claimed', tests.h(), 77),
  tickets._note_step(tests.ticket(1), 'reopened', tests.h(), 77);
select results_eq('select tests.effects()', array['POST /channels/102/messages tickets.log'], 'with one, what concerns others');

select * from finish();
rollback;
