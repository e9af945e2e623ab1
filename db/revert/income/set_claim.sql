-- Revert guildkeeper:income/set_claim from pg

begin;
set local role guildkeeper_owner;

drop function income.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text);
drop type income.claim_rule;

commit;
