-- Revert guildkeeper:app/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_guild',
  'invalid_member',
  'unknown_role',
  'role_out_of_reach',
  'unknown_channel',
  'silent_channel',
  'invalid_text',
  'key_reused',
  'invalid_amount',
  'invalid_page',
  'invalid_page_size',
  'invalid_interval',
  'turned_off',
  'lacks_permission',
  'unknown_rank',
  'invalid_duration'
);

commit;
