-- Revert guildkeeper:income/set_claim from pg

begin;
set local role guildkeeper_owner;

drop function income.set_claim;
drop type income.claim_rule;

commit;
