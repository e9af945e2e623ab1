-- Revert guildkeeper:app/_keep_maintained from pg

begin;
set local role guildkeeper_owner;

drop trigger keep_maintained on app.guild;
drop function app._keep_maintained;

commit;
