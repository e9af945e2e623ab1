-- Revert guildkeeper:moderation/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'invalid_points', 'invalid_evidence', 'unknown_case', 'acts_on_self', 'acts_on_bot', 'acts_on_owner', 'acts_on_webhook',
  'outranked', 'bot_lacks_permission', 'bot_outranked', 'administrator', 'already_banned', 'banned_for_good',
  'already_timed_out', 'not_banned', 'not_timed_out', 'not_here', 'pardoned_already', 'no_pardon', 'invalid_rung',
  'invalid_action', 'needless_duration', 'no_such_rung', 'unknown_ladder', 'invalid_preset', 'no_such_preset',
  'too_many_presets', 'not_your_record', 'discord_declined', 'discord_declined_lifting', 'not_in_time', 'not_lifted_in_time'
);

commit;
