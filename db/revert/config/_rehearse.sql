-- Revert guildkeeper:config/_rehearse from pg

begin;
set local role guildkeeper_owner;

drop function config._rehearse;

commit;
