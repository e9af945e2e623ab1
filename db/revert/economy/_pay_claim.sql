-- Revert guildkeeper:economy/_pay_claim from pg

begin;
set local role guildkeeper_owner;

drop function economy._pay_claim(bigint, bigint, economy.claim_state, bigint, bigint);

commit;
