-- Specification of tickets._tell_staff: staff are told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tickets._tell_staff(tests.ticket(), tickets._note_step(tests.ticket(1), 'reminded', tests.h()));
select is_empty('select tests.effects()', 'nowhere without a channel');
select tests.configure('tickets.log_channel_id', '102');
update tickets.ticket set claimed_by = 77;
select tickets._tell_staff(tests.ticket(1), tickets._note_step(tests.ticket(1), 'reminded', tests.h()));
select is(
  (select row(e.path, e.card, e.body -> 'allowed_mentions' ->> 'users')::text from outbox.effect e),
  '(/channels/102/messages,tickets.notice,"[""77""]")', 'in the log, if they have none of their own; the claimant is pinged'
);
select tests.clear_effects();
insert into app.channel (guild_id, channel_id, kind, name) values (1, 501, 0, 'ticket-1');
select tests.configure('tickets.log_channel_id', null);
select tickets._tell_staff(tests.ticket(1), tickets._note_step(tests.ticket(1), 'reminded', tests.h()), or_in => 501);
select is(
  (select row(e.path, e.body -> 'allowed_mentions' ->> 'users', e.facts ->> 'claimed_by')::text from outbox.effect e),
  '(/channels/501/messages,[],)', 'in the room, where its opener reads it too, nobody is'
);

select * from finish();
rollback;
