-- Revert guildkeeper:economy/fortune from pg

begin;
set local role guildkeeper_owner;

drop table economy.fortune;

commit;
