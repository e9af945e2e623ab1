-- Revert guildkeeper:economy/earner from pg

begin;
set local role guildkeeper_owner;

drop table economy.earner;

commit;
