-- Revert guildkeeper:roles/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'role_above_you',
  'dangerous_role',
  'role_denied',
  'not_denied',
  'unknown_audience',
  'no_autorole',
  'not_sticky'
);

commit;
