-- Revert guildkeeper:income/claims from pg

begin;
set local role guildkeeper_owner;

drop function income.claims;
drop type income.claim_row;

commit;
