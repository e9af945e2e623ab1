-- Revert guildkeeper:config/set from pg

begin;
set local role guildkeeper_owner;

drop function config.set;

commit;
