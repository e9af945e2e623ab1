-- Revert guildkeeper:tickets/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_ticket',
  'no_ticket_here',
  'not_your_ticket',
  'ticket_not_open',
  'ticket_not_closed',
  'too_many_tickets',
  'too_many_of_type',
  'tickets_full',
  'ticket_cooldown',
  'ticket_needs_role',
  'ticket_forbidden_role',
  'tickets_closed_hours',
  'invalid_answer',
  'already_claimed',
  'not_claimed',
  'not_your_claim',
  'target_not_staff',
  'already_in_ticket',
  'not_in_ticket',
  'too_many_in_ticket',
  'already_so_in_ticket',
  'closing_asked_already',
  'no_closing_asked',
  'other_side_answers',
  'too_late_to_reopen',
  'invalid_stars',
  'not_yours_to_rate',
  'two_replies',
  'end_is_for_staff',
  'nothing_to_say',
  'unknown_split',
  'not_an_appeal',
  'appeals_follow_cases'
);

commit;
