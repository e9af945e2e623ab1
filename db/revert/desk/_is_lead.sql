-- Revert guildkeeper:desk/_is_lead from pg

begin;
set local role guildkeeper_owner;

drop function desk._is_lead;

commit;
