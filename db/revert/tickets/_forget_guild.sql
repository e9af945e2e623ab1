-- Revert guildkeeper:tickets/_forget_guild from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_forget_guild on app.guild;
drop function tickets._forget_guild;

commit;
