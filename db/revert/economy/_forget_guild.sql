-- Revert guildkeeper:economy/_forget_guild from pg

begin;
set local role guildkeeper_owner;

drop trigger forget_guild on app.guild;
drop function economy._forget_guild;

commit;
