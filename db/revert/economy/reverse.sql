-- Revert guildkeeper:economy/reverse from pg

begin;
set local role guildkeeper_owner;

drop function economy.reverse;

commit;
