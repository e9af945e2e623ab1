-- Revert guildkeeper:config/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_setting',
  'value_not_allowed'
);

commit;
