-- Revert guildkeeper:desk/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_ticket_type',
  'ticket_type_taken',
  'unknown_ticket_option',
  'ticket_option_not_allowed',
  'invalid_question',
  'no_such_question',
  'invalid_panel',
  'no_such_panel',
  'too_many_of_tickets',
  'not_ticket_staff',
  'not_ticket_lead',
  'blocked_from_tickets',
  'blocked_from_tickets_until',
  'not_blocked_from_tickets',
  'no_such_saved_reply',
  'invalid_saved_reply',
  'invalid_hours',
  'invalid_day',
  'no_such_holiday'
);

commit;
