-- Revert guildkeeper:personal/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
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
