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
  'not_sticky',
  'unknown_action',
  'job_running',
  'unknown_job',
  'job_state',
  'no_personal_role_for_you',
  'personal_name',
  'invalid_color',
  'invalid_icon',
  'lacks_feature',
  'changed_lately',
  'no_room_for_roles',
  'no_personal_role'
);

commit;
