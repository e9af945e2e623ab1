-- Revert guildkeeper:discord/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'invalid_files'
);

commit;
