-- Revert guildkeeper:economy/_require_claim_name from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_claim_name(bigint, text);

commit;
