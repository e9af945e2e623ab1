-- Revert guildkeeper:app/_see_guild from pg

begin;
set local role guildkeeper_owner;

drop function app._see_guild;

commit;
