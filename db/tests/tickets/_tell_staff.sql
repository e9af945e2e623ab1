-- Specification of tickets._tell_staff: staff are told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tickets._tell_staff(tests.ticket(), tickets._note_step(tests.ticket(1), 'reminded', tests.h()));
select is_empty('select tests.effects()', 'nowhere without a channel');
select tests.configure('tickets.log_channel_id', '102');
update tickets.ticket set claimed_by = 77;
select tickets._tell_staff(tests.ticket(1), tickets._note_step(tests.ticket(1), 'reminded', tests.h()));
select is(
  (select row(e.path, e.card, e.body -> 'allowed_mentions' ->> 'users')::text from outbox.effect e),
  '(/channels/102/messages,tickets.notice,"[""77""]")', 'in the log, if they have none of their own; the claimant is pinged'
);

select * from finish();
rollback;
