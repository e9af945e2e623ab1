-- Revert guildkeeper:economy/reset from pg

begin;
set local role guildkeeper_owner;

drop function economy.reset;

commit;
