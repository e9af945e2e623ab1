-- Revert guildkeeper:desk/_target_for from pg

begin;
set local role guildkeeper_owner;

drop function desk._target_for;
drop type desk.allowance;

commit;
