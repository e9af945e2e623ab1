-- Revert guildkeeper:economy/set_claim from pg

begin;
set local role guildkeeper_owner;

drop function economy.set_claim(bigint, text, numeric, numeric, text, bigint, bigint, text);
drop type economy.claim_rule;

commit;
