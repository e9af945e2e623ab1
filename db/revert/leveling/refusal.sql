-- Revert guildkeeper:leveling/refusal from pg

begin;
set local role guildkeeper_owner;

drop table leveling.refusal;

commit;
