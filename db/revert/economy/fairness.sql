-- Revert guildkeeper:economy/fairness from pg

begin;
set local role guildkeeper_owner;

drop function economy.fairness(bigint, bigint);
drop type economy.evidence;

commit;
