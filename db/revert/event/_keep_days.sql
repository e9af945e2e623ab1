-- Revert guildkeeper:event/_keep_days from pg

begin;
set local role guildkeeper_owner;

drop trigger keep_days on app.guild;
drop function event._keep_days;

commit;
