-- Revert guildkeeper:income/remove_claim from pg

begin;
set local role guildkeeper_owner;

drop function income.remove_claim;

commit;
