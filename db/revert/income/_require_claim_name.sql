-- Revert guildkeeper:income/_require_claim_name from pg

begin;
set local role guildkeeper_owner;

drop function income._require_claim_name;

commit;
