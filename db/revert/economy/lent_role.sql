-- Revert guildkeeper:economy/lent_role from pg

begin;
set local role guildkeeper_owner;

drop table economy.lent_role;

commit;
