-- Revert guildkeeper:income/earner from pg

begin;
set local role guildkeeper_owner;

drop table income.earner;

commit;
