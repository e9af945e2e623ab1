-- Revert guildkeeper:games/fairness from pg

begin;
set local role guildkeeper_owner;

drop function games.fairness;
drop type games.evidence;

commit;
