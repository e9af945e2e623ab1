-- Revert guildkeeper:tickets/_target_for from pg

begin;
set local role guildkeeper_owner;

drop function tickets._target_for;
drop type tickets.allowance;

commit;
