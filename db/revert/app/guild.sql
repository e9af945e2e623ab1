-- Revert guildkeeper:app/guild from pg

begin;
set local role guildkeeper_owner;

drop table app.guild;

commit;
