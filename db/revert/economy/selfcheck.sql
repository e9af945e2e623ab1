-- Revert guildkeeper:economy/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function economy.selfcheck;

commit;
