-- Revert guildkeeper:app/error from pg

begin;
set local role guildkeeper_owner;

drop table app.error;

commit;
