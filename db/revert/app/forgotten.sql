-- Revert guildkeeper:app/forgotten from pg

begin;
set local role guildkeeper_owner;

drop table app.forgotten;

commit;
