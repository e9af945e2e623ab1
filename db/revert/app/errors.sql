-- Revert guildkeeper:app/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_guild', 'invalid_member', 'a_bot', 'gone', 'impossible_time', 'unknown_role', 'everyone', 'managed_role',
  'roles_not_permitted', 'role_too_high', 'unknown_channel', 'silent_channel', 'invalid_text', 'actor_required', 'key_reused',
  'ambiguous', 'invalid_amount', 'invalid_page', 'invalid_page_size', 'invalid_interval', 'turned_off', 'lacks_permission',
  'unknown_rank', 'invalid_duration', 'no_amount', 'no_duration'
);

commit;
